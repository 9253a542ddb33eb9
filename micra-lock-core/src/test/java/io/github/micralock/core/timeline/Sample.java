// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.wording.Cause;
import java.time.Duration;

/** Stretches and columns that are built, not run for. */
final class Sample {

    private Sample() {}

    /** A unit at its prompt, with the key at ACC. */
    static Stretch showing(String text, Duration lasting) {
        return stretch("", text, lasting, new AwaitingCode(CodeEntry.empty(4), Duration.ZERO), false);
    }

    static Stretch captioned(String caption) {
        return stretch(caption, "", Duration.ZERO, new AwaitingCode(CodeEntry.empty(4), Duration.ZERO), false);
    }

    static Stretch waiting(Duration left, Duration lasting) {
        return stretch("", "SECURE", lasting, new Waiting(left), true);
    }

    private static Stretch stretch(String caption, String text, Duration lasting, LockPhase phase, boolean waitRuns) {
        LockState state = new LockState(Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC), 1, false, false, phase);
        return new Stretch(
                new Opening(Cause.TIME, caption), Duration.ZERO, lasting, state, Faceplate.silent(text), waitRuns);
    }

    /** What a track draws of one stretch in so much room, when its wait is a full one. */
    static String drawn(Track track, Stretch stretch, int width) {
        return drawn(track, new Column(stretch, 0, width, stretch.waitAtFirst()));
    }

    static String drawn(Track track, Column column) {
        Svg svg = new Svg();
        track.draw(svg, ImmutableList.of(column), 0);
        return svg.end();
    }
}
