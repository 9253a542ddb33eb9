// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Script;
import java.time.Duration;

/** Writes cues as a person would: what the reader is to understand. */
final class ScenarioWriting implements Cue.Cast {

    private final StringBuilder text = new StringBuilder();

    private ScenarioWriting() {}

    static String of(Script script) {
        ScenarioWriting writing = new ScenarioWriting();
        script.cues().forEach(cue -> cue.play(writing));
        return writing.text.toString();
    }

    @Override
    public void happening(Happening cue) {
        String event = cue.events().isEmpty() ? "" : cue.events().get(0).text();
        line((cue.delay().isZero() && !event.isEmpty() ? "" : delay(cue.delay())) + event);
    }

    @Override
    public void keyTurn(KeyTurn cue) {
        line(delay(cue.delay()) + "turn " + cue.target());
    }

    @Override
    public void carWork(CarWork cue) {
        line((cue.delay().isZero() ? "" : delay(cue.delay())) + cue.work().text());
    }

    @Override
    public void remark(Remark cue) {
        line("say " + cue.text());
    }

    @Override
    public void repeat(Repeat cue) {
        line("repeat " + cue.times());
        cue.script().cues().forEach(inner -> inner.play(this));
        line("end");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String delay(Duration delay) {
        String amount = part(delay.toDaysPart(), "d")
                + part(delay.toHoursPart(), "h")
                + part(delay.toMinutesPart(), "m")
                + part(delay.toSecondsPart(), "s")
                + part(delay.toMillisPart(), "ms");
        return "+" + (amount.isEmpty() ? "0s" : amount) + " ";
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }
}
