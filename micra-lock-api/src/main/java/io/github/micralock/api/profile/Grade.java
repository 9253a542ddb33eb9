// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

/** How far a source can be trusted. */
public enum Grade {
    /** A manufacturer's service or owner's manual, a standard, or source code. */
    A,
    /** A trade expert, or an owner who quotes a manual. */
    B,
    /** What an owner saw. */
    C
}
