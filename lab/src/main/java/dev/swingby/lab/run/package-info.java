/** A run: resolve, train, solve, check, write the run folder. */
@NullMarked
package dev.swingby.lab.run;

import org.jspecify.annotations.NullMarked;
