// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.outside.EchoLock;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockServerTest {

    private final LockServer server = LockServer.of(
            "echo",
            EchoLock.wrongAt("dealer reset")
                    .within(Limits.NONE.takingOnly("FOUR_TRIES").lacking(Facility.LINK)),
            ImmutableList.of(Profiles.FOUR_TRIES));

    @Test
    void aWholeConversation() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String in = """
                {"do":"hello","protocol":1}
                {"do":"reset","profile":"FOUR_TRIES","code":"2468"}
                {"do":"event","event":"ignition ACC"}
                {"do":"quit"}
                {"do":"hello","protocol":1}
                """;
        server.serve(new ByteArrayInputStream(in.getBytes(StandardCharsets.US_ASCII)), out);

        assertThat(out.toString(StandardCharsets.US_ASCII)).isEqualTo("""
                {"protocol":1,"name":"echo","profiles":["FOUR_TRIES"],"lacks":["LINK"],"tick":"PT0.000000001S"}
                {"text":"","audible":false}
                {"text":"ignition ACC","audible":false}
                """);
    }

    @Test
    void aProfileCanComeAsData() {
        String request = Request.reset(
                Profiles.FOUR_TRIES.toBuilder().named("UNHEARD_OF", "no name").build(),
                SecurityCode.parse("2468"),
                true);

        assertThat(server.answer(request)).contains("{\"text\":\"\",\"audible\":false}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "garbage | not JSON at line 1 column 1",
                "[] | the text must be an object, was []",
                "{} {} | not JSON at line 1 column ",
                "{\"do\":7} | do must be a text, was 7",
                "{} | do must be a text, and is missing",
                "{\"do\":\"dance\"} | do must be hello, reset, event or quit, was 'dance'",
                "{\"do\":\"hello\",\"protocol\":2} | protocol must be 1, was 2",
                "{\"do\":\"hello\",\"protocol\":1.5} | protocol must be a whole number, was 1.5",
                "{\"do\":\"reset\",\"profile\":\"X\",\"code\":\"2468\"} | profile is unknown here and comes without data: 'X'",
                "{\"do\":\"reset\",\"profile\":\"FOUR_TRIES\",\"code\":\"24x8\"} | ",
                "{\"do\":\"event\",\"event\":\"ignition ACC\"} | a reset must come before the first event"
            })
    void whatIsWrongIsAnswered(String request, String told) {
        String answer = server.answer(request).orElseThrow();

        assertThat(answer)
                .startsWith("{\"error\":\"" + (told == null ? "" : told))
                .doesNotContain("24x8");
    }

    @Test
    void anEventThatBreaksTheLockIsAnErrorAndNotTheEnd() {
        assertThat(server.answer("{\"do\":\"reset\",\"profile\":\"FOUR_TRIES\",\"code\":\"2468\"}"))
                .isPresent();

        assertThat(server.answer("{\"do\":\"event\",\"event\":\"dealer reset\"}"))
                .contains("{\"error\":\"no dealer here\"}");
        assertThat(server.answer("{\"do\":\"event\",\"event\":\"ignition  ACC\"}")
                        .orElseThrow())
                .startsWith("{\"error\":\"1:10: expected one of LOCK, OFF, ACC, ON, START");
        assertThat(server.answer("{\"do\":\"event\",\"event\":\"clear\"}"))
                .contains("{\"text\":\"clear\",\"audible\":false}");
    }
}
