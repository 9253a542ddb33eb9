// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.testkit.contract.DealerContract;
import io.github.micralock.testkit.contract.JudgingContract;
import io.github.micralock.testkit.contract.MachineContract;
import io.github.micralock.testkit.contract.SafetyContract;
import io.github.micralock.testkit.contract.TimeContract;
import io.github.micralock.testkit.contract.WaitingContract;
import java.time.Duration;

/** Locks that take a wrong step. */
final class WrongSteps {

    private WrongSteps() {}

    static class CountsPressesDuringAWait extends SmallUnit implements WaitingContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    Transition step = super.apply(state, event);
                    boolean pressed =
                            event instanceof PresetPressed && state.supply().running();
                    return pressed && state.phase() instanceof Waiting ? leadingTo(counted(state), step) : step;
                }
            };
        }

        private static LockState counted(LockState state) {
            int count = state.wrongAttempts() % 1_000 + 1;
            return new LockState(state.supply(), count, state.onProbation(), state.linked(), state.phase());
        }
    }

    static class EndsAWaitATickEarly extends SmallUnit implements WaitingContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    Transition step = super.apply(state, event);
                    if (!step.after().phase().equals(new Waiting(Duration.ofNanos(1)))) {
                        return step;
                    }
                    Transition later = super.apply(state, longer(event));
                    return new Transition(state, event, later.after(), later.signals());
                }
            };
        }

        private static LockEvent longer(LockEvent event) {
            return event instanceof TimePassed passed
                    ? new TimePassed(passed.elapsed().plusNanos(1))
                    : event;
        }
    }

    static class ShortensAWaitByTheKey extends SmallUnit implements SafetyContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    Transition step = super.apply(state, event);
                    boolean halves = event instanceof IgnitionTurned && !step.ignored();
                    return halves
                                    && step.after().phase() instanceof Waiting wait
                                    && !wait.remaining().dividedBy(2).isZero()
                            ? leadingTo(
                                    step.after()
                                            .withPhase(
                                                    new Waiting(wait.remaining().dividedBy(2))),
                                    step)
                            : step;
                }
            };
        }
    }

    static class TellsTheResultFirst extends SmallUnit implements JudgingContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    Transition step = super.apply(state, event);
                    boolean judges = step.signals().stream().anyMatch(AttemptRecorded.class::isInstance);
                    return judges
                            ? new Transition(
                                    state, event, step.after(), step.signals().reverse())
                            : step;
                }
            };
        }
    }

    static class UnlocksAtTheDealers extends SmallUnit implements DealerContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    Transition step = super.apply(state, event);
                    LockState plays = new LockState(
                            state.supply().withBatteryConnected(true), 0, false, false, new Operating(Duration.ZERO));
                    return event instanceof DealerReset && !step.ignored()
                            ? leadingTo(plays, step, new ReArmed())
                            : step;
                }
            };
        }
    }

    static class CountsWholeSecondsOnly extends SmallUnit implements TimeContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    Transition step = super.apply(
                            state,
                            event instanceof TimePassed passed
                                    ? new TimePassed(
                                            Duration.ofSeconds(passed.elapsed().toSeconds()))
                                    : event);
                    return new Transition(state, event, step.after(), step.signals());
                }
            };
        }
    }

    static class RemembersOutsideItsState extends SmallUnit implements MachineContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                private int calls;

                @Override
                public Transition apply(LockState state, LockEvent event) {
                    calls++;
                    Transition step = super.apply(state, event);
                    return calls % 3 == 0 ? new Transition(state, event, state, ImmutableList.of()) : step;
                }
            };
        }
    }

    static class ThrowsAtALongTime extends SmallUnit implements MachineContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code) {
                @Override
                public Transition apply(LockState state, LockEvent event) {
                    if (event instanceof TimePassed passed) {
                        Math.toIntExact(passed.elapsed().toMillis());
                    }
                    return super.apply(state, event);
                }
            };
        }
    }
}
