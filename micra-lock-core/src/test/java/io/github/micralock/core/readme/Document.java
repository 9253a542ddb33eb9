// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Markdown file of the project. */
public record Document(Path path, String text) {

    private static final Pattern FENCED = Pattern.compile("(?m)^```(\\w*)\n(.*?)^```$", Pattern.DOTALL);

    public static final Path ROOT = root(Path.of("").toAbsolutePath());

    public static Document readme() {
        return read(ROOT.resolve("README.md"));
    }

    static Document model() {
        return read(ROOT.resolve("docs/model.md"));
    }

    static Document rules() {
        return read(ROOT.resolve("docs/rules.md"));
    }

    static Document mutants() {
        return read(ROOT.resolve("docs/mutants.md"));
    }

    static ImmutableList<Document> all() {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(Document::read)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document read(Path path) {
        try {
            return new Document(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tests run in their module's folder, or in that of the project. */
    private static Path root(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve("docs/model.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException("README.md must be at or above " + from);
    }

    public ImmutableList<Block> blocks(String language) {
        return matches(FENCED)
                .filter(fenced -> fenced.group(1).equals(language))
                .map(fenced -> new Block(name() + ":" + lineAt(fenced.start()), lines(fenced.group(2))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines under a heading, up to the next heading of any level. */
    ImmutableList<String> section(String heading) {
        return lines(text).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .collect(ImmutableList.toImmutableList());
    }

    Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    String name() {
        return ROOT.relativize(path).toString();
    }

    private long lineAt(int index) {
        return text.substring(0, index).lines().count() + 1;
    }

    private static ImmutableList<String> lines(String text) {
        return ImmutableList.copyOf(Splitter.on('\n').split(text));
    }

    @Override
    public String toString() {
        return name();
    }

    /** A fenced block of a document. */
    public record Block(String place, ImmutableList<String> lines) {

        /** And not some statements. */
        boolean isWholeFile() {
            return lines.get(0).startsWith("package ");
        }

        @Override
        public String toString() {
            return place;
        }
    }
}
