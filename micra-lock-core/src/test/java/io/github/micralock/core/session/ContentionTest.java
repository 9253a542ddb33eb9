// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads at one session, under a clock that stands, leaps and steps back (C3). */
class ContentionTest {

    private static final int CALLS = Boolean.getBoolean("micralock.deep") ? 200_000 : 20_000;

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final AtomicLong counter = new AtomicLong();
    private final ExecutorService telling = Executors.newFixedThreadPool(2);
    private final Recorder recorder = new Recorder();

    @AfterEach
    void endTheThreads() {
        telling.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void C3_whateverThreadsDoTheyDidItOneAfterTheOtherAndAllOfItIsTold(boolean inTheirOwnThreads) throws Exception {
        LockSession session = LockSession.resuming(
                K11.LOCK, K11.LOCK.initial(), clock, inTheirOwnThreads ? MoreExecutors.directExecutor() : telling);
        AtomicBoolean busy = new AtomicBoolean();
        AtomicBoolean crowded = new AtomicBoolean();
        session.addListener(transition -> {
            crowded.compareAndSet(false, !busy.compareAndSet(false, true));
            recorder.transitioned(transition);
            busy.set(false);
        });

        List<List<Visitor.Visit>> visits =
                Crowd.results(number -> new Visitor(session, clock, counter, number).visits(CALLS));
        telling.shutdown();
        assertThat(telling.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

        List<Transition> told = recorder.told();
        assertThat(crowded).isFalse();
        assertOneChain(K11.LOCK.initial(), told, session.state());
        assertEachToldOnce(Iterables.concat(visits), told);
        assertInTheOrderOfCalls(Iterables.concat(visits), told);
    }

    @Test
    void C3_whoComesWhileThreadsAreAtItIsToldOfEverythingFromThenOn() throws Exception {
        LockSession session = LockSession.of(K11.LOCK, clock);
        session.addListener(recorder);

        List<Recorder> late = Crowd.results(number -> {
            Visitor visitor = new Visitor(session, clock, counter, number);
            visitor.visits(CALLS / 4);
            Recorder latecomer = new Recorder();
            session.addListener(latecomer);
            visitor.visits(CALLS / 4);
            return latecomer;
        });

        List<Transition> all = recorder.told();
        for (Recorder latecomer : late) {
            List<Transition> told = latecomer.told();
            assertThat(told.size()).isBetween(1, all.size() - 1);
            assertThat(told).isEqualTo(all.subList(all.size() - told.size(), all.size()));
        }
    }

    @Test
    void C3_noTimeIsCountedTwiceAndNoneIsLostHoweverManyLook() throws Exception {
        Duration wait = Duration.ofDays(1000);
        LockSession session = LockSession.resuming(K11.LOCK, K11.waiting(wait), clock, MoreExecutors.directExecutor());

        List<Duration> advanced = Crowd.results(number -> {
            Random random = new Random(number);
            Duration sum = Duration.ZERO;
            for (int call = 0; call < CALLS; call++) {
                Duration step = Duration.ofNanos(random.nextInt(1000));
                clock.advance(step);
                sum = sum.plus(step);
                if (random.nextBoolean()) {
                    session.state();
                } else {
                    session.send(new EntryCleared());
                }
            }
            return sum;
        });

        Duration served = advanced.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(session.state()).isEqualTo(K11.waiting(wait.minus(served)));
    }

    private static void assertOneChain(LockState start, List<Transition> told, LockState end) {
        LockState state = start;
        for (Transition step : told) {
            assertThat(step).isEqualTo(K11.LOCK.apply(state, step.event()));
            state = step.after();
        }
        assertThat(state).isEqualTo(end);
    }

    private static void assertEachToldOnce(Iterable<Visitor.Visit> visits, List<Transition> told) {
        Set<Transition> sent = Sets.newIdentityHashSet();
        visits.forEach(visit -> sent.add(visit.step()));
        Set<Transition> toldOfSent = Sets.newIdentityHashSet();
        for (Transition step : told) {
            if (!(step.event() instanceof TimePassed)) {
                assertThat(toldOfSent.add(step)).as("told once").isTrue();
            }
        }
        assertThat(toldOfSent).hasSameSizeAs(sent);
        assertThat(sent.containsAll(toldOfSent)).isTrue();
    }

    /** What one call was answered before another began is told before that. */
    private static void assertInTheOrderOfCalls(Iterable<Visitor.Visit> visits, List<Transition> told) {
        Map<Transition, Visitor.Visit> byStep = new IdentityHashMap<>();
        visits.forEach(visit -> byStep.put(visit.step(), visit));
        long latestBeginning = 0;
        for (Transition step : told) {
            Visitor.Visit visit = byStep.get(step);
            if (visit != null) {
                assertThat(visit.ended()).isGreaterThan(latestBeginning);
                latestBeginning = Math.max(latestBeginning, visit.begun());
            }
        }
    }
}
