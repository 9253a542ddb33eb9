// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

import java.util.EnumSet;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/** Spring Statemachine: a machine of its own for each radio, and events as messages of a reactive stream. */
public final class Spring extends LibraryContestant {

    private StateMachine<Phase, Trigger> machine = started(new Radio());

    private static StateMachine<Phase, Trigger> started(Radio radio) {
        try {
            StateMachine<Phase, Trigger> made = machine(radio);
            made.startReactively().block();
            return made;
        } catch (Exception impossible) {
            throw new IllegalStateException("the table must be a state machine", impossible);
        }
    }

    private static StateMachine<Phase, Trigger> machine(Radio radio) throws Exception {
        StateMachineBuilder.Builder<Phase, Trigger> builder = StateMachineBuilder.builder();
        builder.configureStates().withStates().initial(Phase.AWAITING_CODE).states(EnumSet.allOf(Phase.class));
        for (Row row : Row.TABLE) {
            if (row.isInternal()) {
                builder.configureTransitions()
                        .withInternal()
                        .source(row.from())
                        .event(row.on())
                        .guard(context -> row.guard().test(radio))
                        .action(context -> row.action().accept(radio));
            } else {
                builder.configureTransitions()
                        .withExternal()
                        .source(row.from())
                        .target(row.to())
                        .event(row.on())
                        .guard(context -> row.guard().test(radio))
                        .action(context -> row.action().accept(radio));
            }
        }
        return builder.build();
    }

    @Override
    void fit(Radio extended) {
        machine = started(extended);
    }

    @Override
    void fire(Trigger trigger) {
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(trigger).build()))
                .blockLast();
    }

    @Override
    Phase phase() {
        return machine.getState().getId();
    }
}
