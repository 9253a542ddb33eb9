// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.xml.XmlEscapers;
import com.google.errorprone.annotations.Immutable;

/** SCXML. What people read is in attributes of a namespace of our own, which an interpreter leaves aside. */
@Immutable
record ScxmlText() implements DiagramText {

    private static final Joiner LINES = Joiner.on("; ");

    @Override
    public String of(Diagram diagram) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" xmlns:lock=\"urn:micra-lock:diagram\"")
                .append(" version=\"1.0\"")
                .append(attribute("name", diagram.title()))
                .append(attribute("initial", diagram.nodes().get(0).id()))
                .append(">\n");
        ImmutableListMultimap<String, Arrow> bySource = Multimaps.index(diagram.arrows(), Arrow::source);
        for (Node node : diagram.nodes()) {
            text.append("  <state")
                    .append(attribute("id", node.id()))
                    .append(attribute("lock:label", LINES.join(node.lines())))
                    .append(diagram.marked().filter(node.id()::equals).isPresent() ? " lock:current=\"true\"" : "")
                    .append(">\n");
            bySource.get(node.id()).forEach(arrow -> appendTransitions(text, arrow));
            text.append("  </state>\n");
        }
        return text.append("</scxml>\n").toString();
    }

    private static void appendTransitions(StringBuilder text, Arrow arrow) {
        for (Label label : arrow.labels()) {
            text.append("    <transition")
                    .append(attribute("event", label.events()))
                    .append(attribute("target", arrow.target()))
                    .append(attribute("lock:label", label.text()))
                    .append("/>\n");
        }
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlEscapers.xmlAttributeEscaper().escape(value) + "\"";
    }
}
