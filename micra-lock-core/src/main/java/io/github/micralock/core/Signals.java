// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Lists of signals, put together. */
final class Signals {

    private Signals() {}

    @SideEffectFree
    @SuppressWarnings("allcheckers:purity.call") // a builder that nobody else sees
    static ImmutableList<LockSignal> join(ImmutableList<LockSignal> first, ImmutableList<LockSignal> then) {
        if (first.isEmpty()) {
            return then;
        }
        return then.isEmpty()
                ? first
                : ImmutableList.<LockSignal>builderWithExpectedSize(first.size() + then.size())
                        .addAll(first)
                        .addAll(then)
                        .build();
    }

    @SideEffectFree
    static ImmutableList<LockSignal> join(LockSignal first, ImmutableList<LockSignal> then) {
        return join(ImmutableList.of(first), then);
    }
}
