// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in a car, as steps that lead elsewhere.
 *
 * @param car the unit, and the cars it can be in
 * @param acts what a person does
 * @param code the code that the person knows; null if none
 * @param dealer whether there is a dealer
 * @param attempts how many wrong attempts are looked at
 */
record Moves(
        Car car, ImmutableSet<LockEvent> acts, @Nullable SecurityCode code, boolean dealer, int attempts) {

    ImmutableList<Step> from(CarState source) {
        return Stream.of(acting(source), typing(source), waiting(source), atTheDealers(source))
                .flatMap(steps -> steps)
                .filter(step ->
                        !step.target().equals(source) && step.target().unit().wrongAttempts() <= attempts)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Step> acting(CarState source) {
        return acts.stream().map(event -> step(source, new Act(event)));
    }

    private Stream<Step> waiting(CarState source) {
        return car.nextDeadline(source).stream().map(deadline -> step(source, new Wait(deadline)));
    }

    private Stream<Step> typing(CarState source) {
        LockState unit = source.unit();
        int length = car.unit().profile().entry().codeLength();
        return unit.phase() instanceof AwaitingCode awaiting && awaiting.entry().length() == length
                ? Stream.concat(right(source, awaiting.entry()), wrong(source, awaiting.entry()))
                : Stream.of();
    }

    private Stream<Step> right(CarState source, CodeEntry entry) {
        return code == null
                ? Stream.of()
                : Stream.of(step(source, new TypedCode(true, typist().completing(entry, code))))
                        .filter(step -> step.target().unit().phase() instanceof Operating);
    }

    private Stream<Step> wrong(CarState source, CodeEntry entry) {
        return typist().guesses(entry).stream()
                .map(presses -> step(source, new TypedCode(false, presses)))
                .filter(step ->
                        step.target().unit().wrongAttempts() > source.unit().wrongAttempts())
                .limit(1);
    }

    private Typist typist() {
        return new Typist(car.unit().profile().entry());
    }

    private Step step(CarState source, Move move) {
        CarState target = source;
        for (LockEvent event : move.events()) {
            target = car.next(target, event);
        }
        return new Step(source, move, target);
    }

    private Stream<Step> atTheDealers(CarState source) {
        return dealer
                ? Stream.of(
                        step(source, DealersWork.UNIT_RESET),
                        new Step(
                                source,
                                DealersWork.IMMOBILISER_INITIALISED,
                                car.workshop().reinitialise(source).after()),
                        new Step(
                                source,
                                DealersWork.WIRE_MENDED,
                                car.workshop().mendWire(source).after()))
                : Stream.of();
    }
}
