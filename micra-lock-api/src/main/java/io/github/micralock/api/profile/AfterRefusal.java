// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

/** What a linked unit does when its immobiliser refuses it, or is silent (R20). */
public enum AfterRefusal {
    /** It goes on searching, and plays as soon as the right immobiliser answers. */
    KEEP_SEARCHING,
    /** It stays refused until it is switched on the next time. */
    UNTIL_SWITCHED_ON,
    /** It stays refused until a dealer resets it. */
    UNTIL_DEALER
}
