/**
 * What the rules of the model expect, on the raw data of profiles and states: the arithmetic that contract and stories
 * share. It is no part of what the testkit offers.
 */
@NullMarked
package io.github.micralock.testkit.expected;

import org.jspecify.annotations.NullMarked;
