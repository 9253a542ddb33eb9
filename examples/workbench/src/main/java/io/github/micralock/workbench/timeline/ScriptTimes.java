// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Scenario;
import java.time.Duration;

/** The times of which those of a run are made: its whole length, what passes between cues, and an answer's way. */
final class ScriptTimes implements Cue.Cast {

    private final ImmutableList.Builder<Duration> times = ImmutableList.builder();

    private ScriptTimes() {}

    static ImmutableList<Duration> of(Scenario scenario) {
        ScriptTimes script = new ScriptTimes();
        script.times.add(scenario.script().extent().length());
        script.times.add(scenario.unit().profile().link().exchangeTime());
        scenario.script().cues().forEach(cue -> cue.play(script));
        return script.times.build();
    }

    @Override
    public void happening(Happening cue) {
        times.add(cue.delay());
        cue.events().forEach(event -> {
            if (event instanceof TimePassed passed) {
                times.add(passed.elapsed());
            }
        });
    }

    @Override
    public void keyTurn(KeyTurn cue) {
        times.add(cue.delay());
    }

    @Override
    public void carWork(CarWork cue) {
        times.add(cue.delay());
    }

    @Override
    public void remark(Remark cue) {}

    @Override
    public void repeat(Repeat cue) {
        cue.script().cues().forEach(inner -> inner.play(this));
    }
}
