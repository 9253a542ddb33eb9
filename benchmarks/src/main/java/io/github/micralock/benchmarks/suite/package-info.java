// SPDX-License-Identifier: Apache-2.0
/** How fast the suites of the testkit ask a lock. No value here is ever null. */
@NullMarked
package io.github.micralock.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
