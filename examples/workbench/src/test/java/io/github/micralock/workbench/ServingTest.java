// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import io.github.micralock.workbench.web.WebBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page is where {@code --web} says, until the program ends. */
final class ServingTest {

    /** Runs the program until it has said where the page is, and returns that and its status. */
    private static String served(String... args) throws IOException, InterruptedException {
        AtomicReference<Desk.Ran> ran = new AtomicReference<>();
        try (PipedOutputStream out = new PipedOutputStream();
                BufferedReader said = new BufferedReader(
                        new InputStreamReader(new PipedInputStream(out, 1 << 20), StandardCharsets.UTF_8))) {
            Thread program = new Thread(() -> ran.set(new Desk().into(out, args)), "workbench");
            program.start();
            String first = said.readLine();
            assertThat(said.readLine()).isEqualTo("It is served to this computer alone. Ctrl-C ends it.");
            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address(first)))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("<title>micra-lock workbench</title>");
            program.interrupt();
            program.join();
            assertThat(ran.get()).extracting(Desk.Ran::status, Desk.Ran::err).containsExactly(0, "");
            return first;
        }
    }

    private static String address(String said) {
        assertThat(said).startsWith("The radio is in your browser: http://127.0.0.1:");
        return said.substring(said.indexOf("http"));
    }

    private static String held(String said) {
        String fragment = said.substring(said.indexOf("#text=") + "#text=".length());
        return new String(BaseEncoding.base64Url().decode(fragment), StandardCharsets.UTF_8);
    }

    @Test
    void itTellsWhereThePageIsAndServesItThere() throws IOException, InterruptedException {
        assertThat(served("--web")).matches(".*http://127\\.0\\.0\\.1:[0-9]+/");
    }

    @Test
    void aScenarioIsInTheAddress() throws IOException, InterruptedException {
        assertThat(held(served("slips", "--web")))
                .startsWith("title Slips of the finger")
                .contains("\nprofile K11_HANDBOOK\n", "\ncode 2468\n", "\nsay ");
    }

    @Test
    void aRadioAndItsCodeAreInTheAddress() throws IOException, InterruptedException {
        assertThat(held(served("--web", "--profile", "K11_RESTARTING", "--code", "1357")))
                .isEqualTo("title A run of your own\nprofile K11_RESTARTING\ncode 1357\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--web=70000            | --web: port must be 0 to 65535, was 70000",
                "--web=-1               | --web: port must be 0 to 65535, was -1",
                "--web --format json    | --web serves a page: it takes no --format, --record, --replay and --all",
                "--web --record x       | --web serves a page",
                "--web --all            | --web serves a page",
                "--web --code 12        | --code: code must have 4 digits (R7), had 2",
                "--web=x                | Invalid value for option '--web'",
            })
    void whatCannotBeServedIsRefused(String line, String told) {
        assertThat(Desk.run(line.split(" ")))
                .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.out()).isEmpty())
                .satisfies(ran -> assertThat(ran.err()).startsWith("workbench: " + told));
    }

    @Test
    void aPortThatIsTakenIsRefused() throws IOException {
        try (WebBench other = WebBench.open(0)) {
            Desk.Ran ran = Desk.run("--web=" + other.page().getPort());

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err())
                    .startsWith("workbench: --web: port " + other.page().getPort() + " is not to be had: ");
        }
    }
}
