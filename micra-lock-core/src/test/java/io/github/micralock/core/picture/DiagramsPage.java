// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.picture;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.core.diagram.Diagram;
import io.github.micralock.core.diagram.DiagramFormat;
import io.github.micralock.core.diagram.PhaseDiagram;
import java.util.stream.Collectors;

/** The text of docs/diagrams.md: a diagram for each kind of profile, and what to know about them. */
final class DiagramsPage {

    /** One of each kind, with what is special about it. */
    private static final ImmutableMap<LockProfile, String> SHOWN = ImmutableMap.<LockProfile, String>builder()
            .put(Catalogue.K11_HANDBOOK, "Waits that grow, and an end at the 20th wrong code.")
            .put(Catalogue.TEN_TRIES, "No waits, and an end: no state is a wait, so the phase is not there.")
            .put(
                    Catalogue.NISSAN_CATS_1998,
                    "Who was reset by a dealer is on probation, and the third wrong code is the last.")
            .put(OtherMakes.OPEL_CAR300, "Each wait is longer than the last one.")
            .put(OtherMakes.VW_SAFE, "A wait after every second wrong code, for ever: there is no end.")
            .put(
                    OtherMakes.AUDI_WIESBADEN_1990,
                    "A lock that forgets without a battery, even that it is locked for good.")
            .put(OtherMakes.SATURN_2002, "The lock comes into force some time after the battery has gone.")
            .put(Catalogue.K11_LINKED, "No code: the unit searches for its immobiliser, and goes on searching.")
            .put(Catalogue.NATS_1998, "No code, and a refusal that lasts until a dealer comes.")
            .build();

    private DiagramsPage() {}

    static String text() {
        return """
                # State diagrams

                This page is made from the explored graphs of the profiles, and a test compares it with them. A phase is a box, with what the unit shows in it while it runs
                and nothing is typed. An arrow has a line for each thing that leads along it:

                - `wrong code, 3rd to 19th: 45 min` is one of these wrong entries in a row, and the penalty that it costs. Without numbers it is each of them; after `...` it goes on
                  like that for ever.
                - `immobiliser silent: 1 min`, `battery stays away: 20 s`: it takes that long.
                - What else must hold comes last, and only where the same would lead elsewhere without it: `immobiliser refuses, not linked yet`.

                Steps that stay in a phase are left out, and events that are ignored. Nothing here is written by hand: each step of the graph is made by the machine, what it signals says what happened, and steps that differ in
                nothing that decides are folded into one. How, is in [a decision](decisions/0074-diagrams-are-folded-from-the-graph.md).

                ## Draw your own

                ```java
                Diagram phases = PhaseDiagram.of(Catalogue.K11_HANDBOOK);
                System.out.println(phases.arrows().get(0).labels().get(0).text()); // right code
                System.out.println(DiagramFormat.MERMAID.write(phases).lines().findFirst().get()); // stateDiagram-v2
                LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
                System.out.println(phases.marking(lock.initial()).marked().get()); // AwaitingCode
                ```

                `DiagramFormat` has `MERMAID`, `PLANTUML`, `DOT` of Graphviz, and `SCXML`. `StateDiagram` draws every state and every step of a graph, for machines: as SCXML it can be run, and does what the lock does.

                ```java
                LockMachine lock = DeadlineLock.of(RadioLock.of(Catalogue.TEN_TRIES, SecurityCode.parse("1000")));
                StateGraph graph = Exploration.of(lock)
                        .over(List.of(LockEvent.parse("ignition ACC"), LockEvent.parse("preset 1"), LockEvent.parse("confirm"),
                                DeadlineLock.UNTIL_DEADLINE))
                        .explore();
                String scxml = DiagramFormat.SCXML.write(StateDiagram.of(lock, graph));
                System.out.println(scxml.lines().filter(line -> line.contains("<state ")).count()); // 113
                ```

                """
                + SHOWN.entrySet().stream()
                        .map(shown -> "## " + shown.getKey().name() + "\n\n" + shown.getValue() + "\n\n"
                                + block(PhaseDiagram.of(shown.getKey())))
                        .collect(Collectors.joining("\n"));
    }

    /** A fenced block, which GitHub draws. */
    static String block(Diagram diagram) {
        return "```mermaid\n" + DiagramFormat.MERMAID.write(diagram) + "```\n";
    }
}
