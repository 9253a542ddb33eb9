// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.link;

/** Why a head unit sends its identity to an immobiliser. */
public enum QueryPurpose {
    /** It was never linked and asks to be stored (R19). */
    ENROLLING,
    /** It is linked and asks whether it is still in its own car (R20). */
    VERIFYING
}
