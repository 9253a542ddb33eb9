// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A trial whose history shrinks first, and then its start; the machine stays. */
record ShrinkableTrial(
        LockMachine machine,
        SecurityCode code,
        Shrinkable<LockState> start,
        Shrinkable<ImmutableList<LockEvent>> history)
        implements Shrinkable<Trial> {

    @Override
    public Trial value() {
        return new Trial(machine, code, start.value(), history.value());
    }

    @Override
    public Stream<Shrinkable<Trial>> shrink() {
        return Stream.concat(
                history.shrink().map(shorter -> new ShrinkableTrial(machine, code, start, shorter)),
                start.shrink().map(plainer -> new ShrinkableTrial(machine, code, plainer, history)));
    }

    @Override
    public ShrinkingDistance distance() {
        return history.distance().append(start.distance());
    }
}
