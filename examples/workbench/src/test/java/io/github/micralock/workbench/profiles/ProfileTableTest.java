// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.Desk;
import io.github.micralock.workbench.Desk.Ran;
import io.github.micralock.workbench.drawing.Pen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.Test;

/** The catalogue as a table and as JSON. */
final class ProfileTableTest {

    private static final Pen PLAIN = new Pen(true, false);

    @Test
    void aTypedUnitHasACodeWaitsAndALimit() {
        assertThat(table(Catalogue.K11_HANDBOOK, Catalogue.TEN_TRIES))
                .containsExactly(
                        "profile                code      waits         limit link      words     grade",
                        "─".repeat(80),
                        "K11_HANDBOOK           4, 0 to 9 0, 10 s,      20              CODE,     B",
                        "                                 45 min, ...                   SECURE,",
                        "                                                               LOCKED",
                        "",
                        "TEN_TRIES              4, 0 to 9 0, ...        10              CODE,     C",
                        "                                                               LOCKED");
    }

    @Test
    void aLinkedUnitSaysWhatItDoesWhenItIsRefused() {
        assertThat(table(Catalogue.NATS_1998).subList(2, 5))
                .containsExactly(
                        "NATS_1998              none                          until     NEW,      A",
                        "                                                     dealer    WAIT,",
                        "                                                               SECURE");
        LockProfile both = Catalogue.K11_LINKED.toBuilder()
                .link(new LinkThenCode(Duration.ofSeconds(2), Duration.ofMillis(300)))
                .build();
        assertThat(table(both).get(2))
                .isEqualTo("K11_LINKED             4, 0 to 9 0, 10 s,      20    then code CODE,     A, B");
    }

    @Test
    void everyProfileOfTheCatalogueIsInTheTableAndFitsOnAScreen() {
        Ran ran = Desk.run("--profiles");

        assertThat(ran).extracting(Ran::status, Ran::err).containsExactly(0, "");
        assertThat(Catalogue.profiles())
                .allMatch(profile -> ran.out().lines().anyMatch(line -> line.startsWith(profile.name() + " ")));
        assertThat(ran.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void theTableIsDrawnAsTheScreenCanShowIt() {
        Ran plain = new Desk().in(StandardCharsets.US_ASCII).with("--profiles");

        assertThat(plain.out()).contains("\n" + "-".repeat(80) + "\n").doesNotContain("?");
        assertThat(Desk.run("--profiles", "--ascii").out()).isEqualTo(plain.out());
        assertThat(Desk.run("--profiles").out()).doesNotContain("\u001b").doesNotContain("\u00a0");
        Ran coloured = new Desk().on(SystemStream.Output).with("--profiles");
        assertThat(coloured.out()).contains("\u001b[1mK11_HANDBOOK");
        assertThat(coloured.out()
                        .lines()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing()))
                .containsExactlyElementsOf(Desk.run("--profiles").out().lines().toList());
    }

    @Test
    void asJsonEveryCellIsAField() {
        List<String> lines =
                Desk.run("--profiles", "--format", "json").out().lines().toList();

        assertThat(lines).hasSameSizeAs(Catalogue.profiles());
        for (int index = 0; index < lines.size(); index++) {
            LockProfile profile = Catalogue.profiles().get(index);
            JsonObject object = JsonParser.parseString(lines.get(index)).getAsJsonObject();

            assertThat(object.get("name").getAsString()).isEqualTo(profile.name());
            assertThat(object.get("title").getAsString()).isEqualTo(profile.title());
            assertThat(object.get("grades").getAsString()).isEqualTo(ProfileCells.grades(profile));
            assertThat(object.keySet()).hasSize(3 + ProfileCells.of(profile).size());
            ProfileCells.of(profile)
                    .forEach((name, value) ->
                            assertThat(object.get(name).getAsString()).isEqualTo(value));
        }
    }

    /** The table and the page are made of the same cells; this sees that the page shows them. */
    @Test
    void theTableSaysWhatThePageSays() {
        String page = ProfilesPage.text();
        for (LockProfile profile : Catalogue.profiles()) {
            String row = page.lines()
                    .filter(line -> line.startsWith("| [`" + profile.name() + "`]"))
                    .findFirst()
                    .orElseThrow();
            List<String> cells = Splitter.on(" | ").splitToList(row);
            String told = String.join(
                    " ", table(profile).stream().skip(2).map(String::strip).toList());

            assertThat(told).contains(cells.get(1).equals("none") ? "none" : cells.get(1));
            assertThat(told).contains(Splitter.on(", ").split(cells.get(7).replace(" |", "")));
        }
    }

    private static ImmutableList<String> table(LockProfile... profiles) {
        return ProfileTable.of(List.of(profiles), PLAIN);
    }
}
