/** The page and the figures of a run, from the files of its folder alone. */
@NullMarked
package dev.swingby.lab.report;

import org.jspecify.annotations.NullMarked;
