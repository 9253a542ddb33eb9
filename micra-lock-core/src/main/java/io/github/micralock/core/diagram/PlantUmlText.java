// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.stream.Collectors;

/** PlantUML. Its text is a markup, so whatever could mean something is written by its number. */
@Immutable
record PlantUmlText() implements DiagramText {

    private static final String BREAK = "\\n";

    @Override
    public String of(Diagram diagram) {
        StringBuilder text = new StringBuilder("@startuml\ntitle ")
                .append(escaped(diagram.title()))
                .append("\nhide empty description\n");
        diagram.nodes()
                .forEach(node -> text.append("state \"")
                        .append(lines(node.lines()))
                        .append("\" as ")
                        .append(node.id())
                        .append(
                                diagram.marked().filter(node.id()::equals).isPresent()
                                        ? " #FFD54F;line:B26A00;line.bold"
                                        : "")
                        .append('\n'));
        text.append("[*] --> ").append(diagram.nodes().get(0).id()).append('\n');
        diagram.arrows()
                .forEach(arrow -> text.append(arrow.source())
                        .append(" --> ")
                        .append(arrow.target())
                        .append(" : ")
                        .append(lines(arrow.labels().stream().map(Label::text).toList()))
                        .append('\n'));
        return text.append("@enduml\n").toString();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(PlantUmlText::escaped).collect(Collectors.joining(BREAK));
    }

    private static String escaped(String text) {
        return Characters.replacing(
                text,
                character -> "<U+" + Strings.padStart(Ascii.toUpperCase(Integer.toHexString(character)), 4, '0') + ">");
    }
}
