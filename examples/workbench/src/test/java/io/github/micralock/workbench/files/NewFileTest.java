// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made, and never written over. */
final class NewFileTest {

    @Test
    void textIsWrittenOneBehindTheOther(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("new");
        try (NewFile file = NewFile.create(path.toString())) {
            file.append("one\n");
            assertThat(path).hasContent("one\n");
            file.append("two\n");
        }

        assertThat(path).hasContent("one\ntwo\n");
    }

    @Test
    void onlyItsOwnerMayReadIt(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("new");
        NewFile.create(path.toString()).close();

        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("old"), "precious");

        assertThatThrownBy(() -> NewFile.create(path.toString()))
                .isInstanceOf(UnavailableException.class)
                .hasMessage(path + ": this is there already, and nothing is ever written over");
        assertThat(path).hasContent("precious");
        assertThatThrownBy(() -> NewFile.create(folder.toString()))
                .hasMessage(folder + ": this is there already, and nothing is ever written over");
    }

    @Test
    void aFileThatCannotBeMadeSaysWhy(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere").resolve("new");

        assertThatThrownBy(() -> NewFile.create(nowhere.toString()))
                .isInstanceOf(UnavailableException.class)
                .hasMessage(nowhere + ": the directory for this file is not there");
        assertThatThrownBy(() -> NewFile.create("a\u0000b"))
                .isInstanceOf(UnavailableException.class)
                .hasMessageStartingWith("a\u0000b: this file cannot be made: ");
        assertThat(NewFile.why(new AccessDeniedException("new"))).isEqualTo("this file may not be written");
    }
}
