// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.suite;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.suite.CompleteSuite;
import io.github.micralock.testkit.contract.ContractSuite;
import io.github.micralock.testkit.outside.MachineFromOutside;
import java.util.IntSummaryStatistics;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;

/**
 * Runs the suites of the testkit on the lock, which passes them, each once before it is timed. Prints lines {@code suite tries inputs millis}, with words or histories for
 * tries, and 0 inputs where nobody counts them.
 */
public final class SuiteRun {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");

    private SuiteRun() {}

    /**
     * Runs the contract, and the complete suites.
     *
     * @param args how many histories the contract gets, and the most states more of the complete suites
     */
    public static void main(String[] args) {
        contract(Integer.parseInt(args[0]));
        for (int extraStates = 0; extraStates <= Integer.parseInt(args[1]); extraStates++) {
            System.err.println("complete suites, k = " + extraStates);
            complete(extraStates);
        }
    }

    private static void contract(int histories) {
        ContractSuite suite = ContractSuite.of(Arbitraries.of(Catalogue.profiles()), SuiteRun::lock, histories, 1);
        keeps(suite);
        Stopwatch stopwatch = Stopwatch.createStarted();
        keeps(suite);
        tell("contract", suite.tries(), 0, stopwatch);
    }

    private static void keeps(ContractSuite suite) {
        ImmutableList<String> failures = suite.failures(SuiteRun::lock);
        checkState(failures.isEmpty(), "the lock must keep its contract, but broke %s", failures);
    }

    private static LockMachine lock(LockProfile profile, SecurityCode code) {
        return RadioLock.ofAnyKind(profile, UNIT, code);
    }

    private static void complete(int extraStates) {
        ImmutableList<CompleteSuite> suites = ConformanceUnit.all().stream()
                .map(unit -> CompleteSuite.withRestart(unit, extraStates))
                .collect(ImmutableList.toImmutableList());
        pass(suites);
        Stopwatch stopwatch = Stopwatch.createStarted();
        pass(suites);
        stopwatch.stop();
        long words = 0;
        long inputs = 0;
        for (CompleteSuite suite : suites) {
            IntSummaryStatistics lengths =
                    suite.words().mapToInt(ImmutableList::size).summaryStatistics();
            words += lengths.getCount();
            inputs += lengths.getSum();
        }
        tell("complete-" + extraStates, words, inputs, stopwatch);
    }

    private static void pass(ImmutableList<CompleteSuite> suites) {
        for (CompleteSuite suite : suites) {
            suite.firstFinding(restarting(suite.unit())).ifPresent(found -> {
                throw new IllegalStateException("the lock must pass every word, but: " + found);
            });
        }
    }

    private static MachineFromOutside restarting(ConformanceUnit unit) {
        SnapshotFormat format = SnapshotFormat.of(unit.profile());
        return MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, unit.identity(), code))
                .restartingBy((profile, state) ->
                        format.read(format.snapshot(state).bytes()).state());
    }

    private static void tell(String suite, long tries, long inputs, Stopwatch stopwatch) {
        System.out.println(suite + " " + tries + " " + inputs + " " + stopwatch.elapsed(TimeUnit.MILLISECONDS));
    }
}
