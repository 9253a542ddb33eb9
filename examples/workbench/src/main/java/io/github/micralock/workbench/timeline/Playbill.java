// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.core.journal.Journal;
import io.github.micralock.core.journal.JournalEntry;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.wording.CarWords;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * What an audience may know before anything happens.
 *
 * @param title what it is about, in one line
 * @param lock the lock of the unit
 * @param cars what cars there are and what their immobilisers know, in words; empty if no unit asks them
 * @param times the longest time that is to be told, and the one with the most decimals; others too
 */
public record Playbill(String title, LockMachine lock, String cars, ImmutableList<Duration> times) {

    /**
     * Returns the playbill of a scenario.
     *
     * @param scenario what is about to run
     * @return its playbill
     */
    public static Playbill of(Scenario scenario) {
        boolean asks = scenario.unit().profile().link().asksImmobiliser();
        return new Playbill(
                scenario.title(), scenario.unit().lock(), asks ? cars(scenario) : "", ScriptTimes.of(scenario));
    }

    /**
     * Returns the playbill of a replay.
     *
     * @param title what to call it
     * @param lock the lock to which everything happens once more
     * @param journal what is told
     * @return its playbill
     */
    public static Playbill of(String title, LockMachine lock, Journal journal) {
        ImmutableList<Duration> times =
                journal.entries().stream().map(JournalEntry::at).collect(ImmutableList.toImmutableList());
        return new Playbill(title, lock, "", times);
    }

    private static String cars(Scenario scenario) {
        return scenario.cars().entrySet().stream()
                .map(car -> car.getKey() + ", which " + CarWords.knows(car.getValue()))
                .collect(Collectors.joining("; "));
    }
}
