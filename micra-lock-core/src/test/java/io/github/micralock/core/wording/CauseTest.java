// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
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
