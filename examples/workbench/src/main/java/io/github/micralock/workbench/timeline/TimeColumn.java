// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.api.event.TimePassed;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Script;
import io.github.micralock.workbench.wording.Clockface;
import java.time.Duration;

/** Times one under the other, the seconds in line, as wide as a script needs them. */
final class TimeColumn {

    private final int whole;
    private final int fraction;

    private TimeColumn(int whole, int fraction) {
        this.whole = whole;
        this.fraction = fraction;
    }

    static TimeColumn of(Script script) {
        Finest finest = new Finest();
        script.cues().forEach(cue -> cue.play(finest));
        return new TimeColumn(wholeSeconds(script.extent().length()).length(), finest.fraction);
    }

    int width() {
        return whole + fraction;
    }

    String text(Duration at) {
        String seconds = wholeSeconds(at);
        String full = Clockface.full(at);
        return Paragraph.left(Paragraph.right(seconds, whole) + full.substring(seconds.length()), width());
    }

    private static String wholeSeconds(Duration time) {
        return Clockface.full(Duration.ofSeconds(time.toSeconds()));
    }

    /** Looks for the time with the most decimals. */
    private static final class Finest implements Cue.Cast {

        private int fraction;

        private void look(Duration time) {
            fraction = Math.max(
                    fraction, Clockface.full(time).length() - wholeSeconds(time).length());
        }

        @Override
        public void happening(Happening cue) {
            look(cue.delay());
            cue.events().forEach(event -> {
                if (event instanceof TimePassed passed) {
                    look(passed.elapsed());
                }
            });
        }

        @Override
        public void keyTurn(KeyTurn cue) {
            look(cue.delay());
        }

        @Override
        public void remark(Remark cue) {}

        @Override
        public void repeat(Repeat cue) {
            cue.script().cues().forEach(inner -> inner.play(this));
        }
    }
}
