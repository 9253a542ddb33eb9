// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;

/**
 * A test suite, as far as a {@link Score} must know it: give it locks, and it says what fails.
 *
 * <p>A suite of JUnit classes is one by its launcher: put the maker where the classes find it, run them, and return the
 * names of the failed tests.
 */
@FunctionalInterface
public interface Suite {

    /**
     * Tests locks.
     *
     * @param locks who makes the locks to test, with any profile and code that the suite likes
     * @return the names of tests that fail; none if the suite finds nothing wrong. It need not look for more than one
     */
    ImmutableList<String> failures(LockMaker locks);
}
