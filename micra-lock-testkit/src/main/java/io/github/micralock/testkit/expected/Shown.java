// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** R1, R2, R29 and R30: what is to be seen and heard in a state. */
public final class Shown implements LockPhase.Cases<LockState, String> {

    private final LockProfile profile;

    public Shown(LockProfile profile) {
        this.profile = profile;
    }

    public Faceplate in(LockState state) {
        return Feeds.running(state.supply())
                ? new Faceplate(state.phase().match(state, this), state.phase() instanceof Operating)
                : new Faceplate("", false);
    }

    @Override
    @SideEffectFree
    public String operating(LockState state, Operating phase) {
        return "";
    }

    @Override
    @SideEffectFree
    public String awaitingCode(LockState state, AwaitingCode phase) {
        Typed typed = new Typed(profile.entry(), phase.entry());
        if (!typed.nothing()) {
            return typed.shown();
        }
        String number = profile.display().showsTry() ? (state.wrongAttempts() + 1L) + " " : "";
        return number + profile.words().prompt();
    }

    @Override
    @SideEffectFree
    public String waiting(LockState state, Waiting phase) {
        String left = profile.display().showsCountdown() ? " " + minutesAndSeconds(phase.remaining()) : "";
        return profile.words().waiting() + left;
    }

    @Override
    @SideEffectFree
    public String verifying(LockState state, Verifying phase) {
        return state.linked() ? profile.words().verifying() : profile.words().newUnit();
    }

    @Override
    @SideEffectFree
    public String linkRefused(LockState state, LinkRefused phase) {
        return profile.words().refused();
    }

    @Override
    @SideEffectFree
    public String lockedForGood(LockState state, LockedForGood phase) {
        return profile.words().lockedForGood();
    }

    /** A second that has begun still counts, up to the most seconds there are; minutes have no end. */
    @SideEffectFree
    private static String minutesAndSeconds(Duration left) {
        boolean begun = left.getNano() > 0 && left.getSeconds() < Long.MAX_VALUE;
        long seconds = left.getSeconds() + (begun ? 1 : 0);
        return twoDigits(seconds / 60) + ":" + twoDigits(seconds % 60);
    }

    @SideEffectFree
    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
