// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.diagram.Xml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What is told of a run. */
class TimelineTest {

    private static final LockMachine K11 = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
    private static final LockMachine LINKED = RadioLock.linked(Catalogue.K11_LINKED, UnitIdentity.of("unit"));

    private static Document picture(LockMachine lock, String events) throws Exception {
        return Xml.parse(Run.svg(lock, LockEvent.parseLines(events)));
    }

    private static List<String> words(Document picture, String kind) {
        return Xml.elements(picture, "text").stream()
                .filter(text -> text.getAttribute("class").equals(kind))
                .map(text -> text.getTextContent())
                .toList();
    }

    @Test
    void theRadiosSwitchHasALineOnlyIfItWasEverOff() throws Exception {
        assertThat(words(picture(K11, "ignition ACC\nelapse PT1H\n"), "name"))
                .containsExactly("display", "key", "battery", "wait left", "wrong codes", "time");
        assertThat(words(picture(K11, "ignition ACC\nelapse PT1H\nradio off\nelapse PT1H\n"), "name"))
                .containsExactly("display", "key", "radio", "battery", "wait left", "wrong codes", "time");
    }

    @Test
    void R18_aUnitThatTakesNoCodeHasNoWaitsAndNoWrongCodes() throws Exception {
        assertThat(words(picture(LINKED, "ignition ACC\nelapse PT1H\n"), "name"))
                .containsExactly("display", "key", "battery", "time");
    }

    @Test
    void R3_eachSupplyIsToldWhereItFeedsAndWhereItDoesNot() throws Exception {
        Document picture = picture(
                K11,
                "elapse PT1H\nignition ACC\nelapse PT1H\nradio off\nelapse PT1H\nbattery off\nelapse PT1H\nignition OFF\n"
                        + "elapse PT1H\n");
        assertThat(words(picture, "on-live")).containsExactly("ACC", "on", "on");
        assertThat(words(picture, "on-dead")).containsExactly("LOCK", "OFF", "off", "away");
    }

    @Test
    void whatTakesNoTimeIsToldWithoutATime() throws Exception {
        assertThat(Xml.elements(picture(K11, "ignition ACC\nelapse PT5S\npreset 1\n"), "desc")
                        .get(0)
                        .getTextContent())
                .isEqualTo("At 0:00, key to ACC, the display says CODE, for 5 s. At 0:05, the display says 1000.");
    }
}
