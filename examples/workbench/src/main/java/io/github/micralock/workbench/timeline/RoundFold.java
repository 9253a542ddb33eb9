// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.workbench.play.Beat;
import io.github.micralock.workbench.play.Done;
import io.github.micralock.workbench.play.Occurrence;
import io.github.micralock.workbench.play.Round;
import io.github.micralock.workbench.play.Step;
import io.github.micralock.workbench.play.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells repetitions that go alike once, and how often: seventeen times 45 minutes make no good reading. */
final class RoundFold implements Consumer<Beat> {

    private final int longest;
    private final Consumer<Piece> next;
    private final List<Beat> held = new ArrayList<>();
    private Round round = Round.NONE;
    private boolean tooLong;
    private ImmutableList<Shape> shapeBefore = ImmutableList.of();
    private int alike;

    private @Nullable Occurrence lastAlike;

    /** Compares repetitions of up to {@code longest} beats; with 0, none. */
    RoundFold(int longest, Consumer<Piece> next) {
        this.longest = longest;
        this.next = next;
    }

    @Override
    public void accept(Beat beat) {
        if (!beat.round().equals(round)) {
            endRound();
            round = beat.round();
        }
        held.add(beat);
        if (round.equals(Round.NONE) || held.size() > longest) {
            tooLong = true;
            tellHeld();
        }
    }

    /** Tells what is still held back. */
    void end() {
        endRound();
    }

    private void endRound() {
        ImmutableList<Shape> shape = tooLong ? ImmutableList.of() : Shape.of(held);
        if (!shape.isEmpty() && shape.equals(shapeBefore)) {
            alike++;
            lastAlike = lastOccurrence();
            held.clear();
        } else {
            tellHeld();
        }
        shapeBefore = shape;
        tooLong = false;
        if (round.number() == round.of()) {
            tellAlike();
            shapeBefore = ImmutableList.of();
        }
    }

    private @Nullable Occurrence lastOccurrence() {
        Occurrence last = lastAlike;
        for (Beat beat : held) {
            last = beat instanceof Occurrence occurrence ? occurrence : last;
        }
        return last;
    }

    private void tellHeld() {
        tellAlike();
        held.forEach(this::tell);
        held.clear();
    }

    private void tellAlike() {
        if (lastAlike != null) {
            next.accept(new Piece.Likewise(alike, lastAlike));
        }
        lastAlike = null;
        alike = 0;
    }

    private void tell(Beat beat) {
        if (beat instanceof Told told) {
            next.accept(new Piece.Caption(told.text()));
        } else {
            next.accept(beat instanceof Done done ? new Piece.Job(done) : new Piece.Scene((Step) beat, 1));
        }
    }
}
