// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfileBuilder;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the proofs assume of a profile is what the Java refuses to build, and none of it could be left out: without it there
 * is a profile, and a case in it against a claim.
 */
class RefusalsTest {

    private static final Duration LESS_THAN_NONE = Duration.ofNanos(-1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /**
     * One thing that the theory assumes.
     *
     * @param name the name of the assertion
     * @param degenerate the Java for a profile against it
     * @param message how the Java refuses
     * @param claim what would not be so any more
     */
    private record Refusal(String name, Consumer<LockProfileBuilder> degenerate, String message, String claim) {}

    private static final ImmutableList<Refusal> REFUSALS = ImmutableList.of(
            new Refusal(
                    "entry.codeLength",
                    unit -> unit.entry(new EntryRules(0, DigitRange.ZERO_TO_NINE, new CountedFromDash(), SECOND)),
                    "entry.codeLength must be 1 to 8 (R7), was 0",
                    "P2 the count grows by one at most, and only where an entry is judged"),
            new Refusal(
                    "entry.settle",
                    unit -> unit.entry(
                            new EntryRules(4, DigitRange.ZERO_TO_NINE, new CountedFromDash(), LESS_THAN_NONE)),
                    "entry.settle must not be negative (R8), was PT-0.000000001S",
                    "the initial state keeps the invariant"),
            new Refusal(
                    "limit.attempts",
                    unit -> unit.limit(new LimitedTo(0, 0)),
                    "limit.attempts must be at least 1 (R12), was 0",
                    "the initial state keeps the invariant"),
            new Refusal(
                    "limit.attemptsAfterReset",
                    unit -> unit.limit(new LimitedTo(3, 0)),
                    "limit.attemptsAfterReset must be 1 to 3 (R17), was 0",
                    "immobiliser and dealer keep the invariant"),
            new Refusal(
                    "arming.grace",
                    unit -> unit.arming(new ArmingRules(LESS_THAN_NONE, Memory.NON_VOLATILE)),
                    "arming.grace must not be negative (R5), was PT-0.000000001S",
                    "time keeps the invariant"),
            new Refusal(
                    "waiting.onBatteryLoss, memory VOLATILE",
                    unit -> unit.arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE)),
                    "waiting.onBatteryLoss must be CLEAR where arming.memory is VOLATILE, for no wait outlives the count"
                            + " it came from (R5, R15), was RESTART",
                    "P4 no event but time brings the end of a wait nearer, unless a profile clears it there"),
            new Refusal(
                    "link.timeOut",
                    unit -> unit.link(new LinkOnly(LESS_THAN_NONE, AfterRefusal.UNTIL_DEALER, Duration.ZERO)),
                    "link.timeOut must not be negative (R20), was PT-0.000000001S",
                    "the initial state keeps the invariant"),
            new Refusal(
                    "link.timeOut, a code follows",
                    unit -> unit.link(new LinkThenCode(Duration.ZERO, Duration.ZERO)),
                    "link.timeOut must be positive where a code follows (R18, P7), was PT0S",
                    "P7 a unit that takes a code comes to await it, even in a wrong car"),
            new Refusal(
                    "link.timeOut, keeps searching",
                    unit -> unit.link(new LinkOnly(SECOND, AfterRefusal.KEEP_SEARCHING, Duration.ZERO)),
                    "link.timeOut must be zero where the unit keeps searching (R20), was PT1S",
                    "R26 after two deadlines nothing counts any more"),
            new Refusal(
                    "arming.memory, linked",
                    unit -> unit.link(new LinkThenCode(SECOND, Duration.ZERO))
                            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.CLEAR, Interruption.CLEAR))
                            .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE)),
                    "arming.memory must be NON_VOLATILE where the unit is linked, for one that forgets its link enrols in"
                            + " any car (R5, P6), was VOLATILE",
                    "key, switch and battery keep the invariant"),
            new Refusal(
                    "link.timeOut, exchangeTime",
                    unit -> unit.link(new LinkThenCode(SECOND, SECOND)),
                    "link.timeOut must be longer than link.exchangeTime PT1S (R20, R23), was PT1S",
                    "P7 in the car that knows it a unit that begins to ask comes to play"));

    @Test
    void theoryAssumesNothingElse() {
        assertThat(REFUSALS).extracting(Refusal::name).containsExactlyElementsOf(Theory.HEAD_UNIT.refusals());
    }

    @TestFactory
    Stream<DynamicTest> theJavaRefuses() {
        return REFUSALS.stream()
                .map(refusal -> DynamicTest.dynamicTest(
                        refusal.name(),
                        () -> assertThatThrownBy(() -> {
                                    LockProfileBuilder builder = Catalogue.K11_HANDBOOK.toBuilder();
                                    refusal.degenerate().accept(builder);
                                    builder.build();
                                })
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessage(refusal.message())));
    }

    @TestFactory
    Stream<DynamicTest> withoutItTheClaimIsNotSo() {
        return REFUSALS.stream()
                .map(refusal -> DynamicTest.dynamicTest(refusal.name(), () -> {
                    Theory sound = refusal.claim().contains("in the car") ? Theory.CAR : Theory.HEAD_UNIT;
                    Theory loose = sound.without(refusal.name());
                    assertThat(Examination.of(loose, loose.claim(refusal.claim()))
                                    .answer())
                            .isEqualTo(LBool.SAT);
                }));
    }
}
