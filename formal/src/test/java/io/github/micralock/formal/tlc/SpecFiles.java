// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The files of the class path that a specification is made of. */
public final class SpecFiles {

    private SpecFiles() {}

    /**
     * Returns the modules of {@code folder}.
     *
     * @param folder such as {@code spec}
     * @return the sources, by the name of the module
     */
    public static ImmutableMap<String, String> in(String folder) {
        URL found = Objects.requireNonNull(
                SpecFiles.class.getResource("/" + folder), () -> "folder must be on the class path, was " + folder);
        ImmutableMap.Builder<String, String> sources = ImmutableMap.builder();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(found.toURI()), "*.tla")) {
            for (Path file : files) {
                sources.put(file.getFileName().toString().replace(".tla", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return sources.build();
    }

    /**
     * Returns what a file of the class path says.
     *
     * @param name such as {@code spec/Lock.mutants}
     * @return its text
     */
    public static String text(String name) {
        try {
            return Resources.toString(Resources.getResource(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Map<String, String> sources, Path folder) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(folder.resolve(source.getKey() + ".tla"), source.getValue());
        }
    }
}
