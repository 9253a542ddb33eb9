// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.Profiles;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final SecurityCode CODE = SecurityCode.parse("2468");
    private static final ImmutableList<LockEvent> HISTORY = LockEvent.parseLines("""
            ignition ACC
            elapse PT1H
            preset 3
            elapse PT2S
            confirm
            dealer reset
            """);

    @Test
    void equalLocksDoNotDiffer() {
        assertThat(difference(EchoLock.right())).isEmpty();
    }

    @Test
    void theFirstDifferenceIsToldWithWhatCameBefore() {
        Difference found = difference(EchoLock.wrongAt("preset 3", "confirm")).orElseThrow();

        assertThat(found.toString()).isEqualTo("""
                expected "preset 3", seen "fault"
                FOUR_TRIES, code 2468, just fitted
                  1 ignition ACC -> "ignition ACC"
                  2 elapse PT1H  -> "elapse PT1H"
                  3 preset 3     -> "fault\"""");
        assertThat(found.text()).isEqualTo("ignition ACC\nelapse PT1H\npreset 3\n");
    }

    @Test
    void theShortestHistoryHasNothingThatCanBeLeftOut() {
        EchoLock wrong = EchoLock.wrongAt("confirm");
        Difference found = difference(wrong).orElseThrow();

        assertThat(Comparison.of(EchoLock.right(), wrong).shortest(found).text())
                .isEqualTo("confirm\n");
    }

    @Test
    void aLockThatBreaksDiffersThere() {
        Difference found = difference(EchoLock.wrongAt("dealer reset")).orElseThrow();

        assertThat(found.length()).isEqualTo(6);
        assertThat(found.seen())
                .startsWith("broken: java.lang.IllegalStateException: no dealer here, at ")
                .contains("EchoLock.happen(EchoLock.java:");
        assertThat(found.silent()).isFalse();
    }

    @Test
    void whatALockCannotDoIsLeftOut() {
        EchoLock wrong = EchoLock.wrongAt("dealer reset", "confirm");

        assertThat(difference(wrong.within(Limits.NONE.lacking(Facility.DEALER, Facility.CONFIRM_KEY))))
                .isEmpty();
    }

    private static Optional<Difference> difference(OutsideLock tried) {
        return Comparison.of(EchoLock.right(), tried).difference(Profiles.FOUR_TRIES, CODE, HISTORY);
    }
}
