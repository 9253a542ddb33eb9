// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.base.Strings;
import com.google.common.math.IntMath;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Words;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What a unit that runs shows in each phase (R2, R29, R30). */
@Immutable
final class Display {

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
        return state.supply().running() ? shown(state) : Faceplate.DARK;
    }

    @SideEffectFree
    private Faceplate shown(LockState state) {
        LockPhase phase = state.phase();
        if (phase instanceof AwaitingCode awaiting) {
            return awaiting.entry().isEmpty() ? prompt(state) : typed(awaiting.entry());
        }
        if (phase instanceof Waiting wait) {
            return waiting(wait.remaining());
        }
        if (phase instanceof Operating) {
            return Faceplate.PLAYING;
        }
        if (phase instanceof Verifying) {
            return state.linked() ? verifying : newUnit;
        }
        return phase instanceof LinkRefused ? refused : lockedForGood;
    }

    @SideEffectFree
    private Faceplate typed(CodeEntry entry) {
        return Faceplate.silent(profile.entry().style().shown(entry));
    }

    @SideEffectFree
    private Faceplate prompt(LockState state) {
        return profile.display().showsTry()
                ? Faceplate.silent(IntMath.saturatedAdd(state.wrongAttempts(), 1) + " " + prompt.text())
                : prompt;
    }

    @SideEffectFree
    private Faceplate waiting(Duration remaining) {
        return profile.display().showsCountdown()
                ? Faceplate.silent(waiting.text() + " " + minutesAndSeconds(remaining))
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
}
