// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.Surroundings;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.Trace;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How somebody gets a code judged, from whatever stands in the display. */
class TypistTest {

    static Stream<LockProfile> typed() {
        return Units.profiles().filter(profile -> !profile.link().asksImmobiliser());
    }

    private static LockState prompt(CodeEntry entry) {
        return Units.running(0, new AwaitingCode(entry, Duration.ZERO));
    }

    private static List<TypedCode> codes(TimedExploration exploration, LockMachine lock, CodeEntry entry) {
        return exploration
                .from(Car.of(lock).around(prompt(entry), Surroundings.OWN_CAR))
                .atMost(1)
                .explore()
                .steps()
                .stream()
                .flatMap(step -> step.move() instanceof TypedCode code ? Stream.of(code) : Stream.of())
                .toList();
    }

    private static TypedCode wrongCode(LockMachine lock, CodeEntry entry) {
        return Iterables.getOnlyElement(codes(TimedExploration.of(lock), lock, entry));
    }

    /** Found without a word about styles: the first state with an attempt more, breadth first over presses. */
    private static Trace shortest(LockMachine lock, LockState prompt) {
        return Exploration.of(lock)
                .from(prompt)
                .over(presses(lock.profile().entry()))
                .atMost(3_000)
                .explore()
                .firstStateAgainst(state -> state.wrongAttempts() == prompt.wrongAttempts())
                .orElseThrow();
    }

    private static ImmutableList<LockEvent> presses(EntryRules rules) {
        int first = rules.digits().first();
        IntStream presets = rules.style().judgesLastDigit()
                ? IntStream.rangeClosed(first, first + 1)
                : IntStream.rangeClosed(1, rules.codeLength());
        return Stream.concat(presets.mapToObj(PresetPressed::of), Stream.of(new EntryConfirmed()))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void R12_aWrongCodeTakesAsFewPressesAsThereAre(LockProfile profile) {
        LockMachine lock = Units.unknown(profile);
        CodeEntry nothing = profile.entry().nothingTyped();
        assertThat(wrongCode(lock, nothing).events())
                .hasSameSizeAs(shortest(lock, prompt(nothing)).events());
    }

    @Test
    void R12_whoTypesStraightTypesWhatIsMissing() {
        LockMachine lock = Units.unknown(OtherMakes.BMW_1986);
        assertThat(wrongCode(lock, CodeEntry.parse("32___")).events())
                .isEqualTo(Units.events("preset 1", "preset 1", "preset 1"));
    }

    @Test
    void R8_aDashIsTypedOver() {
        LockMachine lock = Units.unknown(OtherMakes.FORD_1990S);
        assertThat(wrongCode(lock, CodeEntry.parse("_1_1")).events())
                .isEqualTo(Units.events("preset 1", "preset 3", "confirm"));
    }

    @Test
    void R7_whoTypesStraightPressesDigitsThatThereAre() {
        LockProfile high = OtherMakes.BMW_1986.toBuilder()
                .entry(new EntryRules(2, new DigitRange(4, 6), new TypedStraight(), Duration.ZERO))
                .build();
        assertThat(wrongCode(Units.unknown(high), CodeEntry.empty(2)).events())
                .isEqualTo(Units.events("preset 4", "preset 4"));
    }

    /** The shortest entry is the code itself: then it is another one. */
    @ParameterizedTest
    @MethodSource("typed")
    void R12_whatIsTypedAsWrongIsWrongEvenIfItIsNearTheCode(LockProfile profile) {
        EntryRules rules = profile.entry();
        CodeEntry nothing = rules.nothingTyped();
        SecurityCode near =
                SecurityCode.parse(Integer.toString(rules.digits().first()).repeat(rules.codeLength()));
        LockMachine lock = RadioLock.of(profile, near);
        LockState judged =
                Units.after(lock, prompt(nothing), wrongCode(lock, nothing).events());
        assertThat(judged.wrongAttempts()).isEqualTo(1);
    }

    @Test
    void R8_aCodeThatStandsThereAlreadyGoesRoundOnce() {
        assertThat(((Route) Routes.of(Units.K11)
                                .knowing(SecurityCode.parse("0000"))
                                .from(prompt(CodeEntry.empty(4)), Goal.PLAYING))
                        .instructions(Units.K11))
                .containsExactly("press preset 1 10 times", "confirm the entry");
    }

    @Test
    void R10_aCodeThatCannotBecomeTheRightOneIsNotTypedOn() {
        SecurityCode code = SecurityCode.parse("11111");
        LockMachine lock = RadioLock.of(OtherMakes.BMW_1986, code);
        TimedExploration owner = TimedExploration.of(lock).knowing(code);
        assertThat(codes(owner, lock, CodeEntry.parse("3____")))
                .extracting(TypedCode::right)
                .containsExactly(false);
        assertThat(codes(owner, lock, CodeEntry.parse("1____")))
                .filteredOn(TypedCode::right)
                .singleElement()
                .satisfies(right -> assertThat(Units.after(lock, prompt(CodeEntry.parse("1____")), right.events())
                                .phase())
                        .isInstanceOf(Operating.class));
    }

    @Test
    void P10_anEntryThatIsTooShortForTheUnitIsNotTypedOn() {
        LockMachine lock = Units.unknown(Units.K11);
        TimedExploration owner = TimedExploration.of(lock).knowing(Units.CODE);
        assertThat(codes(owner, lock, CodeEntry.parse("2_"))).isEmpty();
        assertThat(codes(owner, lock, CodeEntry.parse("24____"))).isEmpty();
    }
}
