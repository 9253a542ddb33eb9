// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.contract.FaceplateContract;
import io.github.micralock.testkit.contract.SafetyContract;
import io.github.micralock.testkit.contract.SupplyContract;
import java.util.Optional;

/** Locks that show too much, too little, or open to too many codes. */
final class WrongLooks {

    private WrongLooks() {}

    static class HumsInTheDark extends SmallUnit implements SupplyContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Faceplate view(LockState state) {
                    boolean hums =
                            state.supply().accessoryFeed() && !state.supply().switchedOn();
                    return hums ? new Faceplate("", true) : super.view(state);
                }
            };
        }
    }

    static class KeepsItsFaceplateToItself extends SmallUnit implements FaceplateContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    Transition step = super.apply(state, event);
                    ImmutableList<LockSignal> rest = step.signals().stream()
                            .filter(signal -> !(signal instanceof FaceplateChanged))
                            .collect(ImmutableList.toImmutableList());
                    return new Transition(state, event, step.after(), rest);
                }
            };
        }
    }

    static class HintsAtARightDigit extends SmallUnit implements SafetyContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Faceplate view(LockState state) {
                    boolean right = state.phase() instanceof AwaitingCode awaiting
                            && awaiting.entry().digitAt(1).orElse(-1) == code.digitAt(1);
                    Faceplate shown = super.view(state);
                    return right ? Faceplate.silent(shown.text() + ".") : shown;
                }
            };
        }
    }

    static class OpensToItsFirstDigit extends SmallUnit implements SafetyContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    return nearly(profile, code, state)
                            .map(other -> RadioLock.of(profile, other).apply(state, event))
                            .orElseGet(() -> super.apply(state, event));
                }
            };
        }

        /** The code that is typed, if it begins as the right one does. */
        private static Optional<SecurityCode> nearly(LockProfile profile, SecurityCode code, LockState state) {
            if (state.phase() instanceof AwaitingCode awaiting
                    && awaiting.entry().length() == 2) {
                CodeEntry typed = profile.entry().style().judged(awaiting.entry());
                return typed.digitAt(1).orElse(-1) == code.digitAt(1)
                                && profile.entry().digits().containsAll(typed)
                        ? Optional.of(SecurityCode.parse(typed.toString()))
                        : Optional.empty();
            }
            return Optional.empty();
        }
    }
}
