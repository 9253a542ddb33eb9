// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.expected.Durations;
import io.github.micralock.testkit.expected.Shown;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the contract expects, on examples from the model. */
class OracleTest {

    private static final Supply RUNNING = new Supply(IgnitionPosition.ACC, true, true);
    private static final Supply PARKED = new Supply(IgnitionPosition.LOCK, true, true);
    private static final Supply NO_BATTERY = new Supply(IgnitionPosition.ACC, true, false);
    private static final LockProfile PROFILE = Profiles.FOUR_TRIES;
    private static final LockProfile TALKATIVE = PROFILE.toBuilder()
            .display(new DisplayRules(8, Duration.ofMillis(1), true, true))
            .build();
    private static final Duration TICK = Duration.ofNanos(1);

    @Test
    void theFaceplateSaysTheWordOfThePhase() {
        assertThat(shown(PROFILE, 0, awaiting("____"))).isEqualTo("CODE");
        assertThat(shown(PROFILE, 0, awaiting("_2__"))).isEqualTo("0200");
        assertThat(shown(PROFILE, 3, new Waiting(TICK))).isEqualTo("SECURE");
        assertThat(shown(PROFILE, 4, new LockedForGood())).isEqualTo("LOCKED");
        assertThat(shown(PROFILE, 0, new Operating(Duration.ZERO))).isEmpty();
    }

    @Test
    void theCountdownShowsSecondsThatHaveBegunAndMinutesWithoutEnd() {
        assertThat(shown(TALKATIVE, 1, new Waiting(TICK))).isEqualTo("SECURE 00:01");
        assertThat(shown(TALKATIVE, 1, new Waiting(Duration.ofSeconds(59)))).isEqualTo("SECURE 00:59");
        assertThat(shown(TALKATIVE, 1, new Waiting(Duration.ofSeconds(59).plus(TICK))))
                .isEqualTo("SECURE 01:00");
        assertThat(shown(TALKATIVE, 1, new Waiting(Duration.ofMinutes(100)))).isEqualTo("SECURE 100:00");
        assertThat(shown(TALKATIVE, 1, new Waiting(Durations.LONGEST))).isEqualTo("SECURE 153722867280912930:07");
    }

    @Test
    void theTryIsTheOneThatComesNext() {
        assertThat(shown(TALKATIVE, 0, awaiting("____"))).isEqualTo("1 CODE");
        assertThat(shown(TALKATIVE, 3, awaiting("____"))).isEqualTo("4 CODE");
    }

    @Test
    void aDeadlineIsTheCountdownThatCountsNow() {
        Waiting wait = new Waiting(Duration.ofSeconds(10));
        assertThat(Deadlines.of(PROFILE, state(RUNNING, 2, wait))).contains(Duration.ofSeconds(10));
        assertThat(Deadlines.of(PROFILE, state(PARKED, 2, wait))).isEmpty();
        assertThat(Deadlines.of(PROFILE, state(RUNNING, 0, awaiting("____")))).isEmpty();
        assertThat(Deadlines.of(PROFILE, state(RUNNING, 0, new AwaitingCode(CodeEntry.parse("1234"), TICK))))
                .contains(TICK);
        assertThat(Deadlines.of(PROFILE, state(NO_BATTERY, 0, new Operating(TICK))))
                .contains(TICK);
        assertThat(Deadlines.of(PROFILE, state(RUNNING, 4, new LockedForGood())))
                .isEmpty();
    }

    @Test
    void anEntryIsJudgedWhenItIsConfirmedOrHasSettled() {
        LockState typed = state(RUNNING, 0, new AwaitingCode(CodeEntry.parse("1234"), Duration.ofSeconds(5)));
        assertThat(judged(typed, "confirm")).isEqualTo("1234");
        assertThat(judged(typed, "elapse PT5S")).isEqualTo("1234");
        assertThat(judged(typed, "elapse PT4.999999999S")).isEqualTo("nothing");
        assertThat(judged(state(RUNNING, 0, awaiting("_2__")), "confirm")).isEqualTo("0200");
        assertThat(judged(state(RUNNING, 0, awaiting("____")), "confirm")).isEqualTo("nothing");
        assertThat(judged(state(PARKED, 0, awaiting("____")), "confirm")).isEqualTo("nothing");
        assertThat(judged(state(RUNNING, 1, new Waiting(TICK)), "confirm")).isEqualTo("nothing");
    }

    @Test
    void codesNearbyDifferInOneDigitEach() {
        assertThat(OtherCodes.near(SecurityCode.parse("2469"), PROFILE.entry()))
                .extracting(Typing::digits)
                .containsExactly("3469", "2569", "2479", "2460");
    }

    @Test
    void aCutLiesWithinTheTimeAndNearItsEndsAndDeadline() {
        assertThat(Instants.before(Duration.ofSeconds(10)))
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10).minus(TICK));
        assertThat(Instants.before(TICK)).containsExactly(Duration.ZERO);
    }

    @Test
    void whatIsStrippedOfAStateIsItsCountdownAlone() {
        LockState state = state(RUNNING, 2, new Waiting(TICK));
        assertThat(Stripped.of(state)).isEqualTo(Stripped.of(state(RUNNING, 2, new Waiting(Durations.LONGEST))));
        assertThat(Stripped.of(state)).isNotEqualTo(Stripped.of(state(RUNNING, 3, new Waiting(TICK))));
        assertThat(Stripped.of(state)).isNotEqualTo(Stripped.of(state(PARKED, 2, new Waiting(TICK))));
    }

    private static String judged(LockState state, String event) {
        return Judgement.in(PROFILE, state, LockEvent.parse(event))
                .map(Judgement::digits)
                .orElse("nothing");
    }

    private static String shown(LockProfile profile, int wrongAttempts, LockPhase phase) {
        return new Shown(profile).in(state(RUNNING, wrongAttempts, phase)).text();
    }

    private static AwaitingCode awaiting(String entry) {
        return new AwaitingCode(CodeEntry.parse(entry), Duration.ZERO);
    }

    private static LockState state(Supply supply, int wrongAttempts, LockPhase phase) {
        return new LockState(supply, wrongAttempts, false, false, phase);
    }
}
