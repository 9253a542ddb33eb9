// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.COUNTED;
import static io.github.micralock.testkit.mutant.Units.SETTLING;
import static io.github.micralock.testkit.mutant.Units.TYPED;
import static io.github.micralock.testkit.mutant.Units.UNLINKED;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Faults of what the key and the radio's switch do (R1 to R4). */
final class SupplyMutations {

    private SupplyMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("shows-in-the-dark", "A unit switched off by its own switch goes on showing its word.", "R1")
                        .shows((right, state) -> {
                            Supply on = state.supply().withSwitchedOn(true);
                            return state.supply().running()
                                    ? right.view(state)
                                    : Faceplate.silent(right.view(state.with(on, state.phase()))
                                            .text());
                        }),
                lock("plays-while-cranking", "A unit that plays goes on while the starter turns.", "R1", "R2")
                        .on(UNLINKED)
                        .shows((right, state) ->
                                plays(state, IgnitionPosition.START) ? Faceplate.PLAYING : right.view(state)),
                lock("can-be-heard-while-locked", "A unit that asks for its code can be heard.", "R2")
                        .on(TYPED)
                        .shows((right, state) -> state.supply().running() && state.phase() instanceof AwaitingCode
                                ? new Faceplate(right.view(state).text(), true)
                                : right.view(state)),
                lock("is-silent-at-on", "A unit that plays is silent while the key is at ON.", "R2")
                        .shows((right, state) ->
                                plays(state, IgnitionPosition.ON) ? Faceplate.DARK : right.view(state)),
                lock("hears-a-turn-to-where-the-key-is", "Turning the key to where it is discards the entry.", "R3")
                        .on(TYPED)
                        .takes(
                                step -> step.is(IgnitionTurned.class) && step.ignored() && Entries.typed(step),
                                Entries::discarding),
                lock("loses-the-entry-at-on", "Turning the key from ACC to ON discards the entry.", "R4")
                        .on(TYPED)
                        .takes(step -> turnsOn(step) && Entries.typed(step), Entries::discarding),
                lock(
                                "restarts-the-settle-time-at-on",
                                "Turning the key from ACC to ON starts settling anew.",
                                "R4",
                                "R8")
                        .on(SETTLING)
                        .leads(
                                step -> turnsOn(step) && Entries.settles(step.before()),
                                step -> step.after().withPhase(Entries.touched(step.profile(), Entries.before(step)))),
                lock("judges-what-the-key-interrupts", "An entry is judged when the unit stops running.", "R4", "P2")
                        .on(COUNTED)
                        .takes(step -> step.stops() && Entries.typed(step), step -> step.after(new EntryConfirmed())),
                lock("starts-with-a-digit", "A unit that starts running takes its first digit for typed.", "R4", "R8")
                        .on(TYPED.and(UNLINKED))
                        .leads(
                                step -> step.starts() && step.into(AwaitingCode.class),
                                step -> step.after().withPhase(Entries.withFirstDigit(step.profile()))));
    }

    /** Between ACC and ON the unit runs on. */
    @Pure
    private static boolean turnsOn(Step step) {
        return step.is(IgnitionTurned.class) && step.runsOn() && step.changesSupply();
    }

    @SideEffectFree
    private static boolean plays(LockState state, IgnitionPosition key) {
        return state.phase() instanceof Operating && state.supply().equals(new Supply(key, true, true));
    }
}
