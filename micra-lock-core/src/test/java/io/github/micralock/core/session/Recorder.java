// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import java.util.ArrayList;
import java.util.List;

/** A listener that keeps what it was told. */
final class Recorder implements LockListener {

    private final List<Transition> told = new ArrayList<>();

    @Override
    public synchronized void transitioned(Transition transition) {
        told.add(transition);
    }

    synchronized ImmutableList<Transition> told() {
        return ImmutableList.copyOf(told);
    }

    ImmutableList<String> events() {
        return told().stream().map(transition -> transition.event().text()).collect(ImmutableList.toImmutableList());
    }
}
