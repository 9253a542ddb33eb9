/**
 * Complete suites: words that find every fault within a bound that is stated. Needs no test engine, but for {@link
 * io.github.micralock.testkit.conformance.suite.CompleteSuiteContract}. No value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.conformance.suite;

import org.jspecify.annotations.NullMarked;
