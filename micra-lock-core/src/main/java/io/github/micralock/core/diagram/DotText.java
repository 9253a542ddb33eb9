// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.stream.Collectors;

/** Graphviz DOT. It reads entities of HTML in its labels, so whatever could mean something is one. */
@Immutable
record DotText() implements DiagramText {

    private static final String MARK =
            ", style=\"rounded,filled\", fillcolor=\"#ffd54f\", color=\"#b26a00\", penwidth=3";

    @Override
    public String of(Diagram diagram) {
        StringBuilder text = new StringBuilder("digraph \"")
                .append(diagram.title())
                .append("\" {\n    node [shape=box, style=rounded, fontname=\"sans-serif\"]\n")
                .append("    edge [fontname=\"sans-serif\", fontsize=11]\n")
                .append("    initial [shape=point, width=0.2, label=\"\"]\n");
        diagram.nodes()
                .forEach(node -> text.append("    ")
                        .append(node.id())
                        .append(" [label=\"")
                        .append(lines(node.lines(), "\\n"))
                        .append('"')
                        .append(diagram.marked().filter(node.id()::equals).isPresent() ? MARK : "")
                        .append("]\n"));
        text.append("    initial -> ").append(diagram.nodes().get(0).id()).append('\n');
        diagram.arrows()
                .forEach(arrow -> text.append("    ")
                        .append(arrow.source())
                        .append(" -> ")
                        .append(arrow.target())
                        .append(" [label=\"")
                        .append(lines(arrow.labels().stream().map(Label::text).toList(), "\\l"))
                        .append("\\l\"]\n"));
        return text.append("}\n").toString();
    }

    private static String lines(List<String> lines, String lineBreak) {
        return lines.stream().map(DotText::escaped).collect(Collectors.joining(lineBreak));
    }

    private static String escaped(String text) {
        return Characters.replacing(text, character -> "&#" + (int) character + ";");
    }
}
