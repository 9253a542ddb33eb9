// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever words a profile has, each language keeps them apart from what it means itself. */
class DiagramFormatProperties {

    private static final String OURS = "urn:micra-lock:diagram";

    @Provide
    Arbitrary<LockProfile> profiles() {
        return AnyWords.profiles();
    }

    @Property(tries = 20)
    void scxmlIsReadBackAsItWasDrawn(@ForAll("profiles") LockProfile profile) throws Exception {
        Diagram diagram = PhaseDiagram.of(profile);
        Document document = Xml.parse(DiagramFormat.SCXML.write(diagram));

        assertThat(Xml.elements(document, "state"))
                .extracting(state -> state.getAttributeNS(OURS, "label"))
                .containsExactlyElementsOf(diagram.nodes().stream()
                        .map(node -> String.join("; ", node.lines()))
                        .toList());
        assertThat(Xml.elements(document, "transition"))
                .extracting(DiagramFormatProperties::told)
                .containsExactlyElementsOf(diagram.arrows().stream()
                        .flatMap(arrow -> arrow.labels().stream()
                                .map(label -> arrow.source() + " " + label.events() + " " + arrow.target() + " "
                                        + label.text()))
                        .toList());
    }

    private static String told(Element transition) {
        return ((Element) transition.getParentNode()).getAttribute("id")
                + " " + transition.getAttribute("event")
                + " " + transition.getAttribute("target")
                + " " + transition.getAttributeNS(OURS, "label");
    }

    @Property(tries = 20)
    void mermaidHasEachWordByNumberOrPlain(@ForAll("profiles") LockProfile profile) {
        Diagram diagram = PhaseDiagram.of(profile);
        assertThat(nodes(diagram, DiagramFormat.MERMAID, "    state \"([^\"]*)\" as \\w+", "<br/>", "#(\\d+);", 10))
                .containsExactlyElementsOf(
                        diagram.nodes().stream().map(Node::lines).toList());
    }

    @Property(tries = 20)
    void plantUmlHasEachWordByNumberOrPlain(@ForAll("profiles") LockProfile profile) {
        Diagram diagram = PhaseDiagram.of(profile);
        assertThat(nodes(
                        diagram,
                        DiagramFormat.PLANTUML,
                        "state \"([^\"]*)\" as \\w+",
                        "\\n",
                        "<U\\+([0-9A-F]{4})>",
                        16))
                .containsExactlyElementsOf(
                        diagram.nodes().stream().map(Node::lines).toList());
    }

    @Property(tries = 20)
    void dotHasEachWordByNumberOrPlain(@ForAll("profiles") LockProfile profile) {
        Diagram diagram = PhaseDiagram.of(profile);
        assertThat(nodes(diagram, DiagramFormat.DOT, "    [A-Z]\\w+ \\[label=\"([^\"]*)\"\\]", "\\n", "&#(\\d+);", 10))
                .containsExactlyElementsOf(
                        diagram.nodes().stream().map(Node::lines).toList());
    }

    /** The lines of the nodes, read line by line: a word that broke out of its quotation marks would not fit. */
    private static ImmutableList<ImmutableList<String>> nodes(
            Diagram diagram, DiagramFormat format, String node, String lineBreak, String number, int radix) {
        Pattern pattern = Pattern.compile(number);
        Function<String, String> plain = written ->
                pattern.matcher(written).replaceAll(found -> Matcher.quoteReplacement(character(found, radix)));
        return format.write(diagram)
                .lines()
                .flatMap(line -> Pattern.compile(node).matcher(line).results())
                .map(found -> Splitter.on(lineBreak)
                        .splitToStream(found.group(1))
                        .map(plain)
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String character(MatchResult found, int radix) {
        return Character.toString(Integer.parseInt(found.group(1), radix));
    }
}
