/**
 * Whether a lock conforms: vectors that ask it, and a report by rule of what it answered. Needs no test engine. No value
 * here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.conformance.run;

import org.jspecify.annotations.NullMarked;
