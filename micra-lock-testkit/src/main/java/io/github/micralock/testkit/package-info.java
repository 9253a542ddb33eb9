/**
 * What a test of a lock needs: generators, a clock that stands still, and runs that can be read.
 *
 * <p>No value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit;

import org.jspecify.annotations.NullMarked;
