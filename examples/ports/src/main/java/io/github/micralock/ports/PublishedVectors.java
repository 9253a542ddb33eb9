// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.testkit.conformance.vector.VectorFile;
import io.github.micralock.testkit.outside.Limits;
import java.time.Duration;

/** The files of vectors that the testkit publishes: the stories, told to the default unit and to one of each kind. */
final class PublishedVectors {

    /** A unit as no catalogue has one: the immobiliser first, and a code where it fails. */
    private static final LockProfile LINK_THEN_CODE = Catalogue.K11_HANDBOOK.toBuilder()
            .named("EXAMPLE_LINK_THEN_CODE", "An example: a K11 that asks its immobiliser before it asks for a code")
            .link(new LinkThenCode(Duration.ofSeconds(2), Duration.ofMillis(300)))
            .provenance(Provenance.NONE)
            .build();

    private static final ImmutableList<LockProfile> PROFILES = ImmutableList.of(
            Catalogue.K11_HANDBOOK,
            OtherMakes.AUDI_WIESBADEN_1990, // forgets without battery what costs nothing yet
            OtherMakes.BECKER_1990, // typed straight, penalties that cycle
            OtherMakes.FORD_1990S, // counted from a dash
            OtherMakes.GM_THEFTLOCK_1995, // three digits, the last penalties cycle
            OtherMakes.HONDA_OLDER, // forgets without battery, and what it forgets has a price
            OtherMakes.MITSUBISHI_2000, // an hour of grace
            Catalogue.NISSAN_CATS_1998, // on probation after a reset
            OtherMakes.OPEL_CAR300, // penalties that double, a countdown
            OtherMakes.VW_SAFE, // counted from 1000
            Catalogue.K11_LINKED, // searches on
            Catalogue.NATS_1998, // waits for a dealer
            LINK_THEN_CODE);

    private PublishedVectors() {}

    static ImmutableList<VectorFile> files() {
        return PROFILES.stream()
                .map(profile -> new VectorFile(profile, Reference.stories(profile, Limits.NONE)))
                .collect(ImmutableList.toImmutableList());
    }
}
