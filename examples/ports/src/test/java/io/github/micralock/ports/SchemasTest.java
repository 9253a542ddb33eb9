// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.vector.SuiteVectors;
import io.github.micralock.testkit.conformance.vector.VectorFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas accept what is written, also what docs/protocol.md shows, and refuse what is not. */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("../../micra-lock-testkit/src/vectors");

    @Test
    void theVectorsSchemaAcceptsWhatIsPublished() throws IOException {
        for (VectorFile file : PublishedVectors.files()) {
            assertThat(errors("vectors", file.text())).as(file.fileName()).isEmpty();
        }
        assertThat(errors(
                        "vectors",
                        SuiteVectors.of(ConformanceUnit.all().get(3), 0).text()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\":\"micra-lock vectors 2\",\"profile\":{},\"vectors\":[]}",
                "{\"format\":\"micra-lock vectors 1\",\"profile\":{\"name\":\"k11\"},\"vectors\":[]}"
            })
    void theVectorsSchemaRefusesWhatIsNoFile(String text) throws IOException {
        assertThat(errors("vectors", text)).isNotEmpty();
    }

    @Test
    void theVectorsSchemaRefusesAStepThatIsWrong() throws IOException {
        String text = PublishedVectors.files().get(0).text();
        for (String[] change : new String[][] {
            {"\"event\":\"ignition ACC\"", "\"event\":\"ignition acc\""},
            {"\"at\":\"PT0S\"", "\"at\":0"},
            {"\"audible\":false", "\"audible\":0"},
            {"\"rule\":\"R1\",", ""}
        }) {
            assertThat(errors("vectors", text.replaceFirst(change[0], change[1])))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    @Test
    void theProtocolSchemaAcceptsTheConversationOfThePage() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../../docs/protocol.md")).stream()
                .filter(line -> line.startsWith("> {") || line.startsWith("< {"))
                .map(line -> line.substring(2))
                .toList();

        assertThat(lines)
                .hasSize(9)
                .allSatisfy(line -> assertThat(errors("protocol", line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"do\":\"hello\",\"protocol\":2}",
                "{\"do\":\"reset\",\"profile\":\"K11_HANDBOOK\"}",
                "{\"do\":\"dance\"}",
                "{\"text\":\"CODE\"}",
                "{\"protocol\":1,\"name\":\"x\",\"lacks\":[\"LUCK\"]}",
                "[]"
            })
    void theProtocolSchemaRefusesWhatIsNoLine(String line) throws IOException {
        assertThat(errors("protocol", line)).isNotEmpty();
    }

    @Test
    void whatTheServerAnswersKeepsToTheSchema() throws IOException {
        Ran ran = Ran.given("{\"do\":\"hello\",\"protocol\":1}\nx\n", "--serve");

        for (String line : ran.out().lines().toList()) {
            assertThat(errors("protocol", line)).as(line).isEmpty();
        }
    }

    private static ImmutableList<String> errors(String schema, String text) throws IOException {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        URI uri = validator.registerSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
        return validator.validate(uri, text).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .collect(ImmutableList.toImmutableList());
    }
}
