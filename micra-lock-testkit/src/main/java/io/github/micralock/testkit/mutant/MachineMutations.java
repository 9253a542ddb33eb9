// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.TYPED;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.signal.EntryDiscarded;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Faults of a machine that is not one function of its state (P9). */
final class MachineMutations {

    private MachineMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(lock(
                        "next-forgets-what-apply-does",
                        "Without signals, an entry that is discarded stays.",
                        "P9",
                        "R8")
                .on(TYPED)
                .with(new FaultInTelling() {
                    @Override
                    @SideEffectFree
                    public LockState next(Transition applied) {
                        return applied.signals().contains(new EntryDiscarded())
                                        && applied.after().supply().running()
                                ? applied.before()
                                : applied.after();
                    }
                }));
    }
}
