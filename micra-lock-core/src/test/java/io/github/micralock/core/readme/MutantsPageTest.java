// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/mutants.md tells the faults as they are, and who finds them. */
class MutantsPageTest {

    /** After a change of the mutations or of the contract, copy what this leaves in target to docs. */
    @Test
    void thePageIsWhatTheMutationsAndTheContractSay() throws IOException {
        String page = MutantsPage.text();
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("mutants.md"), page);
        assertThat(Document.mutants().text()).isEqualTo(page);
    }
}
