// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A clock may do what it likes: what counts is the sum of its progress from one call to the next (C1). */
class SessionClockProperties {

    /** What a clock does, and what a host then calls. */
    record Tick(Duration step, Call call) {}

    /** The ways to look at a lock that waits or asks for its code, none of which changes it. */
    enum Call {
        NONE(session -> {}),
        STATE(LockSession::state),
        FACEPLATE(LockSession::faceplate),
        DEADLINE(LockSession::nextDeadline),
        IGNORED_EVENT(session -> session.send(new EntryCleared()));

        private final Consumer<LockSession> on;

        Call(Consumer<LockSession> on) {
            this.on = on;
        }
    }

    @Property
    void C1_ofAWaitIsServedWhatTheClockProgressedAndNothingElse(@ForAll("ticks") List<Tick> ticks) {
        ManualClock clock = ManualClock.startingAt(K11.MORNING);
        LockSession session = resuming(K11.waiting(K11.PENALTY), clock);
        Duration served = Duration.ZERO;
        Instant seen = clock.instant();
        for (Tick tick : ticks) {
            clock.set(clock.instant().plus(tick.step));
            tick.call.on.accept(session);
            if (tick.call != Call.NONE) {
                served = served.plus(progress(seen, clock.instant()));
                seen = clock.instant();
            }
        }
        served = served.plus(progress(seen, clock.instant()));

        LockState state = session.state();
        Duration remaining = K11.PENALTY.minus(served);
        assertThat(state.phase() instanceof Waiting waiting ? waiting.remaining() : Duration.ZERO)
                .isEqualTo(remaining.isNegative() ? Duration.ZERO : remaining);
        assertThat(state.wrongAttempts()).isEqualTo(3);
    }

    @Property
    void aSessionIsItsMachineFoldedOverEventsAndProgress(@ForAll("runs") Run run) {
        ManualClock clock = ManualClock.startingAt(K11.MORNING);
        LockSession session = LockSession.of(run.lock, clock);
        LockState state = run.lock.initial();
        for (LockEvent event : run.events) {
            if (event instanceof TimePassed passed) {
                session.state();
                clock.setBack(run.setBack);
                session.state();
                clock.advance(passed.elapsed());
            } else {
                assertThat(session.send(event)).isEqualTo(run.lock.apply(state, event));
            }
            state = run.lock.next(state, event);
        }
        assertThat(session.state()).isEqualTo(state);
        assertThat(session.faceplate()).isEqualTo(run.lock.view(state));
        assertThat(session.nextDeadline()).isEqualTo(run.lock.nextDeadline(state));
    }

    /** A lock, what happens to it, and how far its clock is set back before it goes on. */
    record Run(RadioLock lock, ImmutableList<LockEvent> events, Duration setBack) {}

    @Provide
    Arbitrary<List<Tick>> ticks() {
        Arbitrary<Duration> steps = Arbitraries.oneOf(
                Arbitraries.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofNanos(-1), K11.PENALTY),
                Arbitraries.longs()
                        .between(
                                -Duration.ofMinutes(20).toNanos(),
                                Duration.ofMinutes(20).toNanos())
                        .map(Duration::ofNanos));
        return Combinators.combine(steps, Arbitraries.of(Call.class))
                .as(Tick::new)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Run> runs() {
        return LockArbitraries.typedCodeProfiles()
                .flatMap(profile -> LockArbitraries.codes(profile)
                        .flatMap(code -> Combinators.combine(
                                        LockArbitraries.histories(profile, code),
                                        Arbitraries.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(1)))
                                .as((events, setBack) ->
                                        new Run(RadioLock.of(profile, code), onACalendar(events), setBack))));
    }

    /** The calendar ends before the longest duration does. */
    private static ImmutableList<LockEvent> onACalendar(ImmutableList<LockEvent> events) {
        return events.stream()
                .map(event -> event instanceof TimePassed passed
                        ? new TimePassed(Duration.ofSeconds(
                                Math.min(
                                        passed.elapsed().toSeconds(),
                                        Duration.ofDays(10_000_000).toSeconds()),
                                passed.elapsed().toNanosPart()))
                        : event)
                .collect(ImmutableList.toImmutableList());
    }

    private static Duration progress(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    private static LockSession resuming(LockState state, ManualClock clock) {
        return LockSession.resuming(K11.LOCK, state, clock, MoreExecutors.directExecutor());
    }
}
