// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.diagnosis.Diagnosis;
import io.github.micralock.core.diagnosis.Experiment;
import io.github.micralock.core.diagnosis.Observation;
import io.github.micralock.workbench.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What may be the case, for somebody who saw a run and does not know what was before it, nor the code. */
public final class DiagnosisJson {

    /** The last steps of a long run are enough to see; whoever saw less misses nothing, but knows less. */
    private static final int MOST_STEPS = 200;

    /** What a make can be in at all takes a moment to find, and is always the same. */
    private static final ConcurrentHashMap<LockProfile, Diagnosis> KNOWING_NOTHING = new ConcurrentHashMap<>();

    private DiagnosisJson() {}

    /**
     * Returns what a run tells.
     *
     * @param scenario the run
     * @return what may be the case with this make, which others show the same, and what to try next
     */
    public static JsonObject of(Scenario scenario) {
        LockProfile profile = scenario.unit().profile();
        List<Transition> last = PlayedRun.of(scenario).lastSteps(MOST_STEPS);
        ImmutableList<Observation> seen = Witness.of(scenario.unit().lock(), last);
        Diagnosis diagnosis = knowingNothing(profile).with(seen);
        JsonObject object = new JsonObject();
        object.add("maybe", JsonTexts.of(Possibilities.of(diagnosis.explanations())));
        object.add("others", others(profile, seen));
        Optional<Experiment> next = diagnosis.nextExperiment();
        object.add("next", JsonTexts.of(next.isPresent() ? steps(next.get()) : ImmutableList.of()));
        object.addProperty("certain", next.isPresent() && next.get().certain());
        return object;
    }

    private static JsonArray others(LockProfile own, ImmutableList<Observation> seen) {
        return JsonTexts.of(Catalogue.profiles().stream()
                .filter(profile -> !profile.equals(own))
                .filter(profile ->
                        knowingNothing(profile).with(seen).contradiction().isEmpty())
                .map(LockProfile::name)
                .toList());
    }

    private static Diagnosis knowingNothing(LockProfile profile) {
        return KNOWING_NOTHING.computeIfAbsent(profile, make -> Diagnosis.of(ImmutableList.of(make)));
    }

    private static ImmutableList<String> steps(Experiment experiment) {
        return experiment.events().stream().map(LockEvent::text).collect(ImmutableList.toImmutableList());
    }
}
