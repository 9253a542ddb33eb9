// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.trace.Counterexample;
import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import org.junit.jupiter.api.Test;

/** What a failed check says: the law, a shortest way that a person can read, and both sides of the difference. */
class CounterexampleTest {

    private static final Instance PLAIN = Instances.named("PLAIN");

    @Test
    void aRuleThatChangesInTheSpecificationIsToldByItsLaw() {
        SpecMutant mutant = SpecMutant.all().stream()
                .filter(one -> one.title().startsWith("R15 the battery interrupts"))
                .findFirst()
                .orElseThrow();

        Counterexample found = Counterexample.of(
                LawRun.safety(PLAIN, mutant.law())
                        .source("Lock", mutant.of(SpecFiles.in("spec").get("Lock")))
                        .workers(1)
                        .result(),
                PLAIN.tick());

        assertThat(found).hasToString("""
                SAFETY, R15_WhatInterruptsAWait
                1    the beginning                 key LOCK, switch TRUE, battery TRUE, attempts 0, probation FALSE, linked FALSE, phase AWAITING_CODE, left 0, held 0, entry NOTHING
                2    ignition ACC                  key ACC
                3    type part of a wrong code     entry PART_WRONG
                4    confirm                       attempts 1, entry NOTHING
                5    type part of a wrong code     entry PART_WRONG
                6    confirm                       attempts 2, phase WAITING, left 2, entry NOTHING
                7    elapse PT0.5S                 left 1
                then battery off
                       before                      battery TRUE
                       after                       battery FALSE
                       said                        <<<<WaitInterrupted>>, <<FaceplateChanged, , FALSE>>>>
                """);
    }

    @Test
    void aSignalThatChangesInTheJavaIsToldByBothSides() {
        assertThat(lockstep("tells-the-result-first")).hasToString("""
                LIVENESS, SameSignals
                1    start                         key LOCK, switch TRUE, battery TRUE, attempts 0, probation FALSE, linked FALSE, phase AWAITING_CODE, left 0, held 0, entry NOTHING
                2    ignition ACC                  key ACC
                3    type part of a wrong code     entry PART_WRONG
                4    confirm                       attempts 1, entry NOTHING
                       specification says          << <<AttemptRecorded, 1>>, <<CodeRejected, 1>>, <<FaceplateChanged, CODE, FALSE>> >>
                       java says                   << <<CodeRejected, 1>>, <<AttemptRecorded, 1>>, <<FaceplateChanged, CODE, FALSE>> >>
                """);
    }

    @Test
    void aFaceplateThatChangesInTheJavaIsToldByBothSides() {
        assertThat(lockstep("is-silent-at-on")).hasToString("""
                SAFETY, SameFaceplate
                1    start                         key LOCK, switch TRUE, battery TRUE, attempts 0, probation FALSE, linked FALSE, phase AWAITING_CODE, left 0, held 0, entry NOTHING
                2    ignition ON                   key ON
                3    type part of the right code   entry PART_RIGHT
                4    confirm                       phase OPERATING, entry NOTHING
                       specification               audible TRUE
                       java                        audible FALSE
                """);
    }

    @Test
    void aSnapshotThatLosesSomethingIsToldByBothStates() {
        assertThat(lockstep("snapshot-halves-the-wait")).hasToString("""
                SAFETY, SameState
                1    start                         key LOCK, switch TRUE, battery TRUE, attempts 0, probation FALSE, linked FALSE, phase AWAITING_CODE, left 0, held 0, entry NOTHING
                2    ignition ACC                  key ACC
                3    type part of a wrong code     entry PART_WRONG
                4    confirm                       attempts 1, entry NOTHING
                5    type part of a wrong code     entry PART_WRONG
                6    confirm                       attempts 2, phase WAITING, left 2, entry NOTHING
                       specification               left 2
                       java                        left 1
                """);
    }

    private static Counterexample lockstep(String seed) {
        return Counterexample.of(Fleet.of(PLAIN).withJava(seed).workers(1).result(), PLAIN.tick());
    }
}
