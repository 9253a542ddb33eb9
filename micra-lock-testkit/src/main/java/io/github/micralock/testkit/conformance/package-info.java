/**
 * Whether a lock conforms: words that ask it, and a report by rule of what it answered. Needs no test engine. No value here
 * is ever null.
 */
@NullMarked
package io.github.micralock.testkit.conformance;

import org.jspecify.annotations.NullMarked;
