// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

/** Whether the lock remembers without a battery (R5). */
public enum Memory {
    /** Wrong attempts, a wait and being locked for good outlive the battery. */
    NON_VOLATILE,
    /** All of them are gone with the battery: some units of the 1980s. */
    VOLATILE
}
