// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.UNLINKED;
import static io.github.micralock.testkit.mutant.Units.WAITING;
import static io.github.micralock.testkit.mutant.Units.batteryLoss;
import static io.github.micralock.testkit.mutant.Units.cut;
import static io.github.micralock.testkit.mutant.Units.cutInterrupts;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;

/** Faults of how a penalty is served, and of what interrupts it (R13 to R16). */
final class WaitingMutations {

    private static final Supply FED = new Supply(IgnitionPosition.ON, true, true);

    private WaitingMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("counts-presses-during-a-wait", "Each press during a wait counts as a wrong code.", "R13", "P2")
                        .on(WAITING)
                        .leads(step -> presses(step, PresetPressed.class), step -> Changed.oneMore(step.after())),
                lock("restarts-the-wait-at-a-press", "A press during a wait starts it over.", "R13")
                        .on(WAITING)
                        .leads(
                                step -> presses(step, PresetPressed.class),
                                step -> Changed.restarted(step.profile(), step.after())),
                lock("ends-the-wait-at-a-confirmation", "A confirmation during a wait ends it.", "R13", "P4")
                        .on(WAITING)
                        .leads(
                                step -> presses(step, EntryConfirmed.class),
                                step -> step.after().withPhase(Changed.nothingTyped(step.profile()))),
                lock(
                                "gives-another-reason-in-a-wait",
                                "A press that is refused during a wait says another reason.",
                                "R13")
                        .on(WAITING)
                        .tells(step -> step.signals().contains(new Ignored(IgnoredReason.WAIT_IN_FORCE))
                                ? ImmutableList.of(new Ignored(IgnoredReason.NOT_RUNNING))
                                : step.signals()),
                lock("wait-runs-with-the-key-off", "A wait runs although it lacks its supply.", "R14", "P4")
                        .on(WAITING.and(UNLINKED)
                                .and(
                                        "a wait that stands while the key is off",
                                        profile -> cutInterrupts(profile) && Units.waitStands(profile)))
                        .with(new RunsUnder(
                                state -> state.phase() instanceof Waiting
                                        && state.supply().permanentFeed(),
                                FED)),
                lock("wait-runs-without-a-battery", "A wait runs although there is no battery.", "R14", "P4")
                        .on(WAITING.and(UNLINKED)
                                .and(
                                        "a wait that outlasts the battery",
                                        profile -> !batteryLoss(profile, Interruption.CLEAR)))
                        .with(new RunsUnder(
                                state -> state.phase() instanceof Waiting
                                        && !state.supply().permanentFeed(),
                                FED)),
                lock("wait-needs-the-radio-on", "A wait stands still while the radio's own switch is off.", "R14")
                        .on(WAITING.and(UNLINKED)
                                .and(
                                        "a wait that runs while the radio is off",
                                        profile -> profile.waiting().runsWhile() != SupplyCondition.RUNNING))
                        .with(new RunsUnder(
                                state -> state.phase() instanceof Waiting
                                        && !state.supply().switchedOn(),
                                new Supply(IgnitionPosition.LOCK, false, false))),
                lock("wait-ends-a-tick-early", "A wait is over a nanosecond before it has been served.", "R16", "P4")
                        .on(WAITING)
                        .with(new EndsEarly()),
                lock(
                                "wait-ends-a-tick-late",
                                "A wait that has been served to the nanosecond still has one left.",
                                "R16")
                        .on(WAITING)
                        .leads(
                                step -> step.tells(WaitServed.class)
                                        && step.elapsed()
                                                .equals(Waits.left(step.before().phase())),
                                step -> step.before().withPhase(new Waiting(Duration.ofNanos(1)))),
                lock(
                                "served-wait-forgives-a-try",
                                "A wait that was served takes a wrong code off the count.",
                                "R16",
                                "P2")
                        .on(WAITING)
                        .leads(
                                step -> step.tells(WaitServed.class),
                                step -> Changed.count(step.after(), step.after().wrongAttempts() - 1)),
                lock("restarts-where-it-should-pause", "A wait that should go on where it stood starts over.", "R15")
                        .on(WAITING.and("a wait that pauses", profile -> pauses(profile)))
                        .leads(
                                step -> interrupted(step, Interruption.PAUSE),
                                step -> Changed.restarted(step.profile(), step.after())),
                lock("pauses-where-it-should-restart", "A wait that should start over goes on where it stood.", "R15")
                        .on(WAITING.and(
                                "a wait that restarts",
                                profile -> cut(profile, Interruption.RESTART)
                                        || batteryLoss(profile, Interruption.RESTART)))
                        .leads(
                                step -> interrupted(step, Interruption.RESTART),
                                step -> Changed.wait(
                                        step.profile(),
                                        step.after(),
                                        Waits.left(step.before().phase()))),
                lock("a-cut-ends-the-wait", "Turning the key off ends a wait that should outlast it.", "R15", "P4")
                        .on(WAITING.and(
                                "a wait that outlasts a cut",
                                profile -> cutInterrupts(profile) && !cut(profile, Interruption.CLEAR)))
                        .leads(
                                step -> interrupted(step) && !step.is(BatteryDisconnected.class),
                                step -> Changed.wait(step.profile(), step.after(), Duration.ZERO)),
                lock("battery-ends-the-wait", "A battery loss ends a wait that should outlast it.", "R15", "R5", "P4")
                        .on(WAITING.and(
                                "a wait that outlasts the battery",
                                profile -> !batteryLoss(profile, Interruption.CLEAR)))
                        .leads(
                                step -> interrupted(step) && step.is(BatteryDisconnected.class),
                                step -> Changed.wait(step.profile(), step.after(), Duration.ZERO)),
                lock("new-supply-restarts-the-wait", "A wait starts over when its supply comes back.", "R15")
                        .on(WAITING.and(UNLINKED).and("a wait that pauses", profile -> pauses(profile)))
                        .leads(
                                step -> step.in(Waiting.class)
                                        && step.changesSupply()
                                        && !runs(step, step.before())
                                        && runs(step, step.after()),
                                step -> Changed.restarted(step.profile(), step.after())));
    }

    @Pure
    private static boolean presses(Step step, Class<? extends LockEvent> button) {
        return step.is(button)
                && step.in(Waiting.class)
                && step.before().supply().running();
    }

    @Pure
    private static boolean interrupted(Step step) {
        return step.tells(WaitInterrupted.class);
    }

    @Pure
    private static boolean interrupted(Step step, Interruption rule) {
        Interruption own = step.is(BatteryDisconnected.class)
                ? step.profile().waiting().onBatteryLoss()
                : step.profile().waiting().onSupplyLoss();
        return interrupted(step) && own == rule;
    }

    @Pure
    private static boolean pauses(LockProfile profile) {
        return cut(profile, Interruption.PAUSE) || batteryLoss(profile, Interruption.PAUSE);
    }

    @Pure
    private static boolean runs(Step step, LockState state) {
        return step.profile().waiting().runsWhile().holds(state.supply());
    }
}
