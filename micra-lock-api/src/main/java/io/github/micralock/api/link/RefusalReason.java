// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.link;

/** Why a link was not, or is no longer, confirmed (R20-R22). */
public enum RefusalReason {
    /** The immobiliser stores another identity. */
    REFUSED,
    /** No answer came within the profile's time-out. */
    TIMED_OUT,
    /** The link broke while the unit was playing. */
    LINK_LOST
}
