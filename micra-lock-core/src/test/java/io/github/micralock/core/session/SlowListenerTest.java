// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener that takes its time keeps back nobody's call (C3). */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // only a deadlock takes that long
class SlowListenerTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Recorder recorder = new Recorder();

    @AfterEach
    void endTheThread() {
        goOn.countDown();
        thread.shutdownNow();
    }

    @Test
    void C3_whileAListenerTakesItsTimeInAThreadOfTheHostEveryCallHasItsAnswer() throws InterruptedException {
        LockSession session = listenedTo(thread);

        session.send(LockEvent.parse("ignition ACC"));
        begun.await();
        everyCallHasItsAnswer(session);
        assertThat(recorder.told()).isEmpty();

        goOn.countDown();
        thread.shutdown();
        assertThat(thread.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(recorder.events()).containsExactly("ignition ACC", "preset 1", "clear");
    }

    @Test
    void C3_whileAListenerTakesItsTimeInTheThreadOfACallerEveryOtherCallHasItsAnswer() throws Exception {
        LockSession session = listenedTo(MoreExecutors.directExecutor());

        Future<Transition> slow = thread.submit(() -> session.send(LockEvent.parse("ignition ACC")));
        begun.await();
        everyCallHasItsAnswer(session);
        assertThat(slow.isDone()).isFalse();
        assertThat(recorder.told()).isEmpty();

        goOn.countDown();
        assertThat(slow.get(60, TimeUnit.SECONDS).after()).isEqualTo(K11.after("ignition ACC"));
        assertThat(recorder.events()).containsExactly("ignition ACC", "preset 1", "clear");
    }

    private LockSession listenedTo(Executor executor) {
        LockSession session = LockSession.resuming(K11.LOCK, K11.LOCK.initial(), clock, executor);
        session.addListener(transition -> {
            begun.countDown();
            Uninterruptibles.awaitUninterruptibly(goOn);
        });
        session.addListener(recorder);
        return session;
    }

    private void everyCallHasItsAnswer(LockSession session) {
        assertThat(session.state()).isEqualTo(K11.after("ignition ACC"));
        assertThat(session.send(LockEvent.parse("preset 1")).after()).isEqualTo(K11.after("ignition ACC", "preset 1"));
        clock.advance(Duration.ofSeconds(1));
        assertThat(session.faceplate().text()).isEqualTo("1000");
        assertThat(session.nextDeadline()).isEmpty();
        LockListener other = transition -> {};
        session.addListener(other);
        assertThat(session.removeListener(other)).isTrue();
        assertThat(session.send(LockEvent.parse("clear")).after()).isEqualTo(K11.after("ignition ACC"));
    }
}
