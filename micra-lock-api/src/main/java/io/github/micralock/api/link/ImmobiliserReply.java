// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.link;

/** What an immobiliser answers to a head unit's query. */
public enum ImmobiliserReply {
    /** It stores this unit's identity, or has just stored it. */
    CONFIRMED,
    /** It stores another unit's identity. */
    REFUSED
}
