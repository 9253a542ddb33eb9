// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the runner did.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int status, String out, String err) {

    static Ran with(List<String> options, List<String> program) {
        ImmutableList<String> args =
                ImmutableList.<String>builder().addAll(options).addAll(program).build();
        return given("", args.toArray(String[]::new));
    }

    static Ran given(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Runner.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What stands between the words "to be pasted" and the report. */
    ImmutableList<String> pasted() {
        return out.lines()
                .dropWhile(line -> !line.equals("The same, to be pasted:"))
                .skip(2)
                .takeWhile(line -> !line.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
