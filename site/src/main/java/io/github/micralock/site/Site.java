// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;

/** All pages: what can be reached by links from README.md. */
final class Site {

    private final Path root;
    private final ImmutableMap<Address, Page> pages;
    private final ImmutableList<ProjectFile> pictures;

    private Site(Path root, ImmutableMap<Address, Page> pages, ImmutableList<ProjectFile> pictures) {
        this.root = root;
        this.pages = pages;
        this.pictures = pictures;
    }

    static Site of(Path root) throws IOException {
        Pages maker = new Pages(root);
        Map<Address, Page> pages = new LinkedHashMap<>();
        ImmutableList.Builder<ProjectFile> pictures = ImmutableList.builder();
        Queue<ProjectFile> ahead = new ArrayDeque<>();
        ahead.add(new ProjectFile("README.md"));
        while (!ahead.isEmpty()) {
            ProjectFile file = ahead.remove();
            if (file.isPicture()) {
                pictures.add(file);
            } else if (!pages.containsKey(file.address(Files.isDirectory(file.in(root))))) {
                Page page = maker.page(file);
                pages.put(page.address(), page);
                ahead.addAll(page.leadsTo());
            }
        }
        return new Site(root, ImmutableMap.copyOf(pages), pictures.build());
    }

    ImmutableCollection<Page> pages() {
        return pages.values();
    }

    /** The documents to which no link leads. */
    ImmutableList<String> forgotten() throws IOException {
        try (Stream<Path> documents = Files.walk(root.resolve("docs"))) {
            return documents
                    .map(file -> ProjectFile.of(root, file))
                    .filter(ProjectFile::isMarkdown)
                    .filter(file -> !pages.containsKey(file.address(false)))
                    .map(ProjectFile::path)
                    .sorted()
                    .collect(toImmutableList());
        }
    }

    void writeTo(Path folder, Frame frame) throws IOException {
        for (Page page : pages()) {
            Files.writeString(fileIn(folder, page.address()), frame.around(page));
        }
        for (ProjectFile picture : pictures) {
            Files.write(fileIn(folder, picture.address(false)), Files.readAllBytes(picture.in(root)));
        }
    }

    private static Path fileIn(Path folder, Address address) throws IOException {
        Path file = folder.resolve(address.path());
        Files.createDirectories(file.resolveSibling("."));
        return file;
    }
}
