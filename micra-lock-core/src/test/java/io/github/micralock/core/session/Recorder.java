// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import io.github.micralock.testkit.TransitionRecorder;

/** The recorder of the testkit, which does not know this listener. */
final class Recorder implements LockListener {

    private final TransitionRecorder recorder = new TransitionRecorder();

    @Override
    public void transitioned(Transition transition) {
        recorder.accept(transition);
    }

    ImmutableList<Transition> told() {
        return recorder.told();
    }

    ImmutableList<String> events() {
        return recorder.events();
    }
}
