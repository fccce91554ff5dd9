/** Figures and tables as data: what is drawn, not how. The report draws them. */
@NullMarked
package dev.swingby.lab.figure;

import org.jspecify.annotations.NullMarked;
