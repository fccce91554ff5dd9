/** Small programs that embed Swingby; the tests run them, the README quotes them. */
@NullMarked
package dev.swingby.examples;

import org.jspecify.annotations.NullMarked;
