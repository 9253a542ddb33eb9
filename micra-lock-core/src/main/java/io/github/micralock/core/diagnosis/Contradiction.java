// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The first observation that does not fit to those before it.
 *
 * @param index which one it is, counted from 0
 * @param observation what was observed
 */
public record Contradiction(int index, Observation observation) {

    /** Rejects what nobody counts. */
    public Contradiction {
        checkArgument(index >= 0, "index must not be negative, was %s", index);
    }
}
