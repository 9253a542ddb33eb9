// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.json;

import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The name of a phase, as the model calls it. */
public final class PhaseName implements LockPhase.Cases<PhaseName.Language, String> {

    /** What the name depends on besides the phase: nothing. */
    public enum Language {
        /** The names of the model. */
        MODEL
    }

    private static final PhaseName NAMES = new PhaseName();

    private PhaseName() {}

    /**
     * Returns the name of a phase.
     *
     * @param phase any phase
     * @return such as {@code AwaitingCode}
     */
    public static String of(LockPhase phase) {
        return phase.match(Language.MODEL, NAMES);
    }

    @Override
    @SideEffectFree
    public String operating(Language language, Operating phase) {
        return "Operating";
    }

    @Override
    @SideEffectFree
    public String awaitingCode(Language language, AwaitingCode phase) {
        return "AwaitingCode";
    }

    @Override
    @SideEffectFree
    public String waiting(Language language, Waiting phase) {
        return "Waiting";
    }

    @Override
    @SideEffectFree
    public String verifying(Language language, Verifying phase) {
        return "Verifying";
    }

    @Override
    @SideEffectFree
    public String linkRefused(Language language, LinkRefused phase) {
        return "LinkRefused";
    }

    @Override
    @SideEffectFree
    public String lockedForGood(Language language, LockedForGood phase) {
        return "LockedForGood";
    }
}
