// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.stream.Collectors;

/** Mermaid. Its text is HTML to the browser, so whatever could mean something is written by its number. */
@Immutable
record MermaidText() implements DiagramText {

    private static final String BREAK = "<br/>";
    /** Mermaid breaks long labels where it finds a space; then one reason looks like two. */
    private static final char NO_BREAK = '\u00a0';

    private static final String MARK = "fill:#ffd54f,stroke:#b26a00,stroke-width:3px,color:#000";

    @Override
    public String of(Diagram diagram) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n    direction LR\n");
        diagram.nodes()
                .forEach(node -> text.append("    state \"")
                        .append(lines(node.lines()))
                        .append("\" as ")
                        .append(node.id())
                        .append('\n'));
        text.append("    [*] --> ").append(diagram.nodes().get(0).id()).append('\n');
        diagram.arrows()
                .forEach(arrow -> text.append("    ")
                        .append(arrow.source())
                        .append(" --> ")
                        .append(arrow.target())
                        .append(" : ")
                        .append(lines(arrow.labels().stream().map(Label::text).toList())
                                .replace(' ', NO_BREAK))
                        .append('\n'));
        diagram.marked()
                .ifPresent(id -> text.append("    classDef current ")
                        .append(MARK)
                        .append("\n    class ")
                        .append(id)
                        .append(" current\n"));
        return text.toString();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(MermaidText::escaped).collect(Collectors.joining(BREAK));
    }

    private static String escaped(String text) {
        return Characters.replacing(text, character -> "#" + (int) character + ";");
    }
}
