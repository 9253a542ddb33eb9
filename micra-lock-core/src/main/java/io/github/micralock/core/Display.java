// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.base.Strings;
import com.google.common.math.IntMath;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
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
import io.github.micralock.api.profile.Words;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What a unit that runs shows in each phase (R2, R29, R30). */
@Immutable
final class Display implements LockPhase.Cases<LockState, Faceplate> {

    private final LockProfile profile;
    private final Faceplate prompt;
    private final Faceplate waiting;
    private final Faceplate newUnit;
    private final Faceplate verifying;
    private final Faceplate refused;
    private final Faceplate lockedForGood;

    @SideEffectFree
    Display(LockProfile profile) {
        this.profile = profile;
        Words words = profile.words();
        prompt = Faceplate.silent(words.prompt());
        waiting = Faceplate.silent(words.waiting());
        newUnit = Faceplate.silent(words.newUnit());
        verifying = Faceplate.silent(words.verifying());
        refused = Faceplate.silent(words.refused());
        lockedForGood = Faceplate.silent(words.lockedForGood());
    }

    /** R1: nothing is shown by a unit that does not run. */
    @SideEffectFree
    Faceplate faceplate(LockState state) {
        return state.supply().running() ? state.phase().match(state, this) : Faceplate.DARK;
    }

    @Override
    @SideEffectFree
    public Faceplate operating(LockState state, Operating phase) {
        return Faceplate.PLAYING;
    }

    @Override
    @SideEffectFree
    public Faceplate awaitingCode(LockState state, AwaitingCode phase) {
        return phase.entry().isEmpty()
                ? prompt(state)
                : Faceplate.silent(profile.entry().style().shown(phase.entry()));
    }

    @SideEffectFree
    private Faceplate prompt(LockState state) {
        return profile.display().showsTry()
                ? Faceplate.silent(IntMath.saturatedAdd(state.wrongAttempts(), 1) + " " + prompt.text())
                : prompt;
    }

    @Override
    @SideEffectFree
    public Faceplate waiting(LockState state, Waiting phase) {
        return profile.display().showsCountdown()
                ? Faceplate.silent(waiting.text() + " " + minutesAndSeconds(phase.remaining()))
                : waiting;
    }

    /** R30: a started second shows in full, so that a wait never shows 00:00. */
    @SideEffectFree
    private static String minutesAndSeconds(Duration remaining) {
        long seconds = LongMath.saturatedAdd(remaining.getSeconds(), remaining.getNano() == 0 ? 0 : 1);
        return twoDigits(seconds / 60) + ":" + twoDigits(seconds % 60);
    }

    @SideEffectFree
    private static String twoDigits(long number) {
        return Strings.padStart(Long.toString(number), 2, '0');
    }

    @Override
    @SideEffectFree
    public Faceplate verifying(LockState state, Verifying phase) {
        return state.linked() ? verifying : newUnit;
    }

    @Override
    @SideEffectFree
    public Faceplate linkRefused(LockState state, LinkRefused phase) {
        return refused;
    }

    @Override
    @SideEffectFree
    public Faceplate lockedForGood(LockState state, LockedForGood phase) {
        return lockedForGood;
    }
}
