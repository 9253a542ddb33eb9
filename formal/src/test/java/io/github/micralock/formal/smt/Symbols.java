// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import io.github.micralock.api.code.CodeEntry;

/** What entries and texts of the Java are called in the theory. */
final class Symbols {

    static final String THIS_UNIT = "this-unit";

    private Symbols() {}

    static String entry(CodeEntry entry) {
        return "Entry '" + entry + "'";
    }

    static String text(String text) {
        return "Text '" + text + "'";
    }

    /** A symbol as it is written in a script: in bars, whatever its characters are. */
    static String quoted(String symbol) {
        return "|" + symbol + "|";
    }
}
