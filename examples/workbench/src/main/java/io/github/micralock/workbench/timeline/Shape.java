// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.workbench.play.Beat;
import io.github.micralock.workbench.play.Done;
import io.github.micralock.workbench.play.Step;
import io.github.micralock.workbench.play.Told;
import java.util.List;

/**
 * How a beat went, but for the numbers in it: what two repetitions are compared by.
 *
 * @param said what happened
 * @param phase what the lock does then
 * @param noticed what was noticed, by kind; why it was ignored, if it was
 */
record Shape(String said, Class<?> phase, ImmutableList<Object> noticed) {

    static ImmutableList<Shape> of(List<Beat> beats) {
        return beats.stream().map(Shape::of).collect(ImmutableList.toImmutableList());
    }

    private static Shape of(Beat beat) {
        if (beat instanceof Told told) {
            return new Shape(told.text(), Told.class, ImmutableList.of());
        }
        return beat instanceof Done done ? of(done) : of((Step) beat);
    }

    private static Shape of(Done done) {
        return new Shape(
                done.work().text(),
                done.unit().phase().getClass(),
                ImmutableList.of(done.outcome().ignored() != null));
    }

    private static Shape of(Step step) {
        return new Shape(
                step.transition().event().text(),
                step.transition().after().phase().getClass(),
                step.transition().signals().stream().map(Shape::kind).collect(ImmutableList.toImmutableList()));
    }

    private static Object kind(LockSignal signal) {
        return signal instanceof Ignored ? signal : signal.getClass();
    }
}
