// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.xml.XmlEscapers;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes shapes, one a line. Whatever people wrote is escaped; lengths are whole numbers. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    Svg begin(String kind, int width, int height) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                .append(attribute("class", kind))
                .append(" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\">\n");
        return this;
    }

    Svg told(String element, String words) {
        text.append('<')
                .append(element)
                .append('>')
                .append(XmlEscapers.xmlContentEscaper().escape(words))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    Svg rectangle(String kind, int x, int y, int width, int height) {
        text.append("<rect")
                .append(attribute("class", kind))
                .append(attribute("x", x))
                .append(attribute("y", y))
                .append(attribute("width", width))
                .append(attribute("height", height))
                .append("/>\n");
        return this;
    }

    /** A shape with corners at pairs of x and y. */
    Svg polygon(String kind, int... corners) {
        text.append("<polygon")
                .append(attribute("class", kind))
                .append(attribute(
                        "points",
                        Arrays.stream(corners).mapToObj(String::valueOf).collect(Collectors.joining(" "))))
                .append("/>\n");
        return this;
    }

    Svg line(String kind, int x1, int y1, int x2, int y2) {
        text.append("<line")
                .append(attribute("class", kind))
                .append(attribute("x1", x1))
                .append(attribute("y1", y1))
                .append(attribute("x2", x2))
                .append(attribute("y2", y2))
                .append("/>\n");
        return this;
    }

    Svg words(String kind, int x, int y, String words) {
        text.append("<text")
                .append(attribute("class", kind))
                .append(attribute("x", x))
                .append(attribute("y", y))
                .append('>')
                .append(XmlEscapers.xmlContentEscaper().escape(words))
                .append("</text>\n");
        return this;
    }

    /** Words that rise to the right from where they begin. */
    Svg rising(String kind, int x, int y, String words) {
        text.append("<g")
                .append(attribute("transform", "translate(" + x + " " + y + ") rotate(-35)"))
                .append(">\n");
        words(kind, 0, 0, words);
        text.append("</g>\n");
        return this;
    }

    String end() {
        return text.append("</svg>\n").toString();
    }

    private static String attribute(String name, Object value) {
        return " " + name + "=\"" + XmlEscapers.xmlAttributeEscaper().escape(String.valueOf(value)) + "\"";
    }
}
