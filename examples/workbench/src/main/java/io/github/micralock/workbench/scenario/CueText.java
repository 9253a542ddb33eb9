// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;

/** Writes cues as lines of a scenario, each as it is read. */
public final class CueText implements Cue.Cast {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private CueText() {}

    /**
     * Returns the lines that say what a cue says.
     *
     * @param cue any cue
     * @return at least one line
     */
    public static ImmutableList<String> of(Cue cue) {
        CueText text = new CueText();
        cue.play(text);
        return text.lines.build();
    }

    /**
     * Says whether a delay can stand before what happens; time to the nanosecond is an event of its own.
     *
     * @param delay not negative
     * @return true if it is made of milliseconds
     */
    public static boolean isDelay(Duration delay) {
        return delay.toNanosPart() % NANOS_PER_MILLI == 0;
    }

    @Override
    public void happening(Happening cue) {
        if (cue.events().isEmpty()) {
            lines.add(isDelay(cue.delay()) ? delay(cue.delay()) : new TimePassed(cue.delay()).text());
        } else {
            String before = before(cue.delay());
            lines.add(before + cue.events().get(0).text());
            cue.events().stream().skip(1).forEach(event -> lines.add(event.text()));
        }
    }

    @Override
    public void keyTurn(KeyTurn cue) {
        lines.add(before(cue.delay()) + "turn " + cue.target());
    }

    @Override
    public void carWork(CarWork cue) {
        lines.add(before(cue.delay()) + cue.work().text());
    }

    @Override
    public void remark(Remark cue) {
        lines.add("say " + cue.text());
    }

    @Override
    public void repeat(Repeat cue) {
        lines.add("repeat " + cue.times());
        cue.script().cues().forEach(inner -> inner.play(this));
        lines.add("end");
    }

    private String before(Duration delay) {
        if (delay.isZero()) {
            return "";
        }
        if (isDelay(delay)) {
            return delay(delay) + " ";
        }
        lines.add(new TimePassed(delay).text());
        return "";
    }

    private static String delay(Duration delay) {
        String amount = part(delay.toDaysPart(), "d")
                + part(delay.toHoursPart(), "h")
                + part(delay.toMinutesPart(), "m")
                + part(delay.toSecondsPart(), "s")
                + part(delay.toMillisPart(), "ms");
        return "+" + (amount.isEmpty() ? "0s" : amount);
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }
}
