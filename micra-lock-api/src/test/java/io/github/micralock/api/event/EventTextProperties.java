// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Parsing and printing are inverse of each other, and nothing but an event is an event. */
class EventTextProperties {

    @Provide
    Arbitrary<LockEvent> events() {
        Arbitrary<Duration> durations = Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Duration::ofSeconds);
        return Arbitraries.oneOf(
                Arbitraries.of(IgnitionPosition.values()).map(IgnitionTurned::new),
                Arbitraries.of(true, false).map(RadioSwitched::new),
                Arbitraries.of(new BatteryConnected(), new BatteryDisconnected()),
                Arbitraries.integers().between(1, 6).map(PresetPressed::of),
                Arbitraries.of(new EntryConfirmed(), new EntryCleared(), new LinkLost(), new DealerReset()),
                Arbitraries.of(ImmobiliserReply.values()).map(ImmobiliserReplied::new),
                durations.map(TimePassed::new));
    }

    /** Lines that are nearly events: one character is missing, one too many, or another one. */
    @Provide
    Arbitrary<String> nearlyLines() {
        Arbitrary<String> texts = events().map(LockEvent::text);
        Arbitrary<Character> characters =
                Arbitraries.oneOf(Arbitraries.chars().ascii(), Arbitraries.of(' ', '\t', '\u0131'));
        return Combinators.combine(texts, characters, Arbitraries.integers().between(0, 60), Arbitraries.of(0, 1, 2))
                .as((text, character, place, edit) -> {
                    int at = Math.min(place, text.length());
                    int rest = Math.min(text.length(), edit == 0 ? at : at + 1);
                    return text.substring(0, at) + (edit == 1 ? "" : character) + text.substring(rest);
                });
    }

    @Property
    void everyEventIsReadBackFromItsText(@ForAll("events") LockEvent event) {
        assertThat(LockEvent.parse(event.text())).isEqualTo(event);
        assertThat(event.text()).doesNotContain("\n");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyHistoryIsReadBackFromItsLines(
            @ForAll("events") LockEvent last, @ForAll("histories") List<LockEvent> first) {
        List<LockEvent> history =
                ImmutableList.<LockEvent>builder().addAll(first).add(last).build();
        String text = history.stream().map(LockEvent::text).collect(Collectors.joining("\n"));

        assertThat(LockEvent.lines(history)).isEqualTo(text + "\n");
        assertThat(LockEvent.parseLines(text)).isEqualTo(history);
        assertThat(LockEvent.parseLines(text + "\n")).isEqualTo(history);
    }

    @Provide
    Arbitrary<List<LockEvent>> histories() {
        return events().list().ofMaxSize(20);
    }

    @Property(tries = 5_000)
    void anyTextIsAnEventOfThatTextOrRefusedWithinTheLine(@ForAll String line) {
        assertEventOrRefused(line);
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void anyNearlyRightTextIsAnEventOfThatTextOrRefusedWithinTheLine(@ForAll("nearlyLines") String line) {
        assertEventOrRefused(line);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyTextOfManyLinesIsEventsOrRefusedAtOneOfItsLines(@ForAll List<@From("nearlyLines") String> lines) {
        String text = String.join("\n", lines);
        try {
            ImmutableList<LockEvent> events = LockEvent.parseLines(text);
            assertThat(events.stream().map(LockEvent::text).collect(Collectors.joining("\n")))
                    .isIn(text, text.replaceFirst("\n$", ""));
        } catch (EventSyntaxException refused) {
            String[] all = text.split("\n", -1);
            assertThat(refused.line()).isBetween(1, all.length);
            assertThat(refused.column()).isBetween(1, all[refused.line() - 1].length() + 1);
        }
    }

    private static void assertEventOrRefused(String line) {
        try {
            assertThat(LockEvent.parse(line).text()).isEqualTo(line);
        } catch (EventSyntaxException refused) {
            assertThat(refused.line()).isEqualTo(1);
            // One past the end, if something is missing there.
            assertThat(refused.column()).isBetween(1, line.length() + 1);
            assertThat(refused.expected()).isNotBlank();
            assertThat(refused.getMessage())
                    .startsWith("1:" + refused.column() + ": expected " + refused.expected() + ", found ")
                    .doesNotContainPattern("\\p{Cntrl}");
        }
    }
}
