// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.route.Instruction;
import java.util.stream.Stream;

/**
 * What to do, and then to look, in order to know more. It costs no attempt, whatever is the case, and however long one
 * takes over each step.
 *
 * @param events what to do, in order; none if looking is enough
 * @param certain whether some explanation falls whatever is seen then; if not, it depends on what is seen
 */
public record Experiment(ImmutableList<LockEvent> events, boolean certain) {

    /**
     * Returns what a person is told.
     *
     * @return one line a thing to do, in order, and to look at the end
     */
    public ImmutableList<String> instructions() {
        return Stream.concat(events.stream().map(Instruction::of), Stream.of("look at the display, and listen"))
                .collect(ImmutableList.toImmutableList());
    }
}
