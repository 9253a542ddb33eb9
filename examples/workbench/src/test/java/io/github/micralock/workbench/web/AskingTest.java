// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.diagram.Diagram;
import io.github.micralock.core.diagram.PhaseDiagram;
import io.github.micralock.workbench.web.view.CatalogueJson;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page asks about a run besides how it goes. */
final class AskingTest {

    private static final String WAITING = "code 2468\nturn ACC\nenter 1111\nenter 1111\n+3s\n";

    @RegisterExtension
    static final OpenBench BENCH = new OpenBench();

    private static JsonObject about(String question, String scenario) {
        return BENCH.visitor().about(question, scenario);
    }

    private static List<JsonElement> list(JsonObject object, String field) {
        JsonArray array = object.getAsJsonArray(field);
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonObject object, String field) {
        return list(object, field).stream().map(JsonElement::getAsString).toList();
    }

    static Stream<String> radios() {
        return list(CatalogueJson.choices(), "radios").stream()
                .map(JsonElement::getAsJsonObject)
                .map(radio -> "profile " + radio.get("name").getAsString() + "\n"
                        + (radio.get("takesCode").getAsBoolean()
                                ? "code " + radio.get("example").getAsString() + "\n"
                                : ""));
    }

    @ParameterizedTest
    @MethodSource("radios")
    void P7_whoDoesWhatIsAnsweredHearsMusic(String header) {
        JsonObject first = list(about("answers", header), "answers").get(0).getAsJsonObject();
        String done = header + String.join("\n", texts(first, "lines"));

        assertThat(texts(first, "instructions")).isNotEmpty();
        assertThat(about("run", done).getAsJsonObject("now").get("audible").getAsBoolean())
                .isTrue();
    }

    @Test
    void R5_aRadioThatLocksOnceItsBatteryWasAwayForTheGraceSaysWhen() {
        String away = "profile MITSUBISHI_2000\ncode 2468\nturn ACC\nenter code\nbattery off\n+10m\n";

        assertThat(about("run", away).getAsJsonObject("now").get("countdown"))
                .hasToString("{\"left\":3000000,\"what\":\"locks\",\"of\":3600000,\"runs\":true}");
    }

    @Test
    void R14_whoMustWaitIsToldHowLong() {
        assertThat(list(about("answers", WAITING), "answers"))
                .extracting(answer -> answer.getAsJsonObject().get("question").getAsString() + " "
                        + answer.getAsJsonObject().get("answer").getAsString())
                .contains(
                        "I know the code. How does it play? in 7 s, with 21 presses.",
                        "How may I type? in 7 s, with 0 presses.");
    }

    @Test
    void P8_whatItCostsToBurnEveryAttemptIsDerived() {
        JsonObject last =
                list(about("answers", "code 2468\n"), "answers").get(3).getAsJsonObject();

        assertThat(last.get("answer").getAsString()).startsWith("in 12 h 45 min 10 s, with ");
    }

    @Test
    void R17_R21_whereOnlyADealerHelpsItSaysSo() {
        String locked = "code 2468\nturn ACC\nrepeat 20\nenter 1111\n+45m\nend\n";

        assertThat(list(about("answers", locked), "answers")
                        .get(0)
                        .getAsJsonObject()
                        .get("answer")
                        .getAsString())
                .startsWith("Only with a dealer's help: ");
    }

    @Test
    void thePhasesAreThoseOfTheExploredGraph() {
        LockProfile profile = Catalogue.K11_HANDBOOK;
        Diagram diagram = PhaseDiagram.of(profile);
        JsonObject phases = about("phases", "code 2468\n");

        assertThat(list(phases, "nodes"))
                .extracting(node -> node.getAsJsonObject().get("id").getAsString())
                .isEqualTo(diagram.nodes().stream().map(node -> node.id()).toList());
        assertThat(list(phases, "arrows")).hasSameSizeAs(diagram.arrows());
    }

    @Test
    void theTimelineIsAPicture() {
        assertThat(about("timeline", WAITING).get("svg").getAsString())
                .startsWith("<svg ")
                .contains("SECURE", "</svg>");
    }

    @Test
    void aLongRunIsDrawnFromItsEnd() {
        JsonObject timeline = about("timeline", "code 2468\nturn ACC\nrepeat 1100\nenter 2222\ndealer reset\nend\n");

        assertThat(timeline.get("cut").getAsBoolean()).isTrue();
        assertThat(about("timeline", WAITING).get("cut").getAsBoolean()).isFalse();
    }

    @Test
    void theTruthIsAmongWhatMayBeTheCase() {
        JsonObject diagnosis = about("diagnosis", WAITING);

        assertThat(texts(diagnosis, "maybe"))
                .singleElement()
                .asString()
                .startsWith("the radio makes its user wait, after ");
        assertThat(texts(diagnosis, "others")).contains("K11_RESTARTING").doesNotContain("NATS_1998");
    }
}
