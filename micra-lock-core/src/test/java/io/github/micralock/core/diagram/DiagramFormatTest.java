// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** One small diagram in each language. */
class DiagramFormatTest {

    private static final Diagram BULB = new Diagram(
            "BULB",
            ImmutableList.of(
                    new Node("Off", ImmutableList.of("Off", "dark")), new Node("On", ImmutableList.of("On", "50%"))),
            ImmutableList.of(
                    new Arrow("Off", "On", ImmutableList.of(new Label("switch: 1 s", "switch"))),
                    new Arrow(
                            "On",
                            "Off",
                            ImmutableList.of(new Label("switch", "switch"), new Label("end", "power.cut end")))),
            state -> "On",
            "On");

    @Test
    void mermaidMarksByAClass() {
        assertThat(DiagramFormat.MERMAID.write(BULB).replace('\u00a0', '~')).isEqualTo("""
                stateDiagram-v2
                    direction LR
                    state "Off<br/>dark" as Off
                    state "On<br/>50#37;" as On
                    [*] --> Off
                    Off --> On : switch#58;~1~s
                    On --> Off : switch<br/>end
                    classDef current fill:#ffd54f,stroke:#b26a00,stroke-width:3px,color:#000
                    class On current
                """);
        assertThat(DiagramFormat.MERMAID.extension()).isEqualTo("mmd");
    }

    @Test
    void plantUmlMarksByAColour() {
        assertThat(DiagramFormat.PLANTUML.write(BULB)).isEqualTo("""
                @startuml
                title BULB
                hide empty description
                state "Off\\ndark" as Off
                state "On\\n50<U+0025>" as On #FFD54F;line:B26A00;line.bold
                [*] --> Off
                Off --> On : switch<U+003A> 1 s
                On --> Off : switch\\nend
                @enduml
                """);
        assertThat(DiagramFormat.PLANTUML.extension()).isEqualTo("puml");
    }

    @Test
    void dotMarksByAStyle() {
        assertThat(DiagramFormat.DOT.write(BULB)).isEqualTo("""
                digraph "BULB" {
                    node [shape=box, style=rounded, fontname="sans-serif"]
                    edge [fontname="sans-serif", fontsize=11]
                    initial [shape=point, width=0.2, label=""]
                    Off [label="Off\\ndark"]
                    On [label="On\\n50&#37;", style="rounded,filled", fillcolor="#ffd54f", color="#b26a00", penwidth=3]
                    initial -> Off
                    Off -> On [label="switch&#58; 1 s\\l"]
                    On -> Off [label="switch\\lend\\l"]
                }
                """);
        assertThat(DiagramFormat.DOT.extension()).isEqualTo("dot");
    }

    @Test
    void scxmlMarksByAnAttribute() {
        assertThat(DiagramFormat.SCXML.write(BULB)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:lock="urn:micra-lock:diagram" version="1.0" name="BULB" initial="Off">
                  <state id="Off" lock:label="Off; dark">
                    <transition event="switch" target="On" lock:label="switch: 1 s"/>
                  </state>
                  <state id="On" lock:label="On; 50%" lock:current="true">
                    <transition event="switch" target="Off" lock:label="switch"/>
                    <transition event="power.cut end" target="Off" lock:label="end"/>
                  </state>
                </scxml>
                """);
        assertThat(DiagramFormat.SCXML.extension()).isEqualTo("scxml");
    }
}
