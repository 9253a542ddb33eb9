// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.LockProfileBuilder;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Units small enough that every state they can reach is looked at, one for each kind of rule a profile can have. */
public final class SmallUnits {

    /** Everything that can happen, in steps of half a second; three seconds jump over several deadlines. */
    public static final ImmutableList<LockEvent> ALPHABET = ImmutableList.<LockEvent>builder()
            .addAll(Alphabet.SUPPLY)
            .addAll(LockEvent.parseLines("""
            preset 1
            preset 2
            preset 3
            confirm
            clear
            immobiliser confirmed
            immobiliser refused
            link lost
            dealer reset
            elapse PT0S
            elapse PT0.5S
            elapse PT3S
            """))
            .build();

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final DigitRange ONE_TO_THREE = new DigitRange(1, 3);
    static final UnitIdentity UNIT = UnitIdentity.of("unit-1");

    private static final LockProfile SMALL = Catalogue.K11_HANDBOOK.toBuilder()
            .named("SMALL", "Two digits, three of them to choose from, locked at the fourth wrong code")
            .entry(counted(CountedFrom.of("11"), SECOND))
            .penalties(PenaltySchedule.repeatingLast(Duration.ZERO, SECOND, SECOND.multipliedBy(2)))
            .limit(new LimitedTo(4, 2))
            .build();

    private SmallUnits() {}

    public static Stream<LockMachine> all() {
        return Stream.concat(typed(), linked());
    }

    static Stream<LockMachine> typed() {
        return Stream.of(
                typed("SMALL", unit -> unit),
                typed("DASHED", unit -> unit.entry(counted(new CountedFromDash(), Duration.ZERO))),
                typed("STRAIGHT", unit -> unit.entry(counted(new TypedStraight(), Duration.ZERO))),
                typed("RESTARTING", unit -> unit.waiting(waiting(SupplyCondition.RUNNING, Interruption.RESTART))),
                typed("FED", unit -> unit.waiting(waiting(SupplyCondition.PERMANENT_FEED, Interruption.PAUSE))),
                typed("CLEARING", unit -> unit.waiting(waiting(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR))),
                typed(
                        "FORGETFUL",
                        unit -> unit.waiting(waiting(SupplyCondition.RUNNING, Interruption.CLEAR))
                                .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))),
                typed("PATIENT", unit -> unit.arming(new ArmingRules(SECOND, Memory.NON_VOLATILE))),
                typed(
                        "STRICT",
                        unit -> unit.penalties(PenaltySchedule.repeatingLast(SECOND))
                                .limit(new LimitedTo(3, 1))),
                typed("CYCLING", unit -> unit.penalties(PenaltySchedule.cycling(Duration.ZERO, SECOND))),
                typed(
                        "DOUBLING",
                        unit -> unit.penalties(PenaltySchedule.doublingUpTo(SECOND.multipliedBy(3), SECOND))));
    }

    static Stream<LockMachine> linked() {
        return Stream.of(
                RadioLock.linked(
                        profile(
                                "SEARCHING",
                                unit -> unit.link(
                                        new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, Duration.ZERO))),
                        UNIT),
                RadioLock.linked(
                        profile(
                                "HEALING",
                                unit -> unit.link(new LinkOnly(SECOND, AfterRefusal.UNTIL_SWITCHED_ON, Duration.ZERO))),
                        UNIT),
                RadioLock.linked(
                        profile(
                                "STICKY",
                                unit -> unit.link(new LinkOnly(SECOND, AfterRefusal.UNTIL_DEALER, Duration.ZERO))),
                        UNIT),
                linkThenCode("LINK_THEN_CODE", unit -> unit));
    }

    static Stream<LockMachine> takingCodes() {
        return all().filter(unit -> unit.profile().link().takesCode());
    }

    /** Every supply that a wait may need, with everything that may become of it without, with and without a link. */
    static Stream<LockMachine> waiting() {
        return Stream.of(SupplyCondition.values())
                .flatMap(runsWhile -> Stream.of(Interruption.values())
                        .flatMap(onSupplyLoss -> Stream.of(Interruption.values())
                                .filter(onBatteryLoss ->
                                        runsWhile != SupplyCondition.PERMANENT_FEED || onBatteryLoss == onSupplyLoss)
                                .map(onBatteryLoss -> new WaitingRules(runsWhile, onSupplyLoss, onBatteryLoss))))
                .flatMap(rules -> Stream.of(
                        typed("WAITING", unit -> unit.waiting(rules)),
                        linkThenCode("WAITING_WITH_LINK", unit -> unit.waiting(rules))));
    }

    /** The same unit with another code (P5). */
    static LockMachine withCode(LockMachine unit, String code) {
        return unit.profile().link().asksImmobiliser()
                ? RadioLock.linked(unit.profile(), UNIT, SecurityCode.parse(code))
                : RadioLock.of(unit.profile(), SecurityCode.parse(code));
    }

    /** Every state, of which there are few: a machine that counts without end fails here and does not hang. */
    public static StateGraph explored(LockMachine unit) {
        StateGraph graph = Exploration.of(unit).over(ALPHABET).atMost(5_000).explore();
        assertThat(graph.isComplete()).as("%s", unit).isTrue();
        return graph;
    }

    /** Whatever can happen in whatever state. */
    public static void everyTransition(LockMachine unit, Consumer<Transition> law) {
        for (LockState state : explored(unit).states()) {
            for (LockEvent event : ALPHABET) {
                law.accept(unit.apply(state, event));
            }
        }
    }

    /** The plain unit with something else about it. */
    public static LockMachine typed(String name, UnaryOperator<LockProfileBuilder> change) {
        return RadioLock.of(profile(name, change), SecurityCode.parse("23"));
    }

    private static LockMachine linkThenCode(String name, UnaryOperator<LockProfileBuilder> change) {
        LockProfile profile = profile(name, unit -> change.apply(unit.link(new LinkThenCode(SECOND, Duration.ZERO))));
        return RadioLock.linked(profile, UNIT, SecurityCode.parse("23"));
    }

    static LockProfile profile(String name, UnaryOperator<LockProfileBuilder> change) {
        return change.apply(SMALL.toBuilder().named(name, name)).build();
    }

    private static EntryRules counted(EntryStyle style, Duration settle) {
        return new EntryRules(2, ONE_TO_THREE, style, settle);
    }

    private static WaitingRules waiting(SupplyCondition runsWhile, Interruption interruption) {
        return new WaitingRules(runsWhile, interruption, interruption);
    }
}
