// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.Shipped;
import io.github.micralock.workbench.play.Watched;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bench answers. */
final class WebBenchTest {

    @RegisterExtension
    static final OpenBench BENCH = new OpenBench();

    private static Visitor visitor() {
        return BENCH.visitor();
    }

    private static JsonObject refusal(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(status);
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static List<String> texts(JsonElement array) {
        return StreamSupport.stream(((JsonArray) array).spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html; charset=utf-8",
        "index.html, text/html; charset=utf-8",
        "workbench.css, text/css; charset=utf-8",
        "main.js, text/javascript; charset=utf-8",
        "icon.svg, image/svg+xml",
        "choices.json, application/json",
    })
    void eachFileHasItsTypeAndLoadsNothingFromElsewhere(String path, String type) {
        HttpResponse<String> response = visitor().get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body()).isNotEmpty();
    }

    static Stream<String> scripts() {
        return BENCH.visitor()
                .get("main.js")
                .body()
                .lines()
                .filter(line -> line.contains(" from './"))
                .map(line -> line.replaceFirst(".* from './(.*)';", "$1"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptThatIsImportedIsServed(String name) {
        assertThat(visitor().get(name).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing.js", "../pom.xml", "%2e%2e/WebBench.class", "ask/", "ask/everything", "page/main.js"})
    void thereIsNoOtherFile(String path) {
        assertThat(visitor().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsReadAndAQuestionIsPosted() {
        HttpRequest.Builder delete = visitor().request("main.js").DELETE();

        assertThat(refusal(405, visitor().send(delete)).get("error").getAsString())
                .isEqualTo("method must be GET or HEAD for a file of the page, was DELETE");
        assertThat(refusal(405, visitor().get("ask/run")).get("error").getAsString())
                .isEqualTo("method must be POST for a question, was GET");
        assertThat(visitor().send(visitor().request("").method("HEAD", HttpRequest.BodyPublishers.noBody())))
                .extracting(HttpResponse::statusCode, HttpResponse::body)
                .containsExactly(200, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonx"})
    void aQuestionThatAForeignFormCouldSendIsRefused(String type) {
        HttpRequest.Builder form = visitor()
                .request("ask/run")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"scenario\":\"code 2468\"}"));

        assertThat(refusal(415, visitor().send(form)).get("error").getAsString())
                .isEqualTo("question must be sent as application/json");
    }

    @Test
    void aQuestionWithoutEndIsRefused() {
        assertThat(refusal(413, visitor().ask("run", "x".repeat(AnswerDesk.MOST_BYTES + 1)))
                        .get("error")
                        .getAsString())
                .isEqualTo("question must have at most 4194304 bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "nonsense                                  | question must be JSON, and is not",
                "{'scenario':'code 2468'}                  | question must be JSON, and is not",
                "[]                                        | question must be a JSON object",
                "{}                                        | scenario must be a string",
                "{\"scenario\":7}                          | scenario must be a string",
                "{\"scenario\":\"code 2468\",\"known\":-1} | known must be a whole number, 0 to 999999",
                "{\"scenario\":\"code 2468\",\"known\":1.5}| known must be a whole number, 0 to 999999",
                "{\"scenario\":\"repeat 20001\\nclear\\nend\\nprofile K11_LINKED\"} | "
                        + "run:4:1: 'profile' must come before anything happens",
                "{\"scenario\":\"profile K11_LINKED\\nrepeat 20001\\nclear\\nend\"} | "
                        + "run: the page takes at most 20000 events, and this one makes 20001",
            })
    void aBadQuestionIsToldWhatIsWrongWithIt(String body, String error) {
        assertThat(refusal(400, visitor().ask("run", body)).get("error").getAsString())
                .contains(error);
    }

    @Test
    void aBadScenarioIsToldLineByLineAndNeverItsCode() {
        String body = "{\"scenario\":\"code 7391\\nturn on\\npreset 9\\ncode 7392\"}";
        JsonObject refusal = refusal(400, visitor().ask("run", body));

        assertThat(refusal.get("problems").toString())
                .contains("{\"line\":2,\"column\":6,", "{\"line\":3,\"column\":8,", "{\"line\":4,")
                .doesNotContain("739");
        assertThat(refusal.get("error").getAsString()).contains("run:2:6: expected one of LOCK");
    }

    @ParameterizedTest
    @MethodSource("shippedScenarios")
    void whatIsShownOfARunIsWhatTheMachineSays(String name) {
        Scenario scenario = Shipped.shipped(name);
        LockMachine lock = scenario.unit().lock();
        LockState end = Watched.run(scenario).tally().end();
        JsonObject run = visitor().about("run", new String(ShippedScenarios.read(name), StandardCharsets.UTF_8));
        JsonObject now = run.getAsJsonObject("now");

        assertThat(now.get("text").getAsString()).isEqualTo(lock.view(end).text());
        assertThat(now.get("audible").getAsBoolean()).isEqualTo(lock.view(end).audible());
        assertThat(now.get("ignition").getAsString())
                .isEqualTo(end.supply().ignition().name());
        assertThat(now.get("attempts").getAsInt()).isEqualTo(end.wrongAttempts());
        assertThat(now.get("phase").getAsString())
                .isEqualTo(end.phase().getClass().getSimpleName());
        assertThat(now.get("deadline").isJsonNull())
                .isEqualTo(lock.nextDeadline(end).isEmpty());
        assertThat(run.get("count").getAsInt())
                .isEqualTo(run.getAsJsonArray("acts").size());
    }

    static List<String> shippedScenarios() {
        return ShippedScenarios.NAMES;
    }

    @Test
    void R14_R27_aWaitIsShownWithWhatIsLeftOfItAndWhenItIsOver() {
        String text = "code 2468\nturn ACC\nenter 1111\nenter 1111\n+4s";

        assertThat(visitor().about("run", text).getAsJsonObject("now"))
                .extracting(
                        now -> now.get("countdown").toString(),
                        now -> now.get("deadline").toString())
                .containsExactly(
                        "{\"left\":6000,\"what\":\"wait\",\"of\":10000,\"runs\":true}",
                        "{\"in\":6000,\"lines\":[\"+6s\"]}");
        assertThat(visitor().about("run", text + "\nturn OFF").getAsJsonObject("now"))
                .extracting(
                        now -> now.get("countdown").toString(),
                        now -> now.get("deadline").toString())
                .containsExactly("{\"left\":6000,\"what\":\"wait\",\"of\":10000,\"runs\":false}", "null");
    }

    @Test
    void whoKnowsTheBeginningIsToldTheRest() {
        JsonObject run = JsonParser.parseString(visitor()
                        .ask("run", "{\"scenario\":\"code 2468\\nturn ACC\\npreset 1\\n+1s clear\",\"known\":2}")
                        .body())
                .getAsJsonObject();

        assertThat(run.get("count").getAsInt()).isEqualTo(3);
        assertThat(run.getAsJsonArray("acts")).hasSize(1);
        assertThat(texts(run.getAsJsonArray("acts").get(0).getAsJsonObject().get("lines")))
                .containsExactly("+1s clear");
    }

    @Test
    void R29_aLongTextComesWindowByWindow() {
        JsonObject choices =
                JsonParser.parseString(visitor().get("choices.json").body()).getAsJsonObject();
        String text = "profile MICRA_2010_LOCKED_TEXT\ncode 2468\nturn ACC\nrepeat 20\nenter 1111\n+1h\nend";
        JsonObject now = visitor().about("run", text).getAsJsonObject("now");

        assertThat(texts(now.get("windows")))
                .contains("RADIO LOCKED", "ADIO LOCKED ")
                .allMatch(window -> window.length() == 12);
        assertThat(choices.getAsJsonArray("radios"))
                .hasSize(Catalogue.profiles().size());
    }

    @Test
    void everyRadioCanBeFittedWithTheCodeItIsOfferedWith() {
        List<String> fitted = new ArrayList<>();
        JsonParser.parseString(visitor().get("choices.json").body())
                .getAsJsonObject()
                .getAsJsonArray("radios")
                .forEach(element -> {
                    JsonObject radio = element.getAsJsonObject();
                    String code = radio.get("takesCode").getAsBoolean()
                            ? "code " + radio.get("example").getAsString() + "\n"
                            : "";
                    String name = radio.get("name").getAsString();
                    JsonObject run = visitor().about("run", "profile " + name + "\n" + code + "turn ACC\npreset 1");
                    fitted.add(run.getAsJsonObject("profile").get("name").getAsString());
                    assertThat(visitor()
                                    .about("phases", "profile " + name + "\n" + code)
                                    .getAsJsonArray("nodes"))
                            .hasSizeGreaterThan(1);
                });

        assertThat(fitted).hasSize(Catalogue.profiles().size());
    }
}
