// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.COUNTING;
import static io.github.micralock.testkit.mutant.Units.LINK_THEN_CODE;
import static io.github.micralock.testkit.mutant.Units.SETTLING;
import static io.github.micralock.testkit.mutant.Units.UNLINKED;
import static io.github.micralock.testkit.mutant.Units.WAITING;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Faults of how time passes, and of what is promised of it (R25 to R28). */
final class TimeMutations {

    private static final Units JUMPED = WAITING.and(
            "two countdowns in a row", profile -> SETTLING.include(profile) || LINK_THEN_CODE.include(profile));

    private TimeMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("no-time-is-a-tick", "No time at all counts as a nanosecond.", "R25")
                        .on(COUNTING)
                        .hears((right, event) ->
                                passing(event, elapsed -> elapsed.isZero() ? Duration.ofNanos(1) : elapsed)),
                lock("counts-whole-seconds", "Fractions of a second are lost wherever time is cut.", "R25", "R28")
                        .on(COUNTING)
                        .hears((right, event) -> passing(event, elapsed -> Duration.ofSeconds(elapsed.toSeconds()))),
                lock(
                                "jump-loses-the-rest",
                                "The rest of a jump of time is lost at the first deadline in it.",
                                "R26",
                                "R25")
                        .on(JUMPED)
                        .with(new Fault() {
                            @Override
                            @SideEffectFree
                            public Duration rest(Duration elapsed, Duration due) {
                                return Duration.ZERO;
                            }
                        }),
                lock("jump-counts-twice", "A jump of time counts in full again after a deadline in it.", "R26", "R25")
                        .on(JUMPED)
                        .with(new Fault() {
                            @Override
                            @SideEffectFree
                            public Duration rest(Duration elapsed, Duration due) {
                                return elapsed;
                            }
                        }),
                lock(
                                "jump-keeps-its-end-to-itself",
                                "A wait that begins and ends in one jump is not told as served.",
                                "R26")
                        .on(WAITING.and(SETTLING))
                        .tells(step ->
                                step.event() instanceof TimePassed && Retold.contains(step.signals(), WaitStarted.class)
                                        ? Retold.filtered(step.signals(), signal -> !(signal instanceof WaitServed))
                                        : step.signals()),
                lock("promises-an-end-while-it-stands", "A wait that lacks its supply is said to end.", "R27")
                        .on(WAITING.and(UNLINKED).and("a wait that can stand still", Units::waitStands))
                        .promises((right, state, due) ->
                                state.phase() instanceof Waiting waiting ? waiting.remaining() : due),
                lock("promises-the-whole-penalty", "A wait is said to take its penalty, whatever is left of it.", "R27")
                        .on(WAITING)
                        .promises((right, state, due) -> state.phase() instanceof Waiting && !due.isZero()
                                ? Waits.left(Changed.restarted(right.profile(), state)
                                        .phase())
                                : due),
                lock(
                                "promises-nothing-of-an-entry",
                                "An entry that will be judged by itself has no deadline.",
                                "R27",
                                "R8")
                        .on(SETTLING)
                        .promises((right, state, due) -> state.phase() instanceof AwaitingCode ? Duration.ZERO : due),
                lock("long-times-overflow", "More than 68 years at once count as no time.", "R28")
                        .on(COUNTING)
                        .hears((right, event) -> passing(
                                event, elapsed -> elapsed.toSeconds() > Integer.MAX_VALUE ? Duration.ZERO : elapsed)));
    }

    /** What a stretch of time is taken for. */
    @Immutable
    private interface Measured {

        @SideEffectFree
        Duration as(Duration elapsed);
    }

    @SideEffectFree
    private static LockEvent passing(LockEvent event, Measured measured) {
        return event instanceof TimePassed passed ? new TimePassed(measured.as(passed.elapsed())) : event;
    }
}
