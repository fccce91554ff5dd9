/** The works whose formulas are used here, as text and as BibTeX. */
@NullMarked
package dev.swingby.analytic.reference;

import org.jspecify.annotations.NullMarked;
