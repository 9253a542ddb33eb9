// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.testkit.expected.Feeds;
import io.github.micralock.testkit.expected.Penalties;
import io.github.micralock.testkit.expected.Typed;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What the contract expects, written anew from the model, is what the values of the API say. */
class OracleProperties {

    @Property
    void penaltiesAgree(@ForAll LockProfile profile, @ForAll @IntRange(min = 1, max = 400) int attempt) {
        assertThat(Penalties.of(profile.penalties(), attempt))
                .isEqualTo(profile.penalties().penalty(attempt));
    }

    @Property
    void limitsAgree(
            @ForAll LockProfile profile,
            @ForAll Supply supply,
            @ForAll boolean probation,
            @ForAll @IntRange(min = 1, max = 40) int attempt) {
        LockState state = new LockState(supply, attempt, probation, false, new LockedForGood());
        boolean locks = profile.limit().attemptsLeft(attempt, probation).orElse(1) == 0;
        assertThat(Penalties.lockAt(profile, state, attempt)).isEqualTo(locks);
    }

    @Property
    void feedsAgree(@ForAll Supply supply, @ForAll SupplyCondition condition) {
        assertThat(Feeds.running(supply)).isEqualTo(supply.running());
        assertThat(Feeds.hold(condition, supply)).isEqualTo(condition.holds(supply));
    }

    @Property
    void eventsThatAreNotAboutTheSupplyLeaveIt(@ForAll Supply supply, @ForAll LockEvent event) {
        boolean isSupply = event.text().matches("(ignition|radio|battery) .*");
        assertThat(Feeds.isSupply(event)).isEqualTo(isSupply);
        if (!isSupply) {
            assertThat(Feeds.after(supply, event)).isEqualTo(supply);
        }
    }

    @Property
    void typingAgrees(
            @ForAll LockProfile profile, @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int preset) {
        CodeEntry entry = entry(profile, random);
        Typed typed = new Typed(profile.entry(), entry);
        CodeEntry pressed =
                profile.entry().style().press(entry, preset, profile.entry().digits());

        assertThat(typed.pressed(preset).orElse(entry.toString())).isEqualTo(pressed.toString());
        assertThat(typed.shown()).isEqualTo(profile.entry().style().shown(entry));
        assertThat(typed.nothing()).isEqualTo(entry.isEmpty());
        assertThat(typed.everywhere()).isEqualTo(entry.isComplete());
    }

    @Property
    void judgingAgrees(@ForAll LockProfile profile, @ForAll Random random) {
        CodeEntry entry = entry(profile, random);
        CodeEntry judged = profile.entry().style().judged(entry);
        boolean whole = judged.isComplete() && !entry.isEmpty();

        assertThat(new Typed(profile.entry(), entry).judged().isPresent()).isEqualTo(whole);
        new Typed(profile.entry(), entry)
                .judged()
                .ifPresent(digits -> assertThat(digits).isEqualTo(judged.toString()));
    }

    /** Some presses of an empty entry, one fewer than complete where the last digit is judged. */
    private static CodeEntry entry(LockProfile profile, Random random) {
        CodeEntry entry = profile.entry().nothingTyped();
        boolean straight = profile.entry().style().judgesLastDigit();
        int presses = random.nextInt(straight ? profile.entry().codeLength() : 30);
        while (presses > 0) {
            entry = profile.entry()
                    .style()
                    .press(entry, 1 + random.nextInt(6), profile.entry().digits());
            presses--;
        }
        return entry;
    }
}
