// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.diagram.AnyWords;
import io.github.micralock.core.diagram.Xml;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockHistory;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;

/** Timelines of whatever happens to whatever unit. */
class TimelineProperties {

    private static final SecurityCode CODE = SecurityCode.parse("2468");

    @Provide
    Arbitrary<LockProfile> strange() {
        return AnyWords.profiles();
    }

    @Property(tries = 50)
    void aPictureIsXmlAndSaysTheWordsOfTheUnit(@ForAll("strange") LockProfile profile) throws Exception {
        LockMachine lock = RadioLock.ofAnyKind(profile, UnitIdentity.of("unit"), CODE);
        Document document = Xml.parse(Run.svg(lock, LockEvent.parseLines("ignition ACC\nelapse PT5S\n")));
        String shown = profile.link().takesCode()
                ? profile.words().prompt()
                : profile.words().newUnit();

        assertThat(Xml.elements(document, "text"))
                .filteredOn(text -> text.getAttribute("class").equals("shows"))
                .extracting(text -> text.getTextContent())
                .containsExactly(shown.length() <= 8 ? shown : shown.substring(0, 8) + "\u2026");
        assertThat(Xml.elements(document, "desc").get(0).getTextContent()).contains("the display says " + shown);
    }

    @Provide
    Arbitrary<LockHistory> histories() {
        return LockArbitraries.histories(LockArbitraries.profiles());
    }

    @Property(tries = 50)
    void aPictureNeedsNothingFromOutside(@ForAll("histories") LockHistory history) throws Exception {
        String svg = Run.svg(lock(history), history.events());
        assertThat(Xml.parse(svg).getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "url(", "href", "@import", "<script");
    }

    @Property(tries = 50)
    void R25_timeInPiecesLooksAsInOne(@ForAll("histories") LockHistory history) {
        ImmutableList<LockEvent> pieces =
                history.events().stream().flatMap(TimelineProperties::halves).collect(ImmutableList.toImmutableList());
        assertThat(Run.svg(lock(history), pieces)).isEqualTo(Run.svg(lock(history), history.events()));
    }

    private static LockMachine lock(LockHistory history) {
        return RadioLock.ofAnyKind(history.profile(), UnitIdentity.of("unit"), history.code());
    }

    private static Stream<LockEvent> halves(LockEvent event) {
        if (!(event instanceof TimePassed passed)) {
            return Stream.of(event);
        }
        Duration half = passed.elapsed().dividedBy(2);
        return Stream.of(new TimePassed(half), new TimePassed(passed.elapsed().minus(half)));
    }
}
