// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

import static io.github.micralock.benchmarks.library.Phase.AWAITING_CODE;
import static io.github.micralock.benchmarks.library.Phase.LOCKED_FOR_GOOD;
import static io.github.micralock.benchmarks.library.Phase.OPERATING;
import static io.github.micralock.benchmarks.library.Phase.WAITING;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One transition, as each library is told it in its own words. Of the rows of one state and trigger at most one guard
 * holds at a time; where none does the trigger is ignored.
 *
 * @param from where it starts
 * @param on what triggers it
 * @param guard when
 * @param to where it leads; the same state for an internal transition
 * @param action what it does on the way
 */
record Row(Phase from, Trigger on, Predicate<Radio> guard, Phase to, Consumer<Radio> action) {

    /** The whole lock. */
    static final ImmutableList<Row> TABLE = ImmutableList.<Row>builder()
            .addAll(supply(OPERATING))
            .add(new Row(OPERATING, Trigger.BATTERY, Radio::batteryGoes, AWAITING_CODE, Radio::clamp))
            .add(new Row(OPERATING, Trigger.BATTERY, Radio::batteryStays, OPERATING, Radio::clamp))
            .addAll(supply(AWAITING_CODE))
            .add(new Row(AWAITING_CODE, Trigger.BATTERY, Radio::always, AWAITING_CODE, Radio::clamp))
            .add(new Row(AWAITING_CODE, Trigger.PRESET, Radio::typable, AWAITING_CODE, Radio::press))
            .add(new Row(AWAITING_CODE, Trigger.CLEAR, Radio::always, AWAITING_CODE, Radio::clear))
            .add(new Row(AWAITING_CODE, Trigger.TICK, Radio::always, AWAITING_CODE, Radio::tick))
            .add(new Row(AWAITING_CODE, Trigger.DEALER, Radio::fed, AWAITING_CODE, Radio::open))
            .addAll(judging(Trigger.CONFIRM))
            .addAll(judging(Trigger.DEADLINE))
            .add(new Row(WAITING, Trigger.IGNITION, Radio::always, WAITING, Radio::turnInWait))
            .add(new Row(WAITING, Trigger.RADIO, Radio::always, WAITING, Radio::flickInWait))
            .add(new Row(WAITING, Trigger.BATTERY, Radio::always, WAITING, Radio::clampInWait))
            .add(new Row(WAITING, Trigger.TICK, Radio::always, WAITING, Radio::tick))
            .add(new Row(WAITING, Trigger.DEADLINE, Radio::always, AWAITING_CODE, Radio::clear))
            .add(new Row(WAITING, Trigger.DEALER, Radio::fed, AWAITING_CODE, Radio::open))
            .addAll(supply(LOCKED_FOR_GOOD))
            .add(new Row(LOCKED_FOR_GOOD, Trigger.BATTERY, Radio::always, LOCKED_FOR_GOOD, Radio::clamp))
            .add(new Row(LOCKED_FOR_GOOD, Trigger.DEALER, Radio::fed, AWAITING_CODE, Radio::open))
            .build();

    private static ImmutableList<Row> supply(Phase phase) {
        return ImmutableList.of(
                new Row(phase, Trigger.IGNITION, Radio::always, phase, Radio::turn),
                new Row(phase, Trigger.RADIO, Radio::always, phase, Radio::flick));
    }

    private static ImmutableList<Row> judging(Trigger on) {
        return ImmutableList.of(
                new Row(AWAITING_CODE, on, Radio::opens, OPERATING, Radio::open),
                new Row(AWAITING_CODE, on, Radio::locks, LOCKED_FOR_GOOD, Radio::lock),
                new Row(AWAITING_CODE, on, Radio::costs, WAITING, Radio::fail),
                new Row(AWAITING_CODE, on, Radio::costsNothing, AWAITING_CODE, Radio::fail));
    }

    boolean isInternal() {
        return from == to;
    }
}
