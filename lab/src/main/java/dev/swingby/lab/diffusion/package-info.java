/** The diffusion model on the command line: training runs, grids of images, the probe's report. */
@NullMarked
package dev.swingby.lab.diffusion;

import org.jspecify.annotations.NullMarked;
