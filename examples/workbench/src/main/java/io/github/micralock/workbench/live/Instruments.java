// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.wording.Clockface;
import io.github.micralock.workbench.wording.PhaseWords;
import java.time.Duration;
import java.util.OptionalInt;

/** What one cannot see on the radio: its supplies, the tries that are left, and what counts down. */
final class Instruments {

    private static final int LABEL = 8;
    private static final int BAR = 30;

    private final Bench bench;
    private final Pen pen;

    Instruments(Bench bench, Pen pen) {
        this.bench = bench;
        this.pen = pen;
    }

    ImmutableList<String> lines() {
        LockState state = bench.state();
        return ImmutableList.of(
                label("key") + key(state.supply()) + supplies(state.supply()),
                label("lock") + PhaseWords.of(state) + tries(state),
                label(countdownName(state)) + countdown(state));
    }

    private String label(String name) {
        return pen.paint(Ink.FAINT, Paragraph.left(name, LABEL));
    }

    private String key(Supply supply) {
        StringBuilder positions = new StringBuilder();
        for (IgnitionPosition position : IgnitionPosition.values()) {
            positions.append(
                    position == supply.ignition()
                            ? pen.paint(Ink.STRONG, "[" + position + "]")
                            : pen.paint(Ink.FAINT, " " + position + " "));
        }
        return positions.toString();
    }

    private String supplies(Supply supply) {
        return "    radio " + onOrOff(supply.switchedOn()) + "    battery " + onOrOff(supply.batteryConnected());
    }

    private String onOrOff(boolean on) {
        return on ? pen.paint(Ink.STRONG, "on ") : pen.paint(Ink.BAD, "off");
    }

    private String tries(LockState state) {
        OptionalInt left = bench.profile().limit().attemptsLeft(state.wrongAttempts(), state.onProbation());
        String number = left.isPresent() ? Integer.toString(left.getAsInt()) : pen.draw(Glyph.UNLIMITED);
        return "; tries left: " + pen.paint(Ink.STRONG, number);
    }

    private static String countdownName(LockState state) {
        return state.phase() instanceof AwaitingCode
                        && !state.phase().countdown().isZero()
                ? "judged"
                : "wait";
    }

    private String countdown(LockState state) {
        Duration left = state.phase().countdown();
        if (left.isZero()) {
            return pen.paint(Ink.FAINT, "none");
        }
        if (!(state.phase() instanceof Waiting)) {
            return "in " + Clockface.leftInSeconds(left);
        }
        boolean runs = bench.wording().runsOn(state);
        Duration whole = bench.profile().penalties().penalty(Math.max(1, state.wrongAttempts()));
        return pen.paint(Ink.DISPLAY, Clockface.leftInSeconds(left))
                + "  "
                + bar(left, whole)
                + "  "
                + (runs ? "" : pen.paint(Ink.STRONG, pen.draw(Glyph.STANDING) + " stands still"));
    }

    private String bar(Duration left, Duration whole) {
        double share = Math.min(1, (double) left.toMillis() / whole.toMillis());
        int rest = (int) Math.ceil(BAR * share);
        return pen.draw(Glyph.BAR_DONE).repeat(BAR - rest)
                + pen.draw(Glyph.BAR_LEFT).repeat(rest);
    }
}
