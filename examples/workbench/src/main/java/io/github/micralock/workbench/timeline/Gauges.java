// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.wording.Clockface;
import io.github.micralock.workbench.wording.Wording;
import java.util.OptionalInt;

/** What a state leaves: tries, and time to wait. */
final class Gauges {

    private static final int FEW = 3;

    private final LockProfile profile;
    private final Wording wording;
    private final Pen pen;

    Gauges(LockProfile profile, Pen pen) {
        this.profile = profile;
        this.pen = pen;
        wording = new Wording(profile);
    }

    /** A unit that takes no code allows no tries. */
    Cell triesLeft(LockState state) {
        if (!profile.link().takesCode()) {
            return Cell.EMPTY;
        }
        OptionalInt left = profile.limit().attemptsLeft(state.wrongAttempts(), state.onProbation());
        return left.isPresent()
                ? new Cell(Integer.toString(left.getAsInt()), left.getAsInt() <= FEW ? Ink.BAD : Ink.PLAIN)
                : new Cell(pen.draw(Glyph.UNLIMITED), Ink.PLAIN);
    }

    Cell waitLeft(LockState state) {
        return state.phase() instanceof Waiting waiting
                ? new Cell(Clockface.left(waiting.remaining()), wording.runsOn(state) ? Ink.DISPLAY : Ink.FAINT)
                : Cell.EMPTY;
    }

    /** Returns the mark of a wait that is in force and does not run. */
    Cell standing(LockState state) {
        return state.phase() instanceof Waiting && !wording.runsOn(state)
                ? new Cell(pen.draw(Glyph.STANDING), Ink.STRONG)
                : Cell.EMPTY;
    }

    /** Returns the colour of what a step means: the worst it brings, then the best. */
    static Ink mood(Transition step) {
        if (step.ignored()) {
            return Ink.FAINT;
        }
        if (brings(step, PermanentlyLocked.class)) {
            return Ink.LAST;
        }
        if (brings(step, CodeRejected.class) || brings(step, LinkRejected.class)) {
            return Ink.BAD;
        }
        return brings(step, CodeAccepted.class) || brings(step, LinkConfirmed.class) ? Ink.GOOD : Ink.PLAIN;
    }

    private static boolean brings(Transition step, Class<? extends LockSignal> kind) {
        return step.signals().stream().anyMatch(kind::isInstance);
    }
}
