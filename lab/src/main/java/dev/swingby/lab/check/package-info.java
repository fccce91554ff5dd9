/** What a run is held against: name, expectation, measured, bound, verdict. */
@NullMarked
package dev.swingby.lab.check;

import org.jspecify.annotations.NullMarked;
