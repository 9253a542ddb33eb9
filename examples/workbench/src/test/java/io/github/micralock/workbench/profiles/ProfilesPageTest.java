// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/profiles.md tells the catalogue as it is. */
final class ProfilesPageTest {

    private static final Path PAGE = Path.of("../../docs/profiles.md");

    /** After a change of the catalogue, copy what this leaves in target to docs. */
    @Test
    void thePageIsWhatTheValuesSay() throws IOException {
        String page = ProfilesPage.text();
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("profiles.md"), page);
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyChoiceIsAboutACellThatTheProfileHas() {
        for (LockProfile profile : Catalogue.profiles()) {
            assertThat(profile.provenance().choices().keySet())
                    .as(profile.name())
                    .allMatch(choice -> ProfileCells.of(profile).keySet().stream()
                            .anyMatch(cell -> ProfilesPage.concerns(choice, cell)));
        }
    }
}
