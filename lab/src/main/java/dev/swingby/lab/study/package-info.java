/** Studies: experiments that compute more than one run, flow or sweep. */
@NullMarked
package dev.swingby.lab.study;

import org.jspecify.annotations.NullMarked;
