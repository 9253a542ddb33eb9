// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.micralock.workbench.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** An audience that remembers. */
public final class Watched implements Audience {

    public final List<Beat> beats = new ArrayList<>();
    public final List<Tally> tallies = new ArrayList<>();
    private boolean open;

    public static Watched run(Scenario scenario) {
        Watched watched = new Watched();
        Player.play(scenario, watched);
        return watched;
    }

    public Tally tally() {
        return Iterables.getOnlyElement(tallies);
    }

    public List<Step> steps() {
        return beats.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** Returns each step as its time and its event. */
    public List<String> told() {
        return steps().stream()
                .map(step -> step.at() + " " + step.transition().event().text())
                .toList();
    }

    @Override
    public void opens() {
        assertThat(beats).isEmpty();
        open = true;
    }

    @Override
    public void sees(Beat beat) {
        assertThat(open).isTrue();
        beats.add(beat);
    }

    @Override
    public void closes(Tally tally) {
        tallies.add(tally);
    }
}
