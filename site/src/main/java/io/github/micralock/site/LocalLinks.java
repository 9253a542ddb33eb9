// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Leads the links of one document to pages instead of files, and remembers where they lead. */
final class LocalLinks implements AttributeProvider {

    private final Path root;
    private final ProjectFile document;
    private final String toRoot;
    private final Set<ProjectFile> targets = new LinkedHashSet<>();

    LocalLinks(Path root, ProjectFile document, String toRoot) {
        this.root = root;
        this.document = document;
        this.toRoot = toRoot;
    }

    ImmutableSet<ProjectFile> targets() {
        return ImmutableSet.copyOf(targets);
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Link link) {
            led(link.getDestination()).ifPresent(address -> attributes.put("href", address));
        } else if (node instanceof Image image) {
            led(image.getDestination()).ifPresent(address -> attributes.put("src", address));
        }
    }

    /** A link that leads nowhere stays as it is, for the check of links to find. */
    private Optional<String> led(String destination) {
        return LocalLink.parse(destination)
                .filter(link -> !link.path().isEmpty())
                .flatMap(this::led);
    }

    private Optional<String> led(LocalLink link) {
        Path target = document.in(root).resolveSibling(link.path()).normalize();
        if (!target.startsWith(root) || !Files.exists(target)) {
            return Optional.empty();
        }
        ProjectFile file = ProjectFile.of(root, target);
        targets.add(file);
        return Optional.of(toRoot + file.address(Files.isDirectory(target)).path() + link.fragment());
    }
}
