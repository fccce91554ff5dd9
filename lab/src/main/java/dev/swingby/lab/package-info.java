/**
 * The lab: experiments (simulation, theory and checks), the command line, run folders, reports. No
 * numerics of its own.
 */
@NullMarked
package dev.swingby.lab;

import org.jspecify.annotations.NullMarked;
