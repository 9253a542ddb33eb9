// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

/** A language in which a diagram can be written. Texts have line feeds only, and one at their end. */
public enum DiagramFormat {
    /** Mermaid, {@code stateDiagram-v2}: what GitHub draws in a Markdown page. */
    MERMAID("mmd", new MermaidText()),
    /** PlantUML. */
    PLANTUML("puml", new PlantUmlText()),
    /** Graphviz DOT. */
    DOT("dot", new DotText()),
    /**
     * SCXML 1.0 of the W3C, which can be run: the events of a diagram of states are those of the lock, such as {@code
     * ignition.ACC}, and those of a diagram of phases what is noticed of it, such as {@code code.wrong.3}.
     */
    SCXML("scxml", new ScxmlText());

    private final String extension;
    private final DiagramText text;

    DiagramFormat(String extension, DiagramText text) {
        this.extension = extension;
        this.text = text;
    }

    /**
     * Writes a diagram.
     *
     * @param diagram what to write
     * @return the text
     */
    public String write(Diagram diagram) {
        return text.of(diagram);
    }

    /**
     * Returns how the name of a file with such a text ends.
     *
     * @return small letters, without a full stop
     */
    public String extension() {
        return extension;
    }
}
