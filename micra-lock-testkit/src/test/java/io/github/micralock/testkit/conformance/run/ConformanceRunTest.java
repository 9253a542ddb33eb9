// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.outside.Difference;
import io.github.micralock.testkit.outside.EchoLock;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConformanceRunTest {

    private static final ImmutableList<LockVector> VECTORS = ImmutableList.of(
            vector("R7_one", "ignition ACC\npreset 1\n"),
            vector("R8_long#1", "ignition ACC\npreset 1\nconfirm\n"),
            vector("R8_short#2", "confirm\n"),
            vector("R17_dealer", "dealer reset\n"));

    @Test
    void aRightLockPasses() {
        ConformanceReport report = ConformanceRun.of(EchoLock.right(), VECTORS, ConformanceRun.QUIETLY);

        assertThat(report.hasPassed()).isTrue();
        assertThat(report.lines())
                .containsExactly(
                        "R7       1 passed", "R8       2 passed", "R17      1 passed", "4 passed, 0 failed, 0 skipped");
        assertThat(report.shortest()).isEmpty();
    }

    @Test
    void aReportTellsRulesSkipsAndFailures() {
        EchoLock lock = EchoLock.wrongAt("confirm").within(Limits.NONE.lacking(Facility.DEALER));
        ConformanceReport report = ConformanceRun.of(lock, VECTORS, ConformanceRun.QUIETLY);

        assertThat(report.hasPassed()).isFalse();
        assertThat(report.toString()).isEqualTo("""
                R7       1 passed
                R8       0 passed, 2 FAILED
                R17      0 passed, 1 skipped
                skipped 1: the lock lacks DEALER, which `dealer reset` needs
                FAILED R8_long#1
                FAILED R8_short#2
                1 passed, 2 failed, 1 skipped
                expected "confirm", seen "fault"
                FOUR_TRIES, code 2468, just fitted
                  1 confirm -> "fault\"""");
        assertThat(report.shortest().map(Difference::length)).contains(1);
    }

    @Test
    void aRunInWhichAllWasSkippedProvesNothing() {
        EchoLock lock = EchoLock.right().within(Limits.NONE.takingOnly("OTHER"));
        ConformanceReport report = ConformanceRun.of(lock, VECTORS, ConformanceRun.QUIETLY);

        assertThat(report.skipped()).isEqualTo(4);
        assertThat(report.hasPassed()).isFalse();
    }

    @Test
    void aRunStopsAfterFiftyFailuresAndSaysSo() {
        List<LockVector> many = Collections.nCopies(60, VECTORS.get(2));
        ConformanceReport report = ConformanceRun.of(EchoLock.wrongAt("confirm"), many, ConformanceRun.QUIETLY);

        assertThat(report.failed()).isEqualTo(50);
        assertThat(report.lines()).contains("stopped after 50 failures, with 10 vectors to go");
    }

    @Test
    void progressIsToldOfEachVector() {
        List<String> told = new ArrayList<>();
        ConformanceRun.of(
                EchoLock.wrongAt("confirm"),
                VECTORS,
                (done, total, failed) -> told.add(done + "/" + total + " " + failed));

        assertThat(told).containsExactly("1/4 0", "2/4 1", "3/4 2", "4/4 2");
    }

    private static LockVector vector(String name, String events) {
        return new LockVector(
                name,
                Word.shownBy(
                        EchoLock.right(),
                        Profiles.FOUR_TRIES,
                        SecurityCode.parse("2468"),
                        LockEvent.parseLines(events)));
    }
}
