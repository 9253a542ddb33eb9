/** How values are written as JSON and read again. It is no part of what the testkit offers. */
@NullMarked
package io.github.micralock.testkit.conformance.json;

import org.jspecify.annotations.NullMarked;
