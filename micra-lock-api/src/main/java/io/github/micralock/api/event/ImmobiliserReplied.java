// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.link.ImmobiliserReply;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The immobiliser answered a query (R19, R20).
 *
 * @param reply what it said
 */
@Immutable
public record ImmobiliserReplied(ImmobiliserReply reply) implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public ImmobiliserReplied {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.immobiliserReplied(context, this);
    }
}
