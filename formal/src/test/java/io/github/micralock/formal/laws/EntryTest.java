// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7 and R8 with every press and every digit: the lock that is typed on is the abstract one, and only the code opens it. */
class EntryTest {

    @ParameterizedTest
    @CsvSource({"PLAIN, 311, 1330, 29261", "STRAIGHT, 121, 394, 8669"})
    void everyPressIsAStepOfTheLock(String name, String code, long states, long generated) {
        refines(name, code, states, generated);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({"DASHED, 321, 1330, 29261", "LINK_THEN_CODE, 311, 2312, 50865"})
    void everyPressIsAStepOfOtherLocks(String name, String code, long states, long generated) {
        refines(name, code, states, generated);
    }

    private static void refines(String name, String code, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.entry(instance, code).workers(1), instance.tick()).holds(states, generated);
    }

    @Test
    void R8_aLockThatIsContentWithTheFirstDigitIsFound() {
        Instance instance = Instances.named("PLAIN");
        String content =
                SpecFiles.in("spec").get("LockEntry").replace("AsJudged(c) = Code\n", "AsJudged(c)[1] = Code[1]\n");

        Verdict.of(LawRun.entry(instance, "311").source("LockEntry", content).workers(1), instance.tick())
                .breaks(TlcExit.SAFETY, "OnlyTheCodeOpens");
    }
}
