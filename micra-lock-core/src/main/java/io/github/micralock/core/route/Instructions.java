// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.car.CarState;
import java.util.List;

/** What a person is told to do, line by line. The context is the step before, and where the car is. */
final class Instructions implements Move.Cases<Instructions.Place, ImmutableList<String>> {

    /** Where the car is, and whether its key was turned just before. */
    record Place(CarState source, boolean keyTurned) {

        String key() {
            return keyTurned
                    ? "it there"
                    : "the key at " + source.unit().supply().ignition();
        }
    }

    private final LockProfile profile;

    Instructions(LockProfile profile) {
        this.profile = profile;
    }

    ImmutableList<String> lines(List<Step> steps) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        boolean keyTurned = false;
        for (Step step : steps) {
            lines.addAll(step.move().match(new Place(step.source(), keyTurned), this));
            keyTurned = step.move() instanceof Act act && act.event() instanceof IgnitionTurned;
        }
        return lines.build();
    }

    @Override
    public ImmutableList<String> act(Place place, Act move) {
        return ImmutableList.of(EventInWords.of(move.event(), 1));
    }

    /** Presses of one preset after another are one line. */
    @Override
    public ImmutableList<String> typedCode(Place place, TypedCode move) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        List<LockEvent> events = move.events();
        int first = 0;
        for (int next = 1; next <= events.size(); next++) {
            if (next == events.size() || !events.get(next).equals(events.get(first))) {
                lines.add(EventInWords.of(events.get(first), next - first));
                first = next;
            }
        }
        return lines.build();
    }

    @Override
    public ImmutableList<String> waited(Place place, Wait move) {
        CarState source = place.source();
        WaitInWords words = new WaitInWords(
                place.key(), profile.waiting().runsWhile(), !source.exchanging().isZero());
        return ImmutableList.of(source.unit().phase().match(move.time(), words));
    }

    @Override
    public ImmutableList<String> dealersWork(Place place, DealersWork move) {
        return ImmutableList.of(
                switch (move) {
                    case UNIT_RESET -> "have a dealer reset the unit";
                    case IMMOBILISER_INITIALISED -> "have a dealer initialise the immobiliser anew";
                    case WIRE_MENDED -> "have a dealer mend the wire to the immobiliser";
                });
    }
}
