/** The kinds of work that are measured; one class each, with its JMH twin. */
@NullMarked
package dev.swingby.bench.families;

import org.jspecify.annotations.NullMarked;
