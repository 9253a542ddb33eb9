// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of TLC, as it prints them for a program that reads them.
 *
 * @param code the number of the message; {@link #PRINTED} for what stands outside all of them, such as a value that the
 *     specification prints
 * @param text what it says, one or more lines
 */
record TlcMessage(int code, String text) {

    static final int PRINTED = 0;
    static final int COUNTS = 2199;
    static final int PROGRESS = 2200;
    static final int DEPTH = 2194;
    static final int STATE = 2217;
    static final int PARSED = 2219;

    private static final Pattern START = Pattern.compile("(.*)@!@!@STARTMSG (\\d+):\\d+ @!@!@");
    private static final Pattern END = Pattern.compile("@!@!@ENDMSG \\d+ @!@!@");

    /** Messages may stand inside each other; the outer one comes after those within. */
    static ImmutableList<TlcMessage> parse(List<String> lines) {
        ImmutableList.Builder<TlcMessage> messages = ImmutableList.builder();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        Deque<Integer> codes = new ArrayDeque<>();
        for (String line : lines) {
            Matcher start = START.matcher(line);
            if (start.matches()) {
                texts.push(new StringBuilder());
                codes.push(Integer.valueOf(start.group(2)));
            } else if (END.matcher(line).matches() && !codes.isEmpty()) {
                messages.add(new TlcMessage(codes.pop(), texts.pop().toString().strip()));
            } else if (codes.isEmpty()) {
                messages.add(new TlcMessage(PRINTED, line));
            } else {
                texts.element().append(line).append('\n');
            }
        }
        return messages.build();
    }
}
