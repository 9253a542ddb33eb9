// SPDX-License-Identifier: Apache-2.0
package com.example.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.LockArbitraries;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What its author wants of it besides, tried with the testkit's histories. */
class CodeRadioProperties {

    private static final SecurityCode CODE = SecurityCode.parse("2468");

    @Provide
    Arbitrary<ImmutableList<LockEvent>> histories() {
        return LockArbitraries.histories(Catalogue.K11_HANDBOOK, CODE);
    }

    @Provide
    Arbitrary<Duration> waits() {
        return Arbitraries.oneOf(
                LockArbitraries.durationsAround(Duration.ofSeconds(10)),
                LockArbitraries.durationsAround(Duration.ofMinutes(45)));
    }

    @Property
    void theTextFitsItsDisplay(@ForAll("histories") ImmutableList<LockEvent> history) {
        assertTrue(after(history).faceplate().text().length() <= 8);
    }

    @Property
    void timeMayPassInOnePieceOrInTwo(
            @ForAll("histories") ImmutableList<LockEvent> history,
            @ForAll("waits") Duration first,
            @ForAll("waits") Duration second) {
        CodeRadioFromOutside inTwo = after(history);
        inTwo.happen(new TimePassed(first));
        inTwo.happen(new TimePassed(second));
        CodeRadioFromOutside inOne = after(history);
        inOne.happen(new TimePassed(sum(first, second)));

        assertEquals(inOne.faceplate(), inTwo.faceplate());
    }

    /** As long as there can be: to add a minute to the longest duration is an error. */
    private static Duration sum(Duration first, Duration second) {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        return first.compareTo(longest.minus(second)) > 0 ? longest : first.plus(second);
    }

    private static CodeRadioFromOutside after(ImmutableList<LockEvent> history) {
        CodeRadioFromOutside lock = new CodeRadioFromOutside();
        lock.reset(Catalogue.K11_HANDBOOK, CODE);
        history.stream()
                .filter(event -> lock.limits().whyNot(event).isEmpty())
                .forEach(lock::happen);
        return lock;
    }
}
