// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.core.exhaustive.SmallUnits;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What made a lock step. */
class CauseTest {

    @Test
    void everyCauseIsMetAndHasWordsOfItsOwn() {
        ImmutableSet.Builder<Cause> met = ImmutableSet.builder();
        SmallUnits.all().forEach(unit -> SmallUnits.everyTransition(unit, step -> met.add(Cause.of(step))));
        assertThat(met.build()).containsExactlyInAnyOrder(Cause.values());
        assertThat(Stream.of(Cause.values()).map(Cause::words)).doesNotHaveDuplicates();
    }

    @Test
    void anEventIsIgnoredExactlyIfThatIsItsCause() {
        SmallUnits.all()
                .forEach(unit -> SmallUnits.everyTransition(
                        unit,
                        step -> assertThat(Cause.of(step) == Cause.IGNORED)
                                .as("%s", step)
                                .isEqualTo(step.ignored())));
    }

    @Test
    void R5_aBatteryIsAwayTooLongExactlyWhereTheGraceOfAUnitThatPlaysEnds() {
        SmallUnits.all()
                .forEach(unit -> SmallUnits.everyTransition(
                        unit,
                        step -> assertThat(Cause.of(step) == Cause.BATTERY_AWAY)
                                .as("%s", step)
                                .isEqualTo(endsGrace(unit, step))));
    }

    private static boolean endsGrace(LockMachine unit, Transition step) {
        return step.before().phase() instanceof Operating
                && step.event() instanceof TimePassed time
                && unit.nextDeadline(step.before())
                        .filter(grace -> grace.compareTo(time.elapsed()) <= 0)
                        .isPresent();
    }

    /** A lock judges what is confirmed, or ignores it; of one that does neither, the press is all there is to tell. */
    @Test
    void R8_whatIsConfirmedAndNotJudgedWasPressed() {
        LockState state = SmallUnits.all().findFirst().orElseThrow().initial();
        assertThat(Cause.of(new Transition(state, new EntryConfirmed(), state, ImmutableList.of())))
                .isEqualTo(Cause.PRESSED);
    }

    @Test
    void noTokenBeginsAnotherOne() {
        for (Cause one : Cause.values()) {
            assertThat(one.token()).matches("[a-z]+(\\.[a-z]+)*");
            assertThat(Arrays.stream(Cause.values())
                            .filter(other -> other != one)
                            .filter(other -> (other.token() + ".").startsWith(one.token() + ".")))
                    .as("%s", one)
                    .isEmpty();
        }
    }
}
