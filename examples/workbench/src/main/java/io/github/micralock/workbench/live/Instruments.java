// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.wording.CarWords;
import io.github.micralock.workbench.wording.Clockface;
import io.github.micralock.workbench.wording.Countdown;
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
                label("car") + cars() + immobiliser(),
                label("key") + key(state.supply()) + supplies(state.supply()),
                label("lock") + PhaseWords.of(state) + tries(state),
                label(Countdown.of(state.phase()).word()) + countdown(state));
    }

    private String label(String name) {
        return pen.paint(Ink.FAINT, Paragraph.left(name, LABEL));
    }

    private String cars() {
        StringBuilder cars = new StringBuilder();
        for (String car : bench.garage().cars()) {
            cars.append(choice(car, car.equals(bench.garage().place())));
        }
        return cars.toString();
    }

    private String immobiliser() {
        String wire = bench.garage().wireCut() ? pen.paint(Ink.BAD, "cut") : pen.paint(Ink.STRONG, "whole");
        return "    immobiliser " + CarWords.knows(bench.garage().immobiliser()) + "    wire " + wire;
    }

    private String choice(String name, boolean chosen) {
        return chosen ? pen.paint(Ink.STRONG, "[" + name + "]") : pen.paint(Ink.FAINT, " " + name + " ");
    }

    private String key(Supply supply) {
        StringBuilder positions = new StringBuilder();
        for (IgnitionPosition position : IgnitionPosition.values()) {
            positions.append(choice(position.name(), position == supply.ignition()));
        }
        return positions.toString();
    }

    private String supplies(Supply supply) {
        return "    radio " + onOrOff(supply.switchedOn()) + "    battery " + onOrOff(supply.batteryConnected());
    }

    private String onOrOff(boolean on) {
        return on ? pen.paint(Ink.STRONG, "on ") : pen.paint(Ink.BAD, "off");
    }

    /** A unit that takes no code allows no tries. */
    private String tries(LockState state) {
        if (!bench.profile().link().takesCode()) {
            return "";
        }
        OptionalInt left = bench.profile().limit().attemptsLeft(state.wrongAttempts(), state.onProbation());
        String number = left.isPresent() ? Integer.toString(left.getAsInt()) : pen.draw(Glyph.UNLIMITED);
        return "; tries left: " + pen.paint(Ink.STRONG, number);
    }

    private String countdown(LockState state) {
        Duration left = state.phase().countdown();
        boolean searches = state.phase() instanceof Verifying;
        if (left.isZero()) {
            return pen.paint(Ink.FAINT, searches ? "for ever" : "none");
        }
        if (!(state.phase() instanceof Waiting)) {
            return (searches ? "for " : "in ") + Clockface.leftInSeconds(left);
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
