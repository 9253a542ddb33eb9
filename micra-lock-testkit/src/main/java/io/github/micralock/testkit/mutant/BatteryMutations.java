// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.LIMITED;
import static io.github.micralock.testkit.mutant.Units.LINKED;
import static io.github.micralock.testkit.mutant.Units.REMEMBERING;
import static io.github.micralock.testkit.mutant.Units.TYPED;
import static io.github.micralock.testkit.mutant.Units.UNLINKED;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;

/** Faults of what the battery does (R5). */
final class BatteryMutations {

    private static final Units GRACEFUL =
            TYPED.and("a grace time", profile -> !profile.arming().grace().isZero());
    private static final Units ARMING_AT_ONCE = TYPED.and(UNLINKED)
            .and("no grace time", profile -> profile.arming().grace().isZero());
    private static final Units FORGETTING =
            TYPED.and("no memory", profile -> profile.arming().memory() == Memory.VOLATILE);

    private BatteryMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("battery-takes-the-key-along", "Without a battery the key is at LOCK.", "R5", "R3")
                        .leads(
                                BatteryMutations::batteryGoes,
                                step -> step.after()
                                        .with(
                                                step.after().supply().withIgnition(IgnitionPosition.LOCK),
                                                step.after().phase())),
                lock("battery-clears-the-count", "Wrong attempts are forgotten without a battery.", "R5", "P2")
                        .on(REMEMBERING)
                        .leads(BatteryMutations::batteryGoes, step -> Changed.count(step.after(), 0)),
                lock(
                                "battery-opens-locked-for-good",
                                "A unit locked for good takes codes after a battery loss.",
                                "R5",
                                "P3")
                        .on(LIMITED.and(REMEMBERING))
                        .leads(
                                step -> batteryGoes(step) && step.in(LockedForGood.class),
                                step -> Changed.count(step.after().withPhase(Changed.nothingTyped(step.profile())), 0)),
                lock(
                                "battery-clears-the-link",
                                "A unit whose battery goes takes the next immobiliser for its own.",
                                "R5",
                                "P6")
                        .on(LINKED)
                        .leads(BatteryMutations::batteryGoes, step -> Changed.linked(step.after(), false)),
                lock("arms-a-second-late", "A unit that plays still does if its battery is back within a second.", "R5")
                        .on(ARMING_AT_ONCE)
                        .leads(
                                step -> batteryGoes(step) && step.in(Operating.class),
                                step -> step.after().withPhase(new Operating(Duration.ofSeconds(1)))),
                lock("knows-no-grace", "A unit that plays asks for its code as soon as its battery goes.", "R5")
                        .on(GRACEFUL)
                        .leads(
                                step -> batteryGoes(step) && step.in(Operating.class),
                                step -> step.after().withPhase(Changed.nothingTyped(step.profile()))),
                lock("asks-for-a-code-within-the-grace", "A battery that is back in time locks the unit.", "R5")
                        .on(GRACEFUL)
                        .leads(
                                step -> step.is(BatteryConnected.class) && step.into(Operating.class),
                                step -> step.after().withPhase(Changed.nothingTyped(step.profile()))),
                lock("remembers-without-memory", "Wrong attempts outlast the battery where nothing should.", "R5")
                        .on(FORGETTING)
                        .leads(
                                BatteryMutations::batteryGoes,
                                step -> Changed.count(
                                        step.after(), step.before().wrongAttempts())));
    }

    @Pure
    private static boolean batteryGoes(Step step) {
        return step.is(BatteryDisconnected.class) && step.changesSupply();
    }
}
