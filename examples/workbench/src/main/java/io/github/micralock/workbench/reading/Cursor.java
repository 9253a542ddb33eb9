// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

/** One line of a scenario without its comment, read word by word; it knows the column of each. */
final class Cursor {

    private final String line;
    private int next;

    Cursor(String line) {
        this.line = withoutComment(line);
        skipBlanks();
    }

    boolean atEnd() {
        return next == line.length();
    }

    /** Returns the column of the next word, or the one after the line. */
    int column() {
        return line.codePointCount(0, next) + 1;
    }

    String peek() {
        return line.substring(next, endOfWord());
    }

    String word() {
        String word = peek();
        next = endOfWord();
        skipBlanks();
        return word;
    }

    /** Steps over one character, and over blanks after it. */
    void step() {
        next++;
        skipBlanks();
    }

    String rest() {
        String rest = line.substring(next);
        next = line.length();
        return rest;
    }

    void expectEnd() throws Misread {
        if (!atEnd()) {
            throw new Misread(column(), "expected nothing more, found %s", Printable.quoted(peek()));
        }
    }

    private int endOfWord() {
        int end = next;
        while (end < line.length() && !isBlank(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        while (next < line.length() && isBlank(line.charAt(next))) {
            next++;
        }
    }

    private static String withoutComment(String line) {
        int end = 0;
        while (end < line.length() && !startsComment(line, end)) {
            end++;
        }
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean startsComment(String line, int index) {
        return line.charAt(index) == '#' && (index == 0 || isBlank(line.charAt(index - 1)));
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }
}
