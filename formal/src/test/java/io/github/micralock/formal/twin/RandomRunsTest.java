// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TlcRun;
import org.junit.jupiter.api.Test;

/**
 * Every profile of the catalogue with its real numbers, at milliseconds: the specification judges steps that the Java made at
 * random, with times off the grids on which everything was compared.
 */
class RandomRunsTest {

    private static final int STEPS = Boolean.getBoolean("micralock.deep") ? 20_000 : 1_500;
    private static final int START = Integer.getInteger("micralock.start", 11);

    private static ImmutableMap<String, String> constants(Instance instance) {
        return ImmutableMap.<String, String>builder()
                .putAll(instance.constants())
                .put("Instance", Tla.string(instance.name()))
                .put("Start", Integer.toString(START))
                .put("Steps", Integer.toString(STEPS))
                .buildOrThrow();
    }

    private static TlcRun run() {
        return new Fleet(Instances.exact())
                .run("LockTrace", "st", RandomRunsTest::constants, "TInit", "TNext", "EveryStepAgrees")
                .workers(1);
    }

    @Test
    void everyRandomStepIsThatOfTheSpecification() {
        TlcResult result = run().result();

        assertThat(result.exit())
                .as("start %s: %s%n%s", START, result.printed(), result.output())
                .isEqualTo(TlcExit.OK);
        assertThat(result.distinct()).isEqualTo(Instances.exact().size()).isEqualTo(22);
    }

    @Test
    void R11_aWaitThatIsAMillisecondShortIsFound() {
        String lock = run().sources().get("Lock");
        TlcResult result = run().source(
                        "Lock", lock.replace("Serving(counted, Penalty(n))", "Serving(counted, Penalty(n) - 1)"))
                .result();

        assertThat(result.exit()).as(result.output()).isEqualTo(TlcExit.SAFETY);
        assertThat(String.join("\n", result.printed())).contains("\"specification\"", "WaitStarted");
    }
}
