// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.garage.Work;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.RadioUnit;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.scenario.Script;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a scenario that is right says. */
final class ScenarioReaderTest {

    private static final LockEvent PRESET_1 = new PresetPressed(1);

    @Test
    void aHeaderNamesTheStoryAndTheUnit() {
        Scenario scenario = Reading.read("title A story of  two words\nprofile TEN_TRIES\ncode 1357\n");

        assertThat(scenario.title()).isEqualTo("A story of  two words");
        assertThat(scenario.unit().profile()).isEqualTo(Catalogue.TEN_TRIES);
        assertThat(scenario.unit().code().digitAt(4)).isEqualTo(7);
        assertThat(scenario.script()).isEqualTo(new Script(ImmutableList.of(), Extent.NONE));
    }

    @Test
    void withoutTitleAndProfileItIsAK11CalledAsItsFile() {
        Scenario scenario = Reading.read("code 2468");

        assertThat(scenario.title()).isEqualTo("file");
        assertThat(scenario.unit().profile()).isEqualTo(Catalogue.K11_HANDBOOK);
    }

    @Test
    void theHeaderMayStandInAnyOrder() {
        assertThat(Reading.read("code 1357\nprofile TEN_TRIES\ntitle x"))
                .isEqualTo(Reading.read("title x\nprofile TEN_TRIES\ncode 1357"));
    }

    @Test
    void everyProfileOfTheCatalogueIsKnownByItsName() {
        for (LockProfile profile : Catalogue.profiles()) {
            String code = "111111".substring(0, profile.entry().codeLength());

            assertThat(Reading.read("profile " + profile.name() + "\ncode " + code)
                            .unit()
                            .profile())
                    .isEqualTo(profile);
        }
    }

    @Test
    void aUnitThatTakesNoCodeNeedsNone() throws ScenarioException {
        Scenario scenario = Reading.read("profile K11_LINKED\ntype 1000");
        Overrides linked = new Overrides(Catalogue.NATS_1998, null);

        assertThat(scenario.unit()).isEqualTo(new RadioUnit(Catalogue.K11_LINKED, null));
        assertThat(scenario.script().cues()).containsExactly(event(Duration.ZERO, PRESET_1));
        assertThat(ScenarioReader.read("file", "code 1000\ntype code".getBytes(StandardCharsets.UTF_8), linked)
                        .script()
                        .cues())
                .isEqualTo(scenario.script().cues());
    }

    @Test
    void carsAreNamedAndTheUnitIsInTheFirst() {
        Scenario scenario = Reading.read("car a.1-B\ncode 2468\ncar Anna knows x-1\nmove Anna\nmove a.1-B");

        assertThat(scenario.cars().entrySet())
                .containsExactly(
                        Map.entry("a.1-B", Immobiliser.EMPTY),
                        Map.entry("Anna", Immobiliser.storing(UnitIdentity.of("x-1"))));
        assertThat(scenario.garage().place()).isEqualTo("a.1-B");
        assertThat(scenario.script().cues())
                .containsExactly(
                        new CarWork(Duration.ZERO, new Work.Move("Anna")),
                        new CarWork(Duration.ZERO, new Work.Move("a.1-B")));
    }

    @Test
    void withoutNamesThereAreTheUnitsOwnCarAndAnother() {
        assertThat(Reading.read("code 2468").cars())
                .containsExactly(
                        Map.entry("own", Immobiliser.EMPTY),
                        Map.entry("other", Immobiliser.storing(UnitIdentity.of("unit-2"))));
    }

    @Test
    void workOnTheCarIsDoneAtItsTime() {
        assertThat(cues(
                        "+1m move other",
                        "cut wire",
                        "@2m mend wire",
                        "initialise immobiliser",
                        "replace immobiliser",
                        "replace immobiliser knows unit-3"))
                .containsExactly(
                        new CarWork(Duration.ofMinutes(1), new Work.Move("other")),
                        new CarWork(Duration.ZERO, Work.Routine.CUT_WIRE),
                        new CarWork(Duration.ofMinutes(1), Work.Routine.MEND_WIRE),
                        new CarWork(Duration.ZERO, Work.Routine.INITIALISE_IMMOBILISER),
                        new CarWork(Duration.ZERO, new Work.ReplaceImmobiliser(Immobiliser.EMPTY)),
                        new CarWork(
                                Duration.ZERO,
                                new Work.ReplaceImmobiliser(Immobiliser.storing(UnitIdentity.of("unit-3")))));
    }

