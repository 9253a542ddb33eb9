// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.workbench.garage.Work;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.CueText;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Script;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever stands in a file, it is a scenario, or the reader says where it is none. */
final class ScenarioReaderProperties {

    private static final List<String> WORDS = List.of(
            "code 2468",
            "code 1",
            "profile TEN_TRIES",
            "profile",
            "title",
            "say",
            "say hello",
            "# comment",
            "repeat",
            "repeat 2",
            "repeat 1000000",
            "end",
            "type",
            "type 1234",
            "type code",
            "enter 99",
            "turn ACC",
            "turn",
            "preset 1",
            "preset 9",
            "ignition ON",
            "battery off",
            "elapse PT1H",
            "elapse",
            "dealer reset",
            "car",
            "car mine",
            "knows",
            "knows unit-2",
            "move",
            "move own",
            "cut wire",
            "mend",
            "initialise immobiliser",
            "replace immobiliser",
            "immobiliser refused",
            "link lost",
            "+",
            "@",
            "+1h",
            "@1h",
            "+10s",
            "@2d",
            "+99999999999d",
            "1234",
            "\t",
            "\r",
            "\u0000",
            "\u202e",
            "\uFEFF",
            "é",
            "");

    @Property
    void whatIsWrittenIsRead(@ForAll("scripts") Script script) {
        assertThat(Reading.read("code 2468\n" + written(script)).script()).isEqualTo(script);
    }

    @Property
    void anyTextIsAScenarioOrSaysWhereItIsNone(@ForAll String text) {
        assertThatErrorsHaveAPlaceIn(text, errors(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void anyWordsAreAScenarioOrSayWhereTheyAreNone(@ForAll("texts") String text) {
        assertThatErrorsHaveAPlaceIn(text, errors(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void anyBytesAreAScenarioOrSayWhereTheyAreNone(@ForAll @Size(max = 300) byte[] bytes) {
        assertThatErrorsHaveAPlaceIn(new String(bytes, StandardCharsets.UTF_8), errors(bytes));
    }

    @Property
    void noErrorRepeatsACode(@ForAll @IntRange(min = 7001, max = 9999) int code, @ForAll("misspelt") String line) {
        String told = Reading.errors(line.replace("CODE", Integer.toString(code)));

        assertThat(told).startsWith("file:").doesNotContain(Integer.toString(code));
    }

    private static ImmutableList<Problem> errors(byte[] bytes) {
        try {
            ScenarioReader.read("file", bytes, Overrides.NONE);
            return ImmutableList.of();
        } catch (ScenarioException bad) {
            assertThat(bad.problems()).isNotEmpty();
            return bad.problems();
        }
    }

    private static void assertThatErrorsHaveAPlaceIn(String text, List<Problem> problems) {
        List<String> lines = Splitter.on('\n').splitToList(text);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, lines.size());
            assertThat(problem.column())
                    .isBetween(1, lines.get(problem.line() - 1).length() + 1);
            assertThat(problem.what()).isNotBlank().doesNotContain("\n");
        });
    }

    @Provide
    Arbitrary<String> misspelt() {
        return Arbitraries.of(
                "cdoe CODE",
                "code: CODE",
                "code=CODE",
                "codeCODE",
                "code CODE5",
                "code CODEx",
                "code x CODE",
                "code 12 CODE",
                "code CODE CODE",
                "code CODE\ncode CODE",
                "code CODE\nCODE",
                "code CODE\ntype CODE5",
                "code CODE\nprofile CODE",
                "code CODE\nturn CODE",
                "code CODE\nelapse CODE",
                "code CODE\npreset CODE",
                "code CODE\nrepeat CODECODE",
                "code CODE\n+CODE",
                "car CODE",
                "car x CODE",
                "car x knows CODE/",
                "move CODE",
                "cut CODE",
                "cut wire CODE",
                "replace immobiliser CODE",
                "+1s code CODE",
                "CODE");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMaxSize(4)
                .map(words -> String.join(" ", words))
                .list()
                .ofMaxSize(12)
                .map(lines -> "code 2468\n" + String.join("\n", lines));
    }

    @Provide
    Arbitrary<Script> scripts() {
        Arbitrary<Cue> simple = Arbitraries.oneOf(happenings(), keyTurns(), works(), remarks());
        Arbitrary<Cue> repeats = Combinators.combine(Arbitraries.integers().between(1, 9), script(simple, 1))
                .as(Repeat::new);
        return script(Arbitraries.frequencyOf(Tuple.of(5, simple), Tuple.of(1, repeats)), 0);
    }

    private static Arbitrary<Script> script(Arbitrary<Cue> cues, int fewest) {
        return cues.list()
                .ofMinSize(fewest)
                .ofMaxSize(8)
                .map(ImmutableList::copyOf)
                .map(list -> new Script(list, list.stream().map(Cue::extent).reduce(Extent.NONE, Extent::plus)));
    }

    private static Arbitrary<Cue> happenings() {
        Arbitrary<ImmutableList<LockEvent>> events = Arbitraries.of(
                        "preset 1",
                        "preset 6",
                        "confirm",
                        "clear",
                        "ignition ACC",
                        "radio off",
                        "battery off",
                        "battery on",
                        "dealer reset",
                        "elapse PT45M",
                        "elapse PT0.000000001S")
                .map(LockEvent::parse)
                .list()
                .ofMaxSize(1)
                .map(ImmutableList::copyOf);
        return Combinators.combine(delays(), events).as(Happening::new);
    }

    private static Arbitrary<Cue> keyTurns() {
        return Combinators.combine(delays(), Arbitraries.of(IgnitionPosition.class))
                .as(KeyTurn::new);
    }

    private static Arbitrary<Cue> works() {
        Arbitrary<Work> works = Arbitraries.of(
                new Work.Move("own"),
                new Work.Move("other"),
                Work.Routine.CUT_WIRE,
                Work.Routine.MEND_WIRE,
                Work.Routine.INITIALISE_IMMOBILISER,
                new Work.ReplaceImmobiliser(Immobiliser.EMPTY),
                new Work.ReplaceImmobiliser(Immobiliser.storing(UnitIdentity.of("unit-7.b"))));
        return Combinators.combine(delays(), works).as(CarWork::new);
    }

    private static Arbitrary<Cue> remarks() {
        return Arbitraries.strings()
                .withChars("abc 12 #:é".toCharArray())
                .ofMinLength(1)
                .map(text -> "x" + text.replaceAll(" +#+", " ").strip())
                .map(Remark::new);
    }

    private static Arbitrary<Duration> delays() {
        return Arbitraries.longs().between(0, Duration.ofDays(400).toMillis()).map(Duration::ofMillis);
    }

    private static String written(Script script) {
        return script.cues().stream().flatMap(cue -> CueText.of(cue).stream()).collect(Collectors.joining("\n"));
    }
}
