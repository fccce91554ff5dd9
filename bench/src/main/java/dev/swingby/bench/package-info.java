/**
 * Where anyone sees how fast the kernels are. A {@link dev.swingby.bench.Family} lists cases and
 * opens each as a {@link dev.swingby.bench.Workload}: the same work by several contenders, results
 * checked. {@link dev.swingby.bench.Rounds} measures them side by side in one JVM (quick); the JMH
 * classes measure the same workloads in forks. Both end as {@link dev.swingby.bench.Row}s.
 */
@NullMarked
package dev.swingby.bench;

import org.jspecify.annotations.NullMarked;
