// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** How long a comparison takes cannot be asserted; which way it goes can, for there is only one. */
class ConstantTimeTest {

    private static final Pattern JUMP = Pattern.compile(": (if\\w*|goto\\w*|tableswitch|lookupswitch)\\b");
    private static final Pattern CALL = Pattern.compile("// (?:Interface)?Method (?:[\\w/]*[/.])?(\\w+):");

    @Test
    void R10_theComparisonBranchesNowhereButAtItsResult() throws Exception {
        String matches = bytecode(SecurityCode.class, "matches");

        assertThat(all(JUMP, matches)).containsExactly("ifne", "goto");
        assertThat(matches.substring(matches.indexOf(": ifne")))
                .doesNotContain("cells")
                .doesNotContain("length");
        assertThat(all(CALL, matches)).containsOnly("cells", "length");
    }

    @Test
    void R10_whatItComparesIsReadWithoutABranch() throws Exception {
        for (String read : new String[] {"cells", "length"}) {
            assertThat(all(JUMP, bytecode(CodeEntry.class, read))).as(read).isEmpty();
            assertThat(all(CALL, bytecode(CodeEntry.class, read))).as(read).isEmpty();
        }
    }

    private static ImmutableList<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    /** As javap tells it: methods are parted by blank lines. */
    private static String bytecode(Class<?> type, String method) throws Exception {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        String folder = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
        int status = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(writer, writer, "-c", "-p", "-classpath", folder, type.getName());
        assertThat(status).as("%s", said).isZero();
        Pattern itself = Pattern.compile(" " + method + "\\(.*\\);\\R\\s+Code:");
        return Iterables.getOnlyElement(Splitter.onPattern("\\R\\R")
                .splitToStream(said.toString())
                .filter(part -> itself.matcher(part).find())
                .collect(ImmutableList.toImmutableList()));
    }
}
