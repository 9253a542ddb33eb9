// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.json;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static io.github.micralock.workbench.Shipped.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.workbench.play.Player;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that any program can read, and check against its own idea of the lock. */
final class JsonLinesTest {

    @Test
    void aRowIsOneLineWithItsFieldsInOrder() {
        assertThat(lines(k11("turn ACC", "enter 1000")))
                .last()
                .isEqualTo("{\"time\":\"PT0S\",\"event\":\"confirm\",\"phase\":\"AwaitingCode\",\"text\":\"CODE\","
                        + "\"audible\":false,\"attempts\":1,\"attemptsLeft\":19,\"waitLeft\":null,"
                        + "\"signals\":[\"AttemptRecorded 1\",\"CodeRejected 1\",\"FaceplateChanged\"],"
                        + "\"ignored\":null}");
    }

    @Test
    void anIgnoredEventSaysWhy() {
        JsonObject row = rows(k11("preset 1")).get(0);

        assertThat(row.get("ignored").getAsString()).isEqualTo("NOT_RUNNING");
        assertThat(row.get("signals").getAsJsonArray())
                .containsExactly(JsonParser.parseString("\"Ignored NOT_RUNNING\""));
    }

    @Test
    void whatIsUnlimitedHasNoNumber() {
        assertThat(rows(k11("profile K11_BLAUPUNKT_1993", "turn OFF"))
                        .get(0)
                        .get("attemptsLeft")
                        .isJsonNull())
                .isTrue();
    }

    @Test
    void remarksAndWorkOnTheCarAreForPeople() {
        assertThat(lines(k11("say hello", "initialise immobiliser", "cut wire")))
                .isEmpty();
    }

    @Test
    void whatTheCarTellsTheUnitIsARow() {
        assertThat(rows(linked("turn ACC", "+1s", "move other")))
                .extracting(row -> row.get("event").getAsString())
                .containsExactly(
                        "ignition OFF",
                        "ignition ACC",
                        "elapse PT0.3S",
                        "immobiliser confirmed",
                        "elapse PT0.7S",
                        "battery off",
                        "ignition LOCK",
                        "battery on");
    }

    /** What another program would do: feed the events to its own lock, and compare. */
    @ParameterizedTest
    @MethodSource("names")
    void everyRowAgreesWithTheLock(String name) {
        Scenario scenario = shipped(name);
        LockMachine lock = scenario.unit().lock();
        LockState state = lock.initial();
        Duration now = Duration.ZERO;
        for (JsonObject row : rows(scenario)) {
            LockEvent event = LockEvent.parse(row.get("event").getAsString());
            now = event instanceof TimePassed passed ? now.plus(passed.elapsed()) : now;
            Transition transition = lock.apply(state, event);
            state = transition.after();

            assertThat(row.get("time").getAsString()).isEqualTo(now.toString());
            assertThat(row.get("phase").getAsString())
                    .isEqualTo(state.phase().getClass().getSimpleName());
            assertThat(row.get("text").getAsString()).isEqualTo(lock.view(state).text());
            assertThat(row.get("audible").getAsBoolean())
                    .isEqualTo(lock.view(state).audible());
            assertThat(row.get("attempts").getAsInt()).isEqualTo(state.wrongAttempts());
            assertThat(row.get("attemptsLeft")).isEqualTo(attemptsLeft(lock, state));
            assertThat(waitLeft(row))
                    .isEqualTo(state.phase() instanceof Waiting waiting ? waiting.remaining() : Duration.ZERO);
            assertThat(kinds(row))
                    .isEqualTo(transition.signals().stream()
                            .map(signal -> signal.getClass().getSimpleName())
                            .toList());
            assertThat(row.get("ignored").isJsonNull()).isNotEqualTo(transition.ignored());
        }
    }

    private static JsonElement attemptsLeft(LockMachine lock, LockState state) {
        return lock.profile().link().takesCode()
                ? new JsonPrimitive(lock.profile()
                        .limit()
                        .attemptsLeft(state.wrongAttempts(), state.onProbation())
                        .orElseThrow())
                : JsonNull.INSTANCE;
    }

    private static Duration waitLeft(JsonObject row) {
        JsonElement left = row.get("waitLeft");
        return left.isJsonNull() ? Duration.ZERO : Duration.parse(left.getAsString());
    }

    private static List<String> kinds(JsonObject row) {
        JsonArray signals = row.get("signals").getAsJsonArray();
        return signals.asList().stream()
                .map(signal -> signal.getAsString().split(" ")[0])
                .toList();
    }

    private static List<String> lines(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        Player.play(scenario, new JsonLines(scenario.unit().lock(), lines::add));
        return lines;
    }

    private static List<JsonObject> rows(Scenario scenario) {
        return lines(scenario).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    static Stream<String> names() {
        return ShippedScenarios.NAMES.stream();
    }
}
