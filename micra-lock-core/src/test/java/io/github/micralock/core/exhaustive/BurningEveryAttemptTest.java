// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** P8: what it costs to burn every attempt, derived from the machine and written down nowhere in it. */
class BurningEveryAttemptTest {

    @Test
    void P8_aK11CostsTwelveHoursThreeQuartersAndTenSecondsOfWaits() {
        Burnt burnt = burn(Catalogue.K11_HANDBOOK);
        assertThat(burnt.waited()).isEqualTo(Duration.parse("PT12H45M10S"));
        assertThat(burnt.tries()).isEqualTo(20);
    }

    @Test
    void P8_twentyGuessesOpenTwoUnitsInAThousand() {
        ImmutableList<SecurityCode> all = IntStream.range(0, 10_000)
                .mapToObj(number -> SecurityCode.parse(Strings.padStart(Integer.toString(number), 4, '0')))
                .collect(toImmutableList());
        long opened = all.stream().filter(code -> opens(code, all)).count();
        assertThat(opened / (double) all.size()).isEqualTo(0.002);
    }

    /** Whether one of the guesses comes before the unit is locked for good. */
    private static boolean opens(SecurityCode code, List<SecurityCode> guesses) {
        LockMachine unit = RadioLock.of(Catalogue.K11_HANDBOOK, code);
        LockState state = unit.next(unit.initial(), LockEvent.parse("ignition ACC"));
        for (SecurityCode guess : guesses) {
            for (LockEvent event : CodeKeying.events(unit.profile().entry(), guess)) {
                state = unit.next(state, event);
            }
            state = unit.next(state, new TimePassed(unit.nextDeadline(state).orElse(Duration.ZERO)));
            if (!(state.phase() instanceof AwaitingCode)) {
                break;
            }
        }
        return state.phase() instanceof Operating;
    }

    @Test
    void P8_theOtherReadingCostsTenSecondsMore() {
        assertThat(burn(Catalogue.K11_FIRST_ERROR_COUNTS).waited()).isEqualTo(Duration.parse("PT12H45M20S"));
    }

    @Test
    void P8_aCatsUnitCostsSixteenHoursAndThirtySeconds() {
        assertThat(burn(Catalogue.NISSAN_CATS_1998)).isEqualTo(new Burnt(20, Duration.parse("PT16H30S")));
    }

    @Test
    void P8_tenTriesCostNothing() {
        assertThat(burn(Catalogue.TEN_TRIES)).isEqualTo(new Burnt(10, Duration.ZERO));
    }

    private record Burnt(int tries, Duration waited) {}

    private static Burnt burn(LockProfile profile) {
        LockMachine unit = RadioLock.of(profile, SecurityCode.parse("2468"));
        LockState state = unit.next(unit.initial(), LockEvent.parse("ignition ACC"));
        Duration waited = Duration.ZERO;
        int tries = 0;
        while (!(state.phase() instanceof LockedForGood)) {
            for (LockEvent event : CodeKeying.events(profile.entry(), SecurityCode.parse("1111"))) {
                state = unit.next(state, event);
            }
            tries++;
            Optional<Duration> wait = unit.nextDeadline(state);
            waited = waited.plus(wait.orElse(Duration.ZERO));
            state = unit.next(state, new TimePassed(wait.orElse(Duration.ZERO)));
        }
        return new Burnt(tries, waited);
    }
}