    @Test
    void anEventHappensAtOnceUnlessATimeStandsBeforeIt() {
        assertThat(cues("preset 1", "+45m preset 1", "+ 10s preset 1", "@1h preset 1", "@ 1h30m preset 1"))
                .containsExactly(
                        event(Duration.ZERO, PRESET_1),
                        event(Duration.ofMinutes(45), PRESET_1),
                        event(Duration.ofSeconds(10), PRESET_1),
                        event(Duration.ofMinutes(15).minusSeconds(10), PRESET_1),
                        event(Duration.ofMinutes(30), PRESET_1));
    }

    @Test
    void aTimeAloneIsAPause() {
        assertThat(cues("+300ms", "@1s")).containsExactly(pause(Duration.ofMillis(300)), pause(Duration.ofMillis(700)));
    }

    @Test
    void everyUnitOfTimeCounts() {
        assertThat(cues("+1d2h3m4s5ms"))
                .containsExactly(pause(Duration.ofDays(1)
                        .plusHours(2)
                        .plusMinutes(3)
                        .plusSeconds(4)
                        .plusMillis(5)));
    }

    @Test
    void aNumberMayHaveTwelveDigits() {
        assertThat(cues("+100000000000ms")).containsExactly(pause(Duration.ofSeconds(100_000_000)));
    }

    @Test
    void timeThatPassesAsAnEventCountsForTheTimesSinceTheStart() {
        assertThat(cues("elapse PT45M", "@46m preset 1"))
                .containsExactly(
                        event(Duration.ZERO, new TimePassed(Duration.ofMinutes(45))),
                        event(Duration.ofMinutes(1), PRESET_1));
    }

    @Test
    void timeInARepeatCountsForTheTimesSinceTheStart() {
        assertThat(cues("repeat 3", "  +10s preset 1", "end", "@1m preset 1").get(1))
                .isEqualTo(event(Duration.ofSeconds(30), PRESET_1));
    }

    @Test
    void typedDigitsBecomePresses() {
        assertThat(cues("type 1200"))
                .containsExactly(event(Duration.ZERO, PRESET_1, new PresetPressed(2), new PresetPressed(2)));
    }

    @Test
    void enteredDigitsAreConfirmed() {
        assertThat(cues("+1s enter 1000"))
                .containsExactly(event(Duration.ofSeconds(1), PRESET_1, LockEvent.parse("confirm")));
    }

    @Test
    void theCodeCanBeTypedWithoutWritingItAgain() {
        assertThat(cues("type code")).isEqualTo(cues("type 2468"));
        assertThat(cues("enter code")).isEqualTo(cues("enter 2468"));
    }

    @Test
    void aKeyIsTurnedToWhereItShallEnd() {
        assertThat(cues("+1m turn START")).containsExactly(new KeyTurn(Duration.ofMinutes(1), IgnitionPosition.START));
    }

    @Test
    void aRemarkIsToldAsItIsWritten() {
        assertThat(cues("say  It's the  battery; #1 of its kind # and this is a comment"))
                .containsExactly(new Remark("It's the  battery;"));
        assertThat(cues("say C#1")).containsExactly(new Remark("C#1"));
    }

    @Test
    void repeatsNest() {
        Script inner = new Script(ImmutableList.of(event(Duration.ZERO, PRESET_1)), new Extent(Duration.ZERO, 1));
        Script outer = new Script(
                ImmutableList.of(new Repeat(3, inner), pause(Duration.ofSeconds(1))),
                new Extent(Duration.ofSeconds(1), 4));

        assertThat(cues("repeat 2", "repeat 3", "preset 1", "end", "+1s", "end"))
                .containsExactly(new Repeat(2, outer));
    }

    @Test
    void commentsBlanksAndTheHabitsOfOtherSystemsAreNoMatter() {
        String text = "\uFEFFcode 2468 # the secret\r\n\r\n\t \r\n# all\r\n  battery off\t# some\r\n";

        assertThat(Reading.read(text).script().cues()).containsExactly(event(Duration.ZERO, new BatteryDisconnected()));
    }

    @Test
    void theCommandLineReplacesWhatTheHeaderSays() throws ScenarioException {
        Overrides overrides = new Overrides(Catalogue.TEN_TRIES, SecurityCode.parse("1111"));

        Scenario scenario = ScenarioReader.read("file", "type code".getBytes(StandardCharsets.UTF_8), overrides);

        assertThat(scenario.unit().profile()).isEqualTo(Catalogue.TEN_TRIES);
        assertThat(scenario.script().extent().events()).isEqualTo(4);
    }

    private static ImmutableList<Cue> cues(String... lines) {
        return Reading.read("code 2468\n" + String.join("\n", lines)).script().cues();
    }

    private static Happening event(Duration delay, LockEvent... events) {
        return new Happening(delay, ImmutableList.copyOf(events));
    }

    private static Happening pause(Duration delay) {
        return new Happening(delay, ImmutableList.of());
    }
}
