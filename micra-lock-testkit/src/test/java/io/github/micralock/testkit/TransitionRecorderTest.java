// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.micralock.api.event.LockEvent;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransitionRecorderTest {

    private static final ToyLock TOY = ToyLock.FITTED;
    private static final LockRun RUN = LockRun.of(TOY, LockEvent.parseLines("preset 6\nconfirm"));

    private final TransitionRecorder recorder = new TransitionRecorder();

    @Test
    void itKeepsWhatItIsToldInOrder() {
        RUN.transitions().forEach(recorder);

        assertThat(recorder.told()).isEqualTo(RUN.transitions());
        assertThat(recorder.events()).containsExactly("preset 6", "confirm");
        assertThat(recorder.signals()).isEqualTo(RUN.signals());
        assertThat(recorder.run(TOY)).hasToString(RUN.toString());
    }

    @Test
    void whatWasToldStaysAsItWas() {
        recorder.accept(RUN.transitions().get(0));
        var told = recorder.told();
        recorder.accept(RUN.transitions().get(1));

        assertThat(told).hasSize(1);
    }

    @Test
    void itForgetsAndListensOn() {
        RUN.transitions().forEach(recorder);
        recorder.clear();
        assertThat(recorder.told()).isEmpty();
        recorder.accept(RUN.transitions().get(1));
        assertThat(recorder.events()).containsExactly("confirm");
        assertThat(recorder.run(TOY).start()).isEqualTo(RUN.transitions().get(1).before());
    }

    @Test
    void nothingToldIsNoRun() {
        assertThatThrownBy(() -> recorder.run(TOY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("transitions must have been told, were []");
    }

    @Test
    void manyThreadsLoseNothing() {
        IntStream.range(0, 1_000)
                .parallel()
                .forEach(index -> recorder.accept(RUN.transitions().get(index % 2)));

        assertThat(recorder.events()).filteredOn("confirm"::equals).hasSize(500);
        assertThat(recorder.told()).hasSize(1_000);
    }
}
