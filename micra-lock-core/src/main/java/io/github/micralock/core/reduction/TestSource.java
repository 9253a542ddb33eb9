// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.reduction;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.core.snapshot.SnapshotFormat;

/**
 * Writes a reduction as a JUnit test, with the types of every package, so that an expression can be pasted in.
 *
 * @param machine the lock
 * @param start where it is before the first event
 * @param reduction the events
 */
record TestSource(LockMachine machine, LockState start, Reduction reduction) {

    String written(TestWords words) {
        return """
                import static org.junit.jupiter.api.Assertions.assertTrue;

                import io.github.micralock.api.*;
                import io.github.micralock.api.code.*;
                import io.github.micralock.api.event.*;
                import io.github.micralock.api.faceplate.*;
                import io.github.micralock.api.link.*;
                import io.github.micralock.api.phase.*;
                import io.github.micralock.api.profile.*;
                import io.github.micralock.api.signal.*;
                import io.github.micralock.api.supply.*;
                import io.github.micralock.core.*;
                import io.github.micralock.core.catalogue.*;
                import io.github.micralock.core.snapshot.*;
                import java.time.Duration;
                import java.util.ArrayList;
                import java.util.List;
                import org.junit.jupiter.api.Test;

                /** What is left of %s events: %s. */
                class %s {

                    private static final LockMachine LOCK = %s;

                    @Test
                    void %s() {
                        List<Transition> steps = new ArrayList<>();
                        LockState state = %s;
                        for (LockEvent event : LockEvent.parseLines(\"""
                %s                \""")) {
                            Transition step = LOCK.apply(state, event);
                            steps.add(step);
                            state = step.after();
                        }
                        assertTrue(%s, steps::toString);
                    }
                }
                """.formatted(
                        reduction.originalSize(),
                        reduction.events().size(),
                        words.className(),
                        words.machine(),
                        words.testName(),
                        beginning(),
                        reduction.text().indent(16),
                        words.rule());
    }

    private String beginning() {
        return start.equals(machine.initial())
                ? "LOCK.initial()"
                : "SnapshotFormat.of(LOCK.profile())\n                .parse(\""
                        + SnapshotFormat.of(machine.profile()).snapshot(start).text() + "\")\n                .state()";
    }
}
