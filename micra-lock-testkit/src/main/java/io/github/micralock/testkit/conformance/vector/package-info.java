/**
 * Vectors for every language: words as versioned files of JSON, told in docs/protocol.md. Needs no test engine. No value
 * here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.conformance.vector;

import org.jspecify.annotations.NullMarked;
