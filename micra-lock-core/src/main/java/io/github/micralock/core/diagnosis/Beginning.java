// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.phase.AwaitingCode;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Every state that a unit can be in, whatever happened to it: where a diagnosis begins that knows nothing. */
final class Beginning {

    private static final ImmutableList<LockEvent> ANYTHING = ImmutableList.<LockEvent>builder()
            .addAll(Alphabet.SUPPLY)
            .add(new EntryConfirmed(), new DealerReset())
            .build();

    private Beginning() {}

    static ImmutableSet<Region> of(RegionSteps steps) {
        Regions found = new Regions();
        Queue<Region> open = new ArrayDeque<>();
        open.add(Region.of(steps.unit().initial()));
        while (!open.isEmpty()) {
            Optional<Region> added = found.add(typedAtWill(open.remove()), 1);
            if (added.isPresent()) {
                Region region = added.get();
                ANYTHING.forEach(event -> open.addAll(steps.after(region, event).all()));
                if (region.anyEntry()) {
                    open.addAll(steps.after(region, PresetPressed.of(1)).all());
                }
                SomeTimePassed time = SomeTimePassed.UNKNOWN;
                open.addAll(steps.elapsed(region, time.atLeast(), time.atMost()).all());
            }
        }
        return found.all();
    }

    /** Where a person may type, anything may have been typed. */
    private static Region typedAtWill(Region region) {
        return region.low().phase() instanceof AwaitingCode
                        && region.low().supply().running()
                ? region.withAnyEntry()
                : region;
    }
}
