// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a page of whatever a link leads to: a document, a folder, or any other text. */
final class Pages {

    private final Path root;
    private final Markdown markdown;

    Pages(Path root) {
        this.root = root;
        markdown = new Markdown(root);
    }

    Page page(ProjectFile file) throws IOException {
        Path path = file.in(root);
        if (Files.isDirectory(path)) {
            ProjectFile readme = ProjectFile.of(root, path.resolve("README.md"));
            return Files.exists(readme.in(root)) ? markdown.page(readme) : folder(file);
        }
        return file.isMarkdown() ? markdown.page(file) : source(file);
    }

    private Page source(ProjectFile file) throws IOException {
        String text = HtmlEscapers.htmlEscaper().escape(Files.readString(file.in(root)));
        return new Page(
                file.address(false),
                file.path(),
                "<h1 class=\"path\">" + file.path() + "</h1>\n<pre><code>" + text + "</code></pre>\n",
                ImmutableSet.of());
    }

    private Page folder(ProjectFile folder) throws IOException {
        ImmutableList<ProjectFile> files = filesIn(folder.in(root));
        String items = files.stream()
                .map(file -> "<li><a href=\"%s\">%s</a></li>\n"
                        .formatted(
                                file.address(false)
                                        .path()
                                        .substring(folder.path().length() + 1),
                                file.path().substring(folder.path().length() + 1)))
                .collect(Collectors.joining());
        return new Page(
                folder.address(true),
                folder.path(),
                "<h1 class=\"path\">" + folder.path() + "</h1>\n<ul>\n" + items + "</ul>\n",
                files.stream().collect(toImmutableSet()));
    }

    private ImmutableList<ProjectFile> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith("target"))
                    .map(file -> ProjectFile.of(root, file))
                    .sorted((one, other) -> one.path().compareTo(other.path()))
                    .collect(toImmutableList());
        }
    }
}
