// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file that may be anything: too large, no text, or text of another charset. */
final class PlainText {

    static final int MOST_BYTES = 1 << 20;
    static final int LONGEST_LINE = 1000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    /** Returns the lines that can be read; for each other one, a blank line and a problem. */
    static ImmutableList<String> lines(byte[] bytes, Problems problems) {
        ByteBuffer input = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MOST_BYTES));
        CharBuffer output = CharBuffer.allocate(input.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, bytes.length <= MOST_BYTES);
        String text = output.flip().toString();
        List<String> lines = Splitter.on('\n').splitToList(text);
        if (result.isError()) {
            String octet = Integer.toHexString(Byte.toUnsignedInt(bytes[input.position()]));
            addAtEnd(lines, "a scenario is plain text in UTF-8, and the byte 0x" + octet + " here is not", problems);
            return ImmutableList.of();
        }
        if (bytes.length > MOST_BYTES) {
            addAtEnd(lines, "a scenario has at most " + MOST_BYTES + " bytes, and this one goes on", problems);
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> readable = ImmutableList.builder();
        for (int index = 0; index < lines.size(); index++) {
            readable.add(readable(withoutMarks(lines.get(index), index), index + 1, problems));
        }
        return readable.build();
    }

    private static void addAtEnd(List<String> lines, String what, Problems problems) {
        String last = lines.get(lines.size() - 1);
        problems.add(lines.size(), last.codePointCount(0, last.length()) + 1, what);
    }

    private static String withoutMarks(String line, int index) {
        int start = index == 0 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int end = line.endsWith("\r") ? line.length() - 1 : line.length();
        return line.substring(start, end);
    }

    private static String readable(String line, int number, Problems problems) {
        int[] points = line.codePoints().limit(LONGEST_LINE + 1L).toArray();
        for (int index = 0; index < points.length; index++) {
            int point = points[index];
            if (point != '\t' && !Printable.isHarmless(point)) {
                String hex = Integer.toHexString(0x10000 + point).substring(1);
                problems.add(number, index + 1, "a scenario is plain text, and the character U+" + hex + " is not");
                return "";
            }
        }
        if (points.length > LONGEST_LINE) {
            problems.add(number, points.length, "a line has at most " + LONGEST_LINE + " characters");
            return "";
        }
        return line;
    }
}
