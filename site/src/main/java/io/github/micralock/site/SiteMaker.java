// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** Writes the site, and fails if a link of it is dead or a document forgotten. */
public final class SiteMaker {

    private static final ImmutableList<String> MODULES =
            ImmutableList.of("micra-lock-api", "micra-lock-core", "micra-lock-testkit");

    private static final String MERMAID = "META-INF/maven/org.webjars.npm/mermaid/pom.properties";

    private final Path root;
    private final Path folder;

    SiteMaker(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /**
     * Writes the site.
     *
     * @param args the root of the project, and the folder of the site, which is emptied first
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        Path folder = Path.of(args[1]).toAbsolutePath().normalize();
        Site site = new SiteMaker(root, folder).make();
        System.out.println(site.pages().size() + " pages, begin with " + folder.resolve("index.html"));
    }

    Site make() throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        Files.createDirectories(folder);
        Site site = Site.of(root);
        ImmutableList<String> modules = modulesWithJavadoc();
        for (String module : modules) {
            copy(javadoc(module), folder.resolve("apidocs").resolve(module));
        }
        Page map = new Pages(root).page(new ProjectFile("docs/README.md"));
        site.writeTo(folder, new Frame(new Contents(map, modules)));
        copy(Resources.getResource(SiteMaker.class, "site.css"), "site.css");
        copy(Resources.getResource(SiteMaker.class, "diagrams.js"), "diagrams.js");
        copy(mermaid(), "mermaid.min.js");
        check(site);
        return site;
    }

    private void check(Site site) throws IOException {
        ImmutableList<String> forgotten = site.forgotten();
        ImmutableList<String> dead = new LinkCheck(folder).dead();
        if (!forgotten.isEmpty() || !dead.isEmpty()) {
            throw new IllegalStateException(
                    "site must have every document, and no dead link; was without " + forgotten + ", and had " + dead);
        }
    }

    private ImmutableList<String> modulesWithJavadoc() {
        return MODULES.stream()
                .filter(module -> Files.exists(javadoc(module).resolve("index.html")))
                .collect(toImmutableList());
    }

    /** Where the javadoc plugin leaves it, if the module was packaged. */
    private Path javadoc(String module) {
        return root.resolve(module).resolve("target/reports/apidocs");
    }

    private static URL mermaid() throws IOException {
        Properties jar = new Properties();
        try (InputStream properties = Resources.getResource(MERMAID).openStream()) {
            jar.load(properties);
        }
        return Resources.getResource("META-INF/resources/webjars/mermaid/%s/dist/mermaid.min.js"
                .formatted(jar.getProperty("version", "of no version")));
    }

    private void copy(URL resource, String file) throws IOException {
        Resources.asByteSource(resource).copyTo(MoreFiles.asByteSink(folder.resolve(file)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
