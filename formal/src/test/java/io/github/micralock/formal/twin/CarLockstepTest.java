// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TlcRun;
import io.github.micralock.formal.trace.Counterexample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * R23, P6: the car of the Java is that of the specification, whatever is done to wire and immobiliser, and if the unit is moved
 * to another car and back; and the car of the specification is as safe as it must be.
 */
class CarLockstepTest {

    private static final String[] LAWS = {
        "StateShape",
        "SameState",
        "SameDeadline",
        "UnitIsInIt",
        "ExchangeShape",
        "P6_PlaysInNoOtherCar",
        "R19_PlaysOnlyIfLinked",
        "R23_OnlyAWorkshopForgets",
        "R27_OnlyCountdownsUntilDue"
    };

    private static TlcRun run(String name) {
        TlcRun run = TlcRun.of("CarJava");
        for (var constant : constants(Instances.named(name)).entrySet()) {
            run = run.constant(constant.getKey(), constant.getValue());
        }
        return run.specification("CarJSpec").view("Both").invariants(LAWS).properties("SameSignals");
    }

    private static ImmutableMap<String, String> constants(Instance instance) {
        return ImmutableMap.<String, String>builder()
                .putAll(instance.constants())
                .put("Instance", Tla.string(instance.name()))
                .put(
                        "ExchangeTime",
                        Integer.toString(
                                instance.grid().ticks(instance.profile().link().exchangeTime())))
                .put("CarKeys", "{\"LOCK\", \"ACC\"}")
                .put("Stranger", Tla.string(Instance.STRANGER.name()))
                .buildOrThrow();
    }

    private static void agrees(String name, int states, int generated) {
        TlcResult result = run(name).result();

        assertThat(result.exit()).as("%s", Counterexample.of(result)).isEqualTo(TlcExit.OK);
        assertThat(result.distinct()).isEqualTo(states);
        assertThat(result.generated()).isEqualTo(generated);
    }

    @ParameterizedTest
    @CsvSource({"SEARCHING, 2544, 68689", "HEALING, 2640, 71281"})
    void aUnitInTwoCarsIsTheSame(String name, int states, int generated) {
        agrees(name, states, generated);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({"STICKY, 3936, 106273", "LINK_THEN_CODE, 39456, 1065313", "PLAIN, 19584, 528769"})
    void aUnitWithMoreStatesInTwoCarsIsTheSame(String name, int states, int generated) {
        agrees(name, states, generated);
    }

    @Test
    void R23_anImmobiliserThatStoresWhoeverAsksIsFound() {
        TlcResult result = run("SEARCHING")
                .source(
                        "Immobiliser",
                        run("SEARCHING").sources().get("Immobiliser").replace("stored = Nobody /\\ purpose", "purpose"))
                .workers(1)
                .result();

        assertThat(result.exit()).as(result.output()).isEqualTo(TlcExit.SAFETY);
        assertThat(result.broken()).hasValue("R23_OnlyAWorkshopForgets");
    }
}
