/**
 * The runner protocol: a program in any language is a lock that is asked by a line of JSON and answers by one. It is told
 * in docs/protocol.md. Needs no test engine. No value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.conformance.protocol;

import org.jspecify.annotations.NullMarked;
