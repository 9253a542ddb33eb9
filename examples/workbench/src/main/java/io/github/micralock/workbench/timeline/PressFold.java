// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.api.Transition;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.workbench.play.Step;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells presses of one preset in a row as one, with their number, unless one of them does more than raise a digit. */
final class PressFold implements Consumer<Piece> {

    private final Consumer<Piece> next;

    private Piece.@Nullable Scene held;

    PressFold(Consumer<Piece> next) {
        this.next = next;
    }

    @Override
    public void accept(Piece piece) {
        Piece.Scene before = held;
        if (before != null && piece instanceof Piece.Scene scene && belongTogether(before.step(), scene.step())) {
            held = new Piece.Scene(scene.step(), before.times() + 1);
            return;
        }
        end();
        if (piece instanceof Piece.Scene scene && scene.step().transition().event() instanceof PresetPressed) {
            held = scene;
        } else {
            next.accept(piece);
        }
    }

    /** Tells what is still held back. */
    void end() {
        if (held != null) {
            next.accept(held);
            held = null;
        }
    }

    private static boolean belongTogether(Step first, Step second) {
        return first.transition().event().equals(second.transition().event())
                && saysNoMore(first.transition(), second.transition());
    }

    private static boolean saysNoMore(Transition first, Transition second) {
        return first.ignored()
                ? first.signals().equals(second.signals())
                : onlyDigits(first.signals()) && onlyDigits(second.signals());
    }

    private static boolean onlyDigits(List<LockSignal> signals) {
        return signals.stream().allMatch(FaceplateChanged.class::isInstance);
    }
}
