// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples with no parent of ours write their versions themselves; a build would meet none that was not fetched anyway. */
class StrangersPomsTest {

    private static final Pattern PROPERTY =
            Pattern.compile("<((?!maven\\.|project\\.)[\\w.-]+\\.version)>([^<]+)</\\1>");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern PROJECT =
            Pattern.compile("<artifactId>(micra-lock)-parent</artifactId>\\s*<version>([^<]+)</version>");

    @ParameterizedTest
    @ValueSource(strings = {"own-lock", "property-suite", "tutorial"})
    void theirVersionsAreThoseOfThisBuild(String example) throws IOException {
        String own = Files.readString(Document.ROOT.resolve("examples/" + example + "/pom.xml"));
        String parent = Files.readString(Document.ROOT.resolve("pom.xml"));

        assertThat(versions(own)).contains("micra-lock.version=", "junit.version=", "maven-surefire-plugin=");
        assertThat(versions(own).lines()).isSubsetOf(versions(parent).lines().toList());
    }

    /** A line each, such as {@code junit.version=5.14.4}. */
    private static String versions(String pom) {
        StringBuilder versions = new StringBuilder();
        for (Pattern pattern : new Pattern[] {PROPERTY, PLUGIN}) {
            for (Matcher found = pattern.matcher(pom); found.find(); ) {
                versions.append(found.group(1))
                        .append('=')
                        .append(found.group(2))
                        .append('\n');
            }
        }
        Matcher project = PROJECT.matcher(pom);
        if (project.find()) {
            versions.append("micra-lock.version=").append(project.group(2)).append('\n');
        }
        return versions.toString();
    }
}
