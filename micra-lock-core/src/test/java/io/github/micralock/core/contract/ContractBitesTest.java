// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.contract.ContractSuite;
import io.github.micralock.testkit.contract.LockMachineContract;
import io.github.micralock.testkit.mutant.LockMaker;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Who guards the guards: each wrong lock fails the property that forbids its fault, with a run that a person can read. */
class ContractBitesTest {

    private static final int READABLE = 24;

    /** Else a run would first repeat what failed in the run before. */
    @TempDir
    private Path database;

    static Stream<Arguments> wrongLocks() {
        return Stream.of(
                Arguments.of("R1_aUnitThatDoesNotRunIsDarkAndSilent", WrongLooks.HumsInTheDark.class),
                Arguments.of("R2_audioIsOnExactlyWhileTheUnitRunsAndOperates", WrongLooks.HumsInTheDark.class),
                Arguments.of("R5_aLockWithMemoryRemembersWithoutBattery", WrongNumbers.ForgetsWithTheBattery.class),
                Arguments.of(
                        "R5_aUnitThatPlayedAsksForItsCodeOnceTheBatteryWasAwayForTheGraceTime",
                        WrongNumbers.ArmsLater.class),
                Arguments.of("R7_R8_aPressChangesItsOwnDigitAndNoOther", WrongNumbers.SettlesLater.class),
                Arguments.of("R9_anAttemptIsOnRecordBeforeItsResult", WrongSteps.TellsTheResultFirst.class),
                Arguments.of("R11_theNthWrongCodeCostsTheNthPenalty", WrongNumbers.CostsTheNextPenalty.class),
                Arguments.of("R12_theLastWrongCodeAndNoOtherLocksForGood", WrongNumbers.LocksOneTryLate.class),
                Arguments.of("R11_theNthWrongCodeCostsTheNthPenalty", WrongNumbers.LocksOneTryEarly.class),
                Arguments.of("R13_noPressIsCountedDuringAWait", WrongSteps.CountsPressesDuringAWait.class),
                Arguments.of("R14_aWaitRunsExactlyWhileItsSupplyIsThere", WrongNumbers.RunsWithTheKeyOff.class),
                Arguments.of("R14_aWaitRunsExactlyWhileItsSupplyIsThere", WrongSteps.EndsAWaitATickEarly.class),
                Arguments.of(
                        "R15_anInterruptionPausesRestartsOrClearsTheWait", WrongNumbers.RestartsInsteadOfPausing.class),
                Arguments.of("R17_aDealerSetsTheCountToNoneAndUnlocksNothing", WrongSteps.UnlocksAtTheDealers.class),
                Arguments.of(
                        "R17_aResetUnitAllowsTheTriesOfItsProfileAndNoMore",
                        WrongNumbers.AllowsTooManyTriesAfterAReset.class),
                Arguments.of("R25_timeMayPassInOnePieceOrInTwo", WrongSteps.CountsWholeSecondsOnly.class),
                Arguments.of(
                        "R29_aNewFaceplateIsTheLastSignalOfItsTransition", WrongLooks.KeepsItsFaceplateToItself.class),
                Arguments.of("R30_aWaitShowsItsCountdownWhereTheProfileSaysSo", WrongNumbers.SaysAnotherWord.class),
                Arguments.of("P1_onlyTheRightCodeOrImmobiliserLeadsToOperating", WrongLooks.OpensToItsFirstDigit.class),
                Arguments.of(
                        "P4_nothingButServedTimeBringsTheEndOfAWaitNearer", WrongNumbers.ClearsAWaitWithTheKey.class),
                Arguments.of(
                        "P4_nothingButServedTimeBringsTheEndOfAWaitNearer", WrongSteps.ShortensAWaitByTheKey.class),
                Arguments.of("P5_unitsThatDifferInTheirCodeAloneLookTheSame", WrongLooks.HintsAtARightDigit.class),
                Arguments.of("P9_equalStatesBehaveEqually", WrongSteps.RemembersOutsideItsState.class),
                Arguments.of("P10_noEventThrowsInAnyState", WrongSteps.ThrowsAtALongTime.class));
    }

    @ParameterizedTest(name = "{1} fails {0}")
    @MethodSource("wrongLocks")
    void aWrongLockFailsThePropertyThatForbidsItsFault(String property, Class<?> wrongLock) {
        ImmutableMap<String, String> failures = failures(wrongLock, 1_000);

        assertThat(failures).containsKey(property);
        String message = failures.getOrDefault(property, "");
        assertThat(message).contains("SMALL_K11");
        assertThat(message.lines().filter(line -> line.matches(" +\\d+ [a-z].* -> .*")))
                .hasSizeLessThan(READABLE);
    }

    @Test
    void theRightLockFailsNothing() {
        assertThat(failures(RightLock.class, 200)).isEmpty();
    }

    /** A factory need not give two units the same name, and the contract asks it for several. */
    @Test
    void theRightLockFailsNothingWhateverItsUnitsAreCalled() {
        AtomicInteger made = new AtomicInteger();
        LockMaker namedAfresh = (profile, code) ->
                RadioLock.ofAnyKind(profile, UnitIdentity.of("unit-" + made.incrementAndGet()), code);
        ContractSuite suite = ContractSuite.of(LockArbitraries.profiles(), RightLocks::of, 200, 1);

        assertThat(suite.failures(namedAfresh)).isEmpty();
        assertThat(made).hasPositiveValue();
    }

    private ImmutableMap<String, String> failures(Class<?> contract, int tries) {
        return EngineTestKit.engine("jqwik")
                .selectors(selectClass(contract))
                .configurationParameter(
                        "jqwik.database", database.resolve("jqwik").toString())
                .configurationParameter("jqwik.tries.default", Integer.toString(tries))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute()
                .testEvents()
                .failed()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        event -> event.getTestDescriptor()
                                .getUniqueId()
                                .getLastSegment()
                                .getValue()
                                .replaceFirst("\\(.*", ""),
                        event -> message(event.getRequiredPayload(TestExecutionResult.class))));
    }

    private static String message(TestExecutionResult failed) {
        return failed.getThrowable().map(Throwable::getMessage).orElse("");
    }

    static class RightLock extends SmallUnit implements LockMachineContract {
        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return RadioLock.of(profile, code);
        }
    }
}
