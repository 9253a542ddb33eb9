// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.ManualClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a listener throws loses nothing (C3). */
class ThrowingListenerTest {

    private final LockSession session = LockSession.of(K11.LOCK, ManualClock.startingAt(K11.MORNING));
    private final Recorder before = new Recorder();
    private final Recorder after = new Recorder();

    @BeforeEach
    void listenBefore() {
        session.addListener(before);
    }

    static List<Throwable> thrown() {
        return List.of(new IllegalStateException("of a listener"), new StackOverflowError("of a listener"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void C3_whatAListenerThrowsGoesToTheHandlerAndKeepsNobodyFromBeingTold(Throwable thrown) {
        session.addListener(transition -> rethrow(thrown));
        session.addListener(after);

        List<Throwable> uncaught = Uncaught.during(() -> {
            Transition first = session.send(LockEvent.parse("ignition ACC"));
            Transition second = session.send(LockEvent.parse("preset 1"));

            assertThat(before.told()).containsExactly(first, second);
        });

        assertThat(after.told()).isEqualTo(before.told());
        assertThat(uncaught).containsExactly(thrown, thrown);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void C3_aHandlerThatThrowsAsWellKeepsNobodyFromBeingTold(Throwable thrown) {
        session.addListener(transition -> {
            if (transition.event().text().equals("ignition ACC")) {
                session.send(LockEvent.parse("preset 1"));
            }
            throw new IllegalStateException("of a listener");
        });
        session.addListener(after);

        Uncaught.with((thread, caught) -> rethrow(thrown), () -> session.send(LockEvent.parse("ignition ACC")));

        assertThat(after.events()).containsExactly("ignition ACC", "preset 1");
        assertThat(after.told()).isEqualTo(before.told());
    }

    @Test
    void C3_theCallerOfAThrowingListenerHasItsAnswer() {
        session.addListener(transition -> rethrow(new IllegalStateException("of a listener")));

        Uncaught.during(() -> assertThat(session.send(LockEvent.parse("ignition ACC")))
                .isEqualTo(K11.LOCK.apply(K11.LOCK.initial(), LockEvent.parse("ignition ACC"))));
    }

    private static void rethrow(Throwable thrown) {
        Throwables.throwIfUnchecked(thrown);
    }
}
