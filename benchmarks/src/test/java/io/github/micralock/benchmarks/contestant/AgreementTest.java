// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody is the same unit, on the beginning of the stream; the whole is looked at before anything is timed. */
final class AgreementTest {

    private static final Workload BEGINNING = Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH / 16);

    @ParameterizedTest
    @EnumSource
    void everybodyShowsTheSameAfterEveryEvent(Entrant entrant) {
        assertThat(Agreement.firstDifference(entrant.fitted(), BEGINNING.events()))
                .as(entrant.title())
                .isEmpty();
    }

    @Test
    void theBeginningOfTheStreamIsInEveryPhase() {
        assertThat(BEGINNING.phases(K11.LOCK))
                .hasSize(4)
                .allSatisfy((phase, events) ->
                        assertThat(events).isGreaterThan(BEGINNING.events().size() / 25));
    }

    @Test
    void whoStartsOverIsJustFitted() {
        for (Entrant entrant : Entrant.values()) {
            Contestant contestant = entrant.fitted();
            contestant.load(LockEvent.parseLines("ignition ACC\npreset 1"));
            contestant.step(0);
            contestant.step(1);
            assertThat(contestant.faceplate()).as(entrant.title()).isEqualTo(Faceplate.silent("1000"));
            contestant.restart();
            contestant.step(0);

            assertThat(contestant.faceplate()).as(entrant.title()).isEqualTo(Faceplate.silent("CODE"));
        }
    }

    @Test
    void whoShowsSomethingElseIsToldByItsFirstEvent() {
        ImmutableList<LockEvent> events = LockEvent.parseLines("ignition ACC\npreset 1\nconfirm");

        assertThat(Agreement.firstDifference(new ForgetsPresses(), events))
                .hasValueSatisfying(told -> assertThat(told).startsWith("after event 1, preset 1, it shows "));
    }

    /** What is timed is the stream at once, which a contestant may do in its own way. */
    @Test
    void whoShowsSomethingElseAtOnceIsTold() {
        ImmutableList<LockEvent> events = LockEvent.parseLines("ignition ACC\npreset 1\nconfirm");

        assertThat(Agreement.firstDifference(new StopsEarly(), events))
                .hasValueSatisfying(told -> assertThat(told).startsWith("after 1 events at once it shows "));
    }

    /** A lock that leaves out the last event when many happen at once. */
    private static final class StopsEarly extends Follower {

        @Override
        public void step(int index) {
            lock.step(index);
        }

        @Override
        public void all(int count) {
            super.all(count - 1);
        }
    }

    /** A lock whose presets do nothing. */
    private static final class ForgetsPresses extends Follower {

        @Override
        public void step(int index) {
            if (!events.get(index).text().startsWith("preset")) {
                lock.step(index);
            }
        }
    }

    /** A contestant that does what another does, and something else as well. */
    private abstract static class Follower implements Contestant {

        final Contestant lock = new Next();
        ImmutableList<LockEvent> events = ImmutableList.of();

        @Override
        public void load(ImmutableList<LockEvent> stream) {
            events = stream;
            lock.load(stream);
        }

        @Override
        public void restart() {
            lock.restart();
        }

        @Override
        public Faceplate faceplate() {
            return lock.faceplate();
        }
    }
}
