// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Provenance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Profiles have one identity exactly if their units behave alike and are called alike. */
class ProfileIdentityProperties {

    @Property
    void titleAndProvenanceAreNoPartOfTheIdentity(@ForAll LockProfile profile) {
        LockProfile retold = profile.toBuilder()
                .named(profile.name(), profile.title() + ", told anew")
                .provenance(Provenance.NONE.withChoice("entry.settle", "somebody said so"))
                .build();

        assertThat(ProfileIdentity.of(retold)).isEqualTo(ProfileIdentity.of(profile));
    }

    @Property
    void everyOtherPartIs(@ForAll LockProfile one, @ForAll LockProfile other) {
        LockProfile alike = other.toBuilder()
                .named(one.name(), one.title())
                .provenance(one.provenance())
                .build();

        assertThat(ProfileIdentity.of(alike).equals(ProfileIdentity.of(one))).isEqualTo(alike.equals(one));
    }

    @Property
    void theNameIs(@ForAll LockProfile profile) {
        LockProfile renamed = profile.toBuilder()
                .named(profile.name() + "_2", profile.title())
                .build();

        assertThat(ProfileIdentity.of(renamed).fingerprint())
                .isNotEqualTo(ProfileIdentity.of(profile).fingerprint());
    }

    @Property
    void theDescriptionIsPrintableAscii(@ForAll LockProfile profile) {
        assertThat(ProfileIdentity.description(profile)).matches("([ -~]+\n)+");
    }
}
