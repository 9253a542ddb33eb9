// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * All the ways from one place of a diagram to another.
 *
 * @param source the id of the node where they begin
 * @param target the id of the node where they end
 * @param labels what leads there, each another way; at least one
 */
@Immutable
public record Arrow(String source, String target, ImmutableList<Label> labels) {

    /**
     * Says whether this leads nowhere else.
     *
     * @return true if target and source are the same
     */
    public boolean isLoop() {
        return source.equals(target);
    }
}
