// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine against the graphs that TLC wrote from the formal specification. */
class ConformanceTest {

    static Stream<ConformanceUnit> units() {
        return ConformanceUnit.all().stream();
    }

    private static LockMachine radioLock(ConformanceUnit unit) {
        if (unit.profile().link() instanceof LinkOnly) {
            return RadioLock.linked(unit.profile(), unit.identity());
        }
        return unit.profile().link() instanceof LinkThenCode
                ? RadioLock.linked(unit.profile(), unit.identity(), unit.code())
                : RadioLock.of(unit.profile(), unit.code());
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyStepIsThatOfTheSpecification(ConformanceUnit unit) {
        assertThat(unit.graph().firstDifference(radioLock(unit))).isEmpty();
    }
}
