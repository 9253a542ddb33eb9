// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The phases as a snapshot has them: a number (their order here), a word, and the names of the durations they hold. */
enum PhaseForm {
    OPERATING("Operating", "arming"),
    AWAITING_CODE("AwaitingCode", "settling"),
    WAITING("Waiting", "remaining"),
    VERIFYING("Verifying", "timeOut", "suspendedWait"),
    LINK_REFUSED("LinkRefused"),
    LOCKED_FOR_GOOD("LockedForGood");

    static final ImmutableList<PhaseForm> IN_ORDER = ImmutableList.copyOf(values());

    private final String word;
    private final ImmutableList<String> durations;

    PhaseForm(String word, String... durations) {
        this.word = word;
        this.durations = ImmutableList.copyOf(durations);
    }

    @Pure
    String word() {
        return word;
    }

    /** The names of the durations, in the order in which they are written. */
    @Pure
    ImmutableList<String> durations() {
        return durations;
    }

    @Pure
    boolean hasEntry() {
        return this == AWAITING_CODE;
    }

    @Pure
    static PhaseForm of(LockPhase phase) {
        if (phase instanceof Operating) {
            return OPERATING;
        } else if (phase instanceof AwaitingCode) {
            return AWAITING_CODE;
        } else if (phase instanceof Waiting) {
            return WAITING;
        } else if (phase instanceof Verifying) {
            return VERIFYING;
        }
        return phase instanceof LinkRefused ? LINK_REFUSED : LOCKED_FOR_GOOD;
    }

    @SideEffectFree
    static ImmutableList<Duration> durations(LockPhase phase) {
        if (phase instanceof Verifying verifying) {
            return ImmutableList.of(verifying.timeOut(), verifying.suspendedWait());
        }
        return of(phase).durations.isEmpty() ? ImmutableList.of() : ImmutableList.of(phase.countdown());
    }

    /** The phase of this form that holds an entry, if it has one, and as many durations as it names. */
    LockPhase phase(CodeEntry entry, ImmutableList<Duration> held) {
        return switch (this) {
            case OPERATING -> new Operating(held.get(0));
            case AWAITING_CODE -> new AwaitingCode(entry, held.get(0));
            case WAITING -> new Waiting(held.get(0));
            case VERIFYING -> new Verifying(held.get(0), held.get(1));
            case LINK_REFUSED -> new LinkRefused();
            case LOCKED_FOR_GOOD -> new LockedForGood();
        };
    }
}
