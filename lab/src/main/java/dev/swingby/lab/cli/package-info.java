/** The command line. */
@NullMarked
package dev.swingby.lab.cli;

import org.jspecify.annotations.NullMarked;
