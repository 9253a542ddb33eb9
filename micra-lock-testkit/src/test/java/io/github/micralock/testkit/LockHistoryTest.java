// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.profile.LockProfile;
import org.junit.jupiter.api.Test;

/** What is printed of a history that broke a property. */
class LockHistoryTest {

    @Test
    void aUnitWithANameIsToldByIt() {
        assertThat(history(Profiles.FOUR_TRIES).toString()).isEqualTo("FOUR_TRIES, code 2468\nconfirm\n");
    }

    @Test
    void aDrawnUnitIsToldByItsDataForItsNameSaysNothing() {
        LockProfile drawn = Profiles.FOUR_TRIES.toBuilder()
                .named(ProfileDraws.NAME, "Nobody built it")
                .build();

        assertThat(history(drawn).toString())
                .startsWith("GENERATED\n  EntryRules[codeLength=4, ")
                .contains(
                        drawn.penalties().toString(),
                        drawn.waiting().toString(),
                        drawn.arming().toString())
                .endsWith("\ncode 2468\nconfirm\n");
    }

    private static LockHistory history(LockProfile profile) {
        return new LockHistory(profile, SecurityCode.parse("2468"), ImmutableList.of(new EntryConfirmed()));
    }
}
