// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.wording.InWords;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.play.Tally;
import io.github.micralock.workbench.wording.PhaseWords;
import java.time.Duration;

/** What a timeline ends with. */
final class Summary {

    private static final int WIDTH = 78;

    private Summary() {}

    static ImmutableList<String> lines(Tally tally, Pen pen) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("");
        Paragraph.lines("In the end " + PhaseWords.of(tally.end()) + ".", WIDTH)
                .forEach(line -> lines.add(pen.paint(Ink.STRONG, line)));
        lines.addAll(Paragraph.lines(time(tally), WIDTH));
        lines.addAll(Paragraph.lines(attempts(tally), WIDTH));
        return lines.build();
    }

    private static String time(Tally tally) {
        String length = "It took " + InWords.of(tally.length());
        Duration stood = tally.stood();
        if (tally.served().isZero() && stood.isZero()) {
            return length + ", and nobody had to wait.";
        }
        String served = length + ". Waits: " + InWords.of(tally.served()) + " served";
        return stood.isZero() ? served + "." : served + ", " + InWords.of(stood) + " that did not count.";
    }

    private static String attempts(Tally tally) {
        return judged(tally) + "; " + counted(tally.events(), "event", "events") + ", " + tally.ignored() + " ignored.";
    }

    private static String judged(Tally tally) {
        if (!tally.takesCode()) {
            return "The immobiliser was asked " + counted(tally.asked(), "time", "times") + ": " + tally.confirmed()
                    + " confirmed, " + tally.refused() + " refused";
        }
        return counted(tally.right() + tally.wrong(), "code was", "codes were") + " judged, " + tally.right()
                + " right and " + tally.wrong() + " wrong";
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
