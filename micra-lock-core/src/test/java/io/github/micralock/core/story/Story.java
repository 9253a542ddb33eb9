// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import java.time.Duration;

/** A lock to which things happen, told step by step. */
@CanIgnoreReturnValue
public final class Story {

    private final LockMachine lock;
    private LockState state;
    private Transition last;

    private Story(LockMachine lock, LockState state) {
        this.lock = lock;
        this.state = state;
        this.last = lock.apply(state, LockEvent.parse("elapse PT0S"));
    }

    /** A unit with the code 2468, just fitted. */
    public static Story of(LockProfile profile) {
        return of(RadioLock.of(profile, SecurityCode.parse("2468")));
    }

    public static Story of(LockMachine lock) {
        return new Story(lock, lock.initial());
    }

    public static Story at(LockMachine lock, LockState state) {
        return new Story(lock, state);
    }

    public Story when(String... events) {
        for (String event : events) {
            happens(LockEvent.parse(event));
        }
        return this;
    }

    private void happens(LockEvent event) {
        last = lock.apply(state, event);
        assertThat(lock.next(state, event)).isEqualTo(last.after());
        state = last.after();
    }

    public Story typed(String code) {
        CodeKeying.presses(lock.profile().entry(), SecurityCode.parse(code)).forEach(this::happens);
        return this;
    }

    public Story judged(String code) {
        CodeKeying.events(lock.profile().entry(), SecurityCode.parse(code)).forEach(this::happens);
        return this;
    }

    public Story judgedWrongAndServed(int times) {
        for (int time = 0; time < times; time++) {
            judged("1111");
            lock.nextDeadline(state).ifPresent(wait -> when("elapse " + wait));
        }
        return this;
    }

    public Story thenShows(String text) {
        return thenFaceplate(Faceplate.silent(text));
    }

    public Story thenPlays() {
        return thenFaceplate(Faceplate.PLAYING);
    }

    public Story thenIsDark() {
        return thenFaceplate(Faceplate.DARK);
    }

    private Story thenFaceplate(Faceplate faceplate) {
        assertThat(lock.view(state)).as("%s", last).isEqualTo(faceplate);
        return this;
    }

    public Story thenSignals(LockSignal... signals) {
        assertThat(last.signals()).containsExactly(signals);
        return this;
    }

    public Story thenIgnored(IgnoredReason reason) {
        assertThat(last.signals()).containsExactly(new Ignored(reason));
        assertThat(last.ignored()).isTrue();
        assertThat(last.after()).isSameAs(last.before());
        return this;
    }

    public Story thenPhase(LockPhase phase) {
        assertThat(state.phase()).isEqualTo(phase);
        return this;
    }

    public Story thenAttempts(int wrongAttempts) {
        assertThat(state.wrongAttempts()).isEqualTo(wrongAttempts);
        return this;
    }

    public Story thenLinked(boolean linked) {
        assertThat(state.linked()).isEqualTo(linked);
        return this;
    }

    public Story thenOnProbation(boolean onProbation) {
        assertThat(state.onProbation()).isEqualTo(onProbation);
        return this;
    }

    public Story thenDeadline(String duration) {
        assertThat(lock.nextDeadline(state)).contains(Duration.parse(duration));
        return this;
    }

    public Story thenNoDeadline() {
        assertThat(lock.nextDeadline(state)).isEmpty();
        return this;
    }

    public LockState state() {
        return state;
    }
}
