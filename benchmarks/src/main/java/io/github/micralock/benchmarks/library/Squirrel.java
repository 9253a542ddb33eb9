// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.builder.On;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: one builder for all, the extended state goes with each event as its context. */
public final class Squirrel extends LibraryContestant {

    private static final StateMachineBuilder<Machine, Phase, Trigger, Radio> BUILDER = builder();

    private Radio radio = new Radio();
    private Machine machine = started();

    /** The class that the library asks for; it makes one by reflection. */
    static class Machine extends AbstractStateMachine<Machine, Phase, Trigger, Radio> {}

    private static StateMachineBuilder<Machine, Phase, Trigger, Radio> builder() {
        StateMachineBuilder<Machine, Phase, Trigger, Radio> builder =
                StateMachineBuilderFactory.create(Machine.class, Phase.class, Trigger.class, Radio.class);
        for (Row row : Row.TABLE) {
            On<Machine, Phase, Trigger, Radio> transition = row.isInternal()
                    ? builder.internalTransition().within(row.from()).on(row.on())
                    : builder.externalTransition().from(row.from()).to(row.to()).on(row.on());
            transition.when(guard(row)).perform(action(row));
        }
        return builder;
    }

    private static AnonymousCondition<Radio> guard(Row row) {
        return new AnonymousCondition<>() {
            @Override
            public boolean isSatisfied(Radio radio) {
                return row.guard().test(radio);
            }
        };
    }

    private static AnonymousAction<Machine, Phase, Trigger, Radio> action(Row row) {
        return new AnonymousAction<>() {
            @Override
            public void execute(Phase from, Phase to, Trigger on, Radio radio, Machine machine) {
                row.action().accept(radio);
            }
        };
    }

    private static Machine started() {
        Machine made = BUILDER.newStateMachine(Phase.AWAITING_CODE);
        made.start();
        return made;
    }

    @Override
    void fit(Radio extended) {
        radio = extended;
        machine = started();
    }

    @Override
    void fire(Trigger trigger) {
        machine.fire(trigger, radio);
    }

    @Override
    Phase phase() {
        return machine.getCurrentState();
    }
}
