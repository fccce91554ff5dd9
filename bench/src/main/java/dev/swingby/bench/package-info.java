/** JMH benchmarks, peers and the roofline: they come with the kernels' own issue. */
@NullMarked
package dev.swingby.bench;

import org.jspecify.annotations.NullMarked;
