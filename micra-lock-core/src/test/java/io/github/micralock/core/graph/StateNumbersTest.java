// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** States keep the numbers that they got, however many there are. */
class StateNumbersTest {

    /** Every entry of three digits, under two supplies, after 0 to 9 attempts, with each flag: 80,000 states. */
    private static final ImmutableList<LockState> STATES = states();

    private static ImmutableList<LockState> states() {
        ImmutableList.Builder<LockState> states = ImmutableList.builder();
        for (int number = 0; number < 80_000; number++) {
            states.add(new LockState(
                    Supply.JUST_FITTED.withIgnition(number % 2 == 0 ? IgnitionPosition.ACC : IgnitionPosition.ON),
                    number / 8 % 10,
                    number / 2 % 2 == 0,
                    number / 4 % 2 == 0,
                    new AwaitingCode(CodeEntry.parse("%03d".formatted(number / 80)), Duration.ofSeconds(5))));
        }
        return states.build();
    }

    @Test
    void aNewStateGetsTheNextNumberAndKeepsIt() {
        StateNumbers numbers = new StateNumbers();

        for (int number = 0; number < STATES.size(); number++) {
            assertThat(numbers.size()).isEqualTo(number);
            assertThat(numbers.ofOrNext(STATES.get(number))).isEqualTo(number);
        }
        for (int number = 0; number < STATES.size(); number++) {
            assertThat(numbers.ofOrNext(STATES.get(number))).isEqualTo(number);
            assertThat(numbers.of(STATES.get(number))).isEqualTo(number);
            assertThat(numbers.state(number)).isEqualTo(STATES.get(number));
        }
        assertThat(numbers.states()).isEqualTo(STATES);
    }

    @Test
    void aStateThatNobodyAddedHasNoNumber() {
        StateNumbers numbers = new StateNumbers();
        STATES.subList(1, STATES.size()).forEach(numbers::ofOrNext);

        assertThat(numbers.of(STATES.get(0))).isEqualTo(StateNumbers.NONE);
        assertThat(numbers.size()).isEqualTo(STATES.size() - 1);
    }

    /** Of 80,000 random numbers 59,900 or so would differ in their last 17 bits, and nearly all in 32. */
    @Test
    void hashesOfNeighboursLieFarApart() {
        assertThat(STATES.stream().mapToInt(StateNumbers::hash).distinct()).hasSizeGreaterThan(79_900);
        assertThat(STATES.stream()
                        .mapToInt(StateNumbers::hash)
                        .map(hash -> hash & 0x1FFFF)
                        .distinct())
                .hasSizeGreaterThan(58_000);
    }

    /** Low bits of a product hold nothing of its high bits: they must come down. */
    @Test
    void hashesOfLongTimesLieFarApart() {
        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(number -> waiting(1, (number + 1L) << 17))
                        .mapToInt(StateNumbers::hash)
                        .map(hash -> hash & 0x1FFFF)
                        .distinct())
                .hasSizeGreaterThan(900);
    }

    @Test
    void twoStatesOfOneHashHaveTwoNumbers() {
        Map<Integer, LockState> byHash = new HashMap<>();
        LockState one = waiting(1, 1);
        LockState other = one;
        for (int number = 2; one.equals(other); number++) {
            one = waiting(number, number);
            other = Optional.ofNullable(byHash.putIfAbsent(StateNumbers.hash(one), one))
                    .orElse(one);
        }
        StateNumbers numbers = new StateNumbers();

        assertThat(numbers.ofOrNext(one)).isEqualTo(0);
        assertThat(numbers.of(other)).isEqualTo(StateNumbers.NONE);
        assertThat(numbers.ofOrNext(other)).isEqualTo(1);
        assertThat(numbers.of(one)).isEqualTo(0);
        assertThat(numbers.of(other)).isEqualTo(1);
    }

    private static LockState waiting(int wrongAttempts, long seconds) {
        return new LockState(Supply.JUST_FITTED, wrongAttempts, false, false, new Waiting(Duration.ofSeconds(seconds)));
    }
}
