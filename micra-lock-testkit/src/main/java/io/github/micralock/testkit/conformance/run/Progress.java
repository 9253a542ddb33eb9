// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.run;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {

    /**
     * Takes note of one more vector that was tried or skipped.
     *
     * @param done how many are done; at least 1
     * @param total how many there are in all; at least {@code done}
     * @param failed how many of them failed so far
     */
    void at(int done, int total, int failed);
}
