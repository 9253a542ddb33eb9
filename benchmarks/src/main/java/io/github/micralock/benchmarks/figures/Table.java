// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table in Markdown; its first column is text, the others are numbers. */
final class Table {

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    Table(String... headings) {
        columns = headings.length;
        lines.add(line(headings));
        lines.add("|---" + "|--:".repeat(columns - 1) + "|");
    }

    Table row(String... cells) {
        checkArgument(cells.length == columns, "cells must be %s, were %s", columns, cells.length);
        lines.add(line(cells));
        return this;
    }

    private static String line(String... cells) {
        return Stream.of(cells).collect(joining(" | ", "| ", " |"));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
