// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.On;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;

/** COLA: one machine for all, which holds no state; the caller keeps it. */
public final class Cola extends LibraryContestant {

    private static final StateMachine<Phase, Trigger, Radio> MACHINE = machine();

    private Radio radio = new Radio();
    private Phase phase = Phase.AWAITING_CODE;

    private static StateMachine<Phase, Trigger, Radio> machine() {
        StateMachineBuilder<Phase, Trigger, Radio> builder = StateMachineBuilderFactory.create();
        for (Row row : Row.TABLE) {
            On<Phase, Trigger, Radio> transition = row.isInternal()
                    ? builder.internalTransition().within(row.from()).on(row.on())
                    : builder.externalTransition().from(row.from()).to(row.to()).on(row.on());
            transition
                    .when(row.guard()::test)
                    .perform((from, to, on, radio) -> row.action().accept(radio));
        }
        return builder.build("K11");
    }

    @Override
    void fit(Radio extended) {
        radio = extended;
        phase = Phase.AWAITING_CODE;
    }

    @Override
    void fire(Trigger trigger) {
        phase = MACHINE.fireEvent(phase, trigger, radio);
    }

    @Override
    Phase phase() {
        return phase;
    }
}
