// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Writes states as a line of text, which {@link TextReader} reads. */
final class StateText {

    private StateText() {}

    @SideEffectFree
    static String write(ProfileIdentity profile, LockState state) {
        Supply supply = state.supply();
        String text = "micra-lock state " + SnapshotFormat.VERSION + " " + profile
                + " ignition " + supply.ignition().name()
                + " radio " + (supply.switchedOn() ? "on" : "off")
                + " battery " + (supply.batteryConnected() ? "on" : "off")
                + " attempts " + state.wrongAttempts()
                + " probation " + (state.onProbation() ? "yes" : "no")
                + " linked " + (state.linked() ? "yes" : "no")
                + " " + PhaseForm.of(state.phase()).word();
        if (state.phase() instanceof AwaitingCode awaiting) {
            text += " " + awaiting.entry();
        }
        for (Duration duration : PhaseForm.durations(state.phase())) {
            text += " " + duration;
        }
        return text;
    }
}
