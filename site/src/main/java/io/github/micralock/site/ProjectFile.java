// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file or a folder of the project, and where the site has it.
 *
 * @param path from the root of the project, with {@code /}; empty for the root itself
 */
record ProjectFile(String path) {

    private static final Pattern README = Pattern.compile("(^|.*/)README\\.md");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(svg|png|jpg|gif)");

    static ProjectFile of(Path root, Path file) {
        return new ProjectFile(root.relativize(file.normalize()).toString().replace('\\', '/'));
    }

    Path in(Path root) {
        return root.resolve(path);
    }

    boolean isMarkdown() {
        return path.endsWith(".md");
    }

    /** What a browser shows as it is. */
    boolean isPicture() {
        return PICTURE.matcher(path).matches();
    }

    /** That of a folder is the one of its README. */
    Address address(boolean folder) {
        return new Address(folder ? (path.isEmpty() ? "" : path + "/") + "index.html" : addressOfFile());
    }

    private String addressOfFile() {
        if (README.matcher(path).matches()) {
            return path.substring(0, path.length() - "README.md".length()) + "index.html";
        }
        if (isMarkdown()) {
            return path.substring(0, path.length() - ".md".length()) + ".html";
        }
        return isPicture() ? path : path + ".html";
    }
}
