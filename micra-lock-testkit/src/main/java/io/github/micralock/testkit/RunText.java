// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.base.Strings;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.expected.FaceplateText;
import io.github.micralock.testkit.expected.SignalText;
import java.time.Duration;
import java.util.stream.Collectors;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The short words of a run: what a person wants to know of a state and of a signal, and no more. */
final class RunText {

    private RunText() {}

    static String state(LockState state) {
        StringBuilder text = new StringBuilder(state.phase().match(Brief.BRIEF, new PhaseText()));
        if (state.wrongAttempts() > 0) {
            text.append(", ").append(state.wrongAttempts()).append(" wrong");
        }
        if (state.onProbation()) {
            text.append(", on probation");
        }
        if (state.linked()) {
            text.append(", linked");
        }
        return text.toString();
    }

    static String supply(Supply supply) {
        return "key at " + supply.ignition() + ", radio " + (supply.switchedOn() ? "on" : "off") + ", battery "
                + (supply.batteryConnected() ? "on" : "off");
    }

    static String faceplate(LockMachine machine, LockState state) {
        try {
            return FaceplateText.of(machine.view(state));
        } catch (RuntimeException thrown) {
            // A run that is printed because something is wrong must not hide what.
            return "(view throws " + thrown + ")";
        }
    }

    static String signals(LockMachine machine, Transition transition) {
        String seen = faceplate(machine, transition.after());
        return transition.signals().stream()
                .map(signal -> signal(signal, seen))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String number(int number) {
        return Strings.padStart(Integer.toString(number), 3, ' ') + " ";
    }

    static String padded(String text, int width) {
        return Strings.padEnd(text, width, ' ');
    }

    private static String signal(LockSignal signal, String seen) {
        if (signal instanceof FaceplateChanged changed) {
            String told = FaceplateText.of(changed.faceplate());
            return told.equals(seen) ? "FaceplateChanged" : "FaceplateChanged to " + told;
        }
        return SignalText.of(signal);
    }

    /** What the text of a phase depends on besides: nothing. */
    private enum Brief {
        BRIEF
    }

    /** One short text for each phase. */
    private static final class PhaseText implements LockPhase.Cases<Brief, String> {

        @Override
        @SideEffectFree
        public String operating(Brief brief, Operating phase) {
            return "Operating" + countdown(" arming in ", phase.arming());
        }

        @Override
        @SideEffectFree
        public String awaitingCode(Brief brief, AwaitingCode phase) {
            return "AwaitingCode " + phase.entry() + countdown(" settling ", phase.settling());
        }

        @Override
        @SideEffectFree
        public String waiting(Brief brief, Waiting phase) {
            return "Waiting " + phase.remaining();
        }

        @Override
        @SideEffectFree
        public String verifying(Brief brief, Verifying phase) {
            return "Verifying" + countdown(" ", phase.timeOut()) + countdown(" wait ", phase.suspendedWait());
        }

        @Override
        @SideEffectFree
        public String linkRefused(Brief brief, LinkRefused phase) {
            return "LinkRefused";
        }

        @Override
        @SideEffectFree
        public String lockedForGood(Brief brief, LockedForGood phase) {
            return "LockedForGood";
        }

        @SideEffectFree
        private static String countdown(String before, Duration countdown) {
            return countdown.isZero() ? "" : before + countdown;
        }
    }
}
