// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.LockSignal;
import java.util.List;

/** What several presses say that the specification takes for one event. */
final class Presses {

    private Presses() {}

    /** As with several deadlines in one jump: each is told, and the faceplate once, at the end. What is ignored is so once. */
    static ImmutableList<LockSignal> asOne(List<LockSignal> said, Faceplate before, Faceplate after) {
        if (said.stream().allMatch(Ignored.class::isInstance)) {
            return said.stream().distinct().collect(toImmutableList());
        }
        ImmutableList.Builder<LockSignal> told = ImmutableList.builder();
        said.stream().filter(signal -> !(signal instanceof FaceplateChanged)).forEach(told::add);
        return before.equals(after)
                ? told.build()
                : told.add(new FaceplateChanged(after)).build();
    }
}
