// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The event made no sense here and changed nothing; always the only signal of a transition.
 *
 * @param reason why
 */
@Immutable
public record Ignored(IgnoredReason reason) implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public Ignored {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.ignored(context, this);
    }
}
