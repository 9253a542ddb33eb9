// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.LockArbitraries;
import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a unit takes for its code, a person can type it (R7, R8). */
class CodeKeyingProperties {

    /** A unit of a make, with a code. */
    record Unit(LockProfile profile, SecurityCode code) {

        EntryRules rules() {
            return profile.entry();
        }

        LockState after(Iterable<? extends LockEvent> events) {
            RadioLock lock = RadioLock.of(profile, code);
            LockState state = lock.next(lock.initial(), new IgnitionTurned(IgnitionPosition.ACC));
            for (LockEvent event : events) {
                state = lock.next(state, event);
            }
            return state;
        }
    }

    @Property
    void R8_pressesAndAConfirmationUnlockWhateverTheStyle(@ForAll("units") Unit unit) {
        LockState typed = unit.after(ImmutableList.<LockEvent>builder()
                .addAll(CodeKeying.presses(unit.rules(), unit.code()))
                .add(new EntryConfirmed())
                .build());

        assertThat(typed.phase()).isInstanceOf(Operating.class);
    }

    @Property
    void R8_theEventsUnlockAtTheLastOneAndNotBefore(@ForAll("units") Unit unit) {
        ImmutableList<LockEvent> events = CodeKeying.events(unit.rules(), unit.code());

        assertThat(unit.after(events.subList(0, events.size() - 1)).phase()).isNotInstanceOf(Operating.class);
        assertThat(unit.after(events).phase()).isInstanceOf(Operating.class);
    }

    @Property
    void R7_noPressIsMoreThanItTakes(@ForAll("units") Unit unit) {
        ImmutableList<PresetPressed> presses = CodeKeying.presses(unit.rules(), unit.code());
        if (unit.rules().style().judgesLastDigit()) {
            assertThat(presses).hasSize(unit.code().length());
            return;
        }
        assertThat(presses.stream().map(PresetPressed::preset)).isSorted();
        for (int preset = 1; preset <= 6; preset++) {
            assertThat(Collections.frequency(presses, new PresetPressed(preset)))
                    .isLessThanOrEqualTo(mostPresses(unit));
        }
    }

    /** Going round to where it stood is for a dash, and for a code that stands there already. */
    private static int mostPresses(Unit unit) {
        int round = unit.rules().digits().size();
        return unit.rules().style() instanceof CountedFrom from && !unit.code().matches(from.start())
                ? round - 1
                : round;
    }

    @Property
    void aCodeIsTypedOrRefusedWithoutBeingRepeated(@ForAll("units") Unit unit, @ForAll("texts") String text) {
        SecurityCode code = SecurityCode.parse(text);
        if (text.length() != unit.rules().codeLength()) {
            refused(unit, code, "code must have " + unit.rules().codeLength() + " digits (R7), had " + text.length());
            return;
        }
        int first = unit.rules().digits().first();
        int last = unit.rules().digits().last();
        for (int position = 1; position <= text.length(); position++) {
            int digit = text.charAt(position - 1) - '0';
            if (digit < first || digit > last) {
                refused(
                        unit,
                        code,
                        "code must have digits " + first + " to " + last + " (R7), but the one at position " + position
                                + " is not");
                return;
            }
        }
        assertThat(CodeKeying.presses(unit.rules(), code)).isNotEmpty();
    }

    private static void refused(Unit unit, SecurityCode code, String message) {
        assertThatThrownBy(() -> CodeKeying.presses(unit.rules(), code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Provide
    Arbitrary<Unit> units() {
        return LockArbitraries.typedCodeProfiles()
                .flatMap(profile -> LockArbitraries.codes(profile).map(code -> new Unit(profile, code)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 99_999_999))
                .as((length, number) ->
                        Strings.padStart(Integer.toString(number), 8, '0').substring(8 - length));
    }
}
