/** Other people's libraries, as contenders; all optional (Maven profile "peers"). */
@NullMarked
package dev.swingby.bench.peers;

import org.jspecify.annotations.NullMarked;
