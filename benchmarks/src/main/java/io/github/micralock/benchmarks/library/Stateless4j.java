// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

import com.github.oxo42.stateless4j.StateConfiguration;
import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;

/** stateless4j: guards and actions see the extended state by closing over it, so each machine has a configuration. */
public final class Stateless4j extends LibraryContestant {

    private StateMachine<Phase, Trigger> machine = machine(new Radio());

    private static StateMachine<Phase, Trigger> machine(Radio radio) {
        StateMachineConfig<Phase, Trigger> config = new StateMachineConfig<>();
        for (Row row : Row.TABLE) {
            StateConfiguration<Phase, Trigger> state = config.configure(row.from());
            if (row.isInternal()) {
                state.permitInternalIf(
                        row.on(),
                        () -> row.guard().test(radio),
                        () -> row.action().accept(radio));
            } else {
                state.permitIf(
                        row.on(),
                        row.to(),
                        () -> row.guard().test(radio),
                        () -> row.action().accept(radio));
            }
        }
        StateMachine<Phase, Trigger> made = new StateMachine<>(Phase.AWAITING_CODE, config);
        made.onUnhandledTrigger((state, trigger) -> {
            // Ignored, as the lock ignores it.
        });
        return made;
    }

    @Override
    void fit(Radio extended) {
        machine = machine(extended);
    }

    @Override
    void fire(Trigger trigger) {
        machine.fire(trigger);
    }

    @Override
    Phase phase() {
        return machine.getState();
    }
}
