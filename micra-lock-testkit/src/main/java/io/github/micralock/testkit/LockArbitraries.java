// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/**
 * Generators of everything a lock is made of and meets.
 *
 * <p>Nothing is filtered: what they draw is valid by the way it is drawn. What breaks a rule is made simpler until it is
 * short enough to read.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<ImmutableList<LockEvent>> histories() {
 *     return LockArbitraries.histories(K11_HANDBOOK, SecurityCode.parse("2468"));
 * }
 * }</pre>
 *
 * <p>{@code @ForAll LockEvent}, {@code LockHistory}, {@code LockProfile}, {@code LockState}, {@code ManualClock} and {@code
 * Supply} need no such method: they use these generators by themselves.
 */
public final class LockArbitraries {

    private static final int TRIES = 1_000;

    private LockArbitraries() {}

    /**
     * Returns the codes that a unit of a profile can have; a property with enough tries goes through all of them.
     *
     * @param profile the unit's data
     * @return codes of its length, of its digits
     */
    public static Arbitrary<SecurityCode> codes(LockProfile profile) {
        DigitRange digits = profile.entry().digits();
        int length = profile.entry().codeLength();
        int size = digits.size();
        return Arbitraries.integers()
                .between(0, Math.toIntExact(Math.round(Math.pow(size, length))) - 1)
                .map(number -> code(number, digits, length));
    }

    /**
     * Returns supplies.
     *
     * @return every key position, switch and battery
     */
    public static Arbitrary<Supply> supplies() {
        return Combinators.combine(
                        Arbitraries.of(IgnitionPosition.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Supply::new);
    }

    /**
     * Returns single events of every kind, presses and time more often than the rest.
     *
     * @return any event there is
     */
    public static Arbitrary<LockEvent> events() {
        return SimplerEvent.FIRST.arbitrary(drawing(EventDraws::any));
    }

    /**
     * Returns single events that a person in the driver's seat brings about without tools.
     *
     * @return turns of the key, the radio's switch, presets, confirm and clear; no time, no battery, no dealer
     */
    public static Arbitrary<LockEvent> personsEvents() {
        return SimplerEvent.FIRST.arbitrary(drawing(EventDraws::persons));
    }

    /**
     * Returns sequences of events that lead a unit just fitted deep into its lock: the right code typed and wrong ones,
     * tries burnt one after another, waits served, interrupted and cut short by a nanosecond, turns of the key, battery
     * cycles, dealers, an immobiliser's answers and silence, and anything else in between.
     *
     * @param profile the unit's data
     * @param code the unit's code; one of {@link #codes}
     * @return histories of none to some hundred events, which shrink to the few that matter
     */
    public static Arbitrary<ImmutableList<LockEvent>> histories(LockProfile profile, SecurityCode code) {
        return histories(profile, code, Histories.justFitted(profile));
    }

    /**
     * Returns such sequences for a unit that is in some state already.
     *
     * @param profile the unit's data
     * @param code the unit's code; one of {@link #codes}
     * @param start where the unit is before the first event
     * @return histories of none to some hundred events, which shrink to the few that matter
     */
    public static Arbitrary<ImmutableList<LockEvent>> histories(
            LockProfile profile, SecurityCode code, LockState start) {
        return SimplerHistory.FIRST.arbitrary(drawing(chance -> Histories.writtenFrom(start, profile, code, chance)));
    }

    /**
     * Returns units with such sequences, from new.
     *
     * @param profiles which units
     * @return for each profile drawn a code and a history, which shrinks to the few events that matter
     */
    public static Arbitrary<LockHistory> histories(Arbitrary<LockProfile> profiles) {
        RandomGenerator<LockProfile> units = profiles.generator(TRIES);
        return SimplerLockHistory.FIRST.arbitrary(random -> {
            LockProfile profile = units.next(random).value();
            SecurityCode code = codes(profile).generator(TRIES).next(random).value();
            return new LockHistory(profile, code, Histories.written(profile, code, random));
        });
    }

    /**
     * Returns clocks that stand.
     *
     * @return clocks in UTC, each at some second from 1970 to 2099
     */
    public static Arbitrary<ManualClock> clocks() {
        return Arbitraries.longs()
                .between(0, Instant.parse("2099-12-31T23:59:59Z").getEpochSecond())
                .map(second -> ManualClock.startingAt(Instant.ofEpochSecond(second)));
    }

    /**
     * Returns profiles of every kind that do not contradict themselves.
     *
     * @return typed-code, linked and mixed units, with every entry style, limit, schedule, rule and word
     */
    public static Arbitrary<LockProfile> profiles() {
        return SimplerProfile.FIRST.arbitrary(drawing(ProfileDraws::any));
    }

    /**
     * Returns profiles of units that take a typed code and know no immobiliser.
     *
     * @return such profiles, with every entry style, limit, schedule, rule and word
     */
    public static Arbitrary<LockProfile> typedCodeProfiles() {
        return SimplerProfile.FIRST.arbitrary(drawing(ProfileDraws::typedCode));
    }

    /**
     * Returns durations from nothing to the longest there is.
     *
     * @return durations that are not negative
     */
    public static Arbitrary<Duration> durations() {
        return SimplerDuration.FIRST.arbitrary(drawing(DurationDraws::any));
    }

    /**
     * Returns durations that matter to a countdown.
     *
     * @param deadline how long the countdown takes; not negative
     * @return durations that are not negative: mostly the deadline, a nanosecond less or more, and parts of it
     */
    public static Arbitrary<Duration> durationsAround(Duration deadline) {
        return SimplerDuration.FIRST.arbitrary(drawing(chance -> DurationDraws.around(deadline, chance)));
    }

    /**
     * Returns states that can be built, whether any profile leads to them or not: a machine must bear them all (P10).
     *
     * @return states of every phase
     */
    public static Arbitrary<LockState> states() {
        return SimplerState.FIRST.arbitrary(drawing(StateDraws::any));
    }

    /**
     * Returns states in which its own profile could have left a unit.
     *
     * @param profile the unit's data
     * @return states of the phases that such a unit has, with its numbers
     */
    public static Arbitrary<LockState> states(LockProfile profile) {
        return SimplerState.FIRST.arbitrary(drawing(chance -> new OwnStateDraws(profile, chance).draw()));
    }

    private static <T> Function<Random, T> drawing(Function<Chance, T> draw) {
        return random -> draw.apply(new Chance(random));
    }

    private static SecurityCode code(int number, DigitRange digits, int length) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int position = 1; position <= length; position++) {
            text.append(digits.first() + rest % digits.size());
            rest /= digits.size();
        }
        return SecurityCode.parse(text.reverse().toString());
    }
}
