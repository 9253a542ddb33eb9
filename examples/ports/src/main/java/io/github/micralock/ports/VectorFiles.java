// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import com.google.common.collect.ImmutableList;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.conformance.vector.VectorFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Vectors from files that somebody names. */
final class VectorFiles {

    private VectorFiles() {}

    static ImmutableList<LockVector> read(List<Path> paths) throws RefusedException {
        ImmutableList.Builder<LockVector> vectors = ImmutableList.builder();
        for (Path path : paths) {
            for (Path file : files(path)) {
                vectors.addAll(parsed(file).vectors());
            }
        }
        return vectors.build();
    }

    /** A file itself; of a directory, what is called like a file of vectors and is no schema. */
    private static ImmutableList<Path> files(Path path) throws RefusedException {
        if (!Files.isDirectory(path)) {
            return ImmutableList.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new RefusedException("cannot list " + path + ": " + unreadable);
        }
    }

    private static VectorFile parsed(Path file) throws RefusedException {
        try {
            return VectorFile.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new RefusedException("cannot read " + file + ": " + unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException(file + " is no file of vectors: " + wrong.getMessage());
        }
    }
}
