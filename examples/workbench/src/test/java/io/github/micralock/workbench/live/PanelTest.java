// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.scenario.RadioUnit;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The picture of a bench. */
final class PanelTest {

    private static final Pen PLAIN = new Pen(true, false);

    private final HandClock real = new HandClock();

    @Test
    void aRadioJustFitted() {
        assertThat(panel(k11().unit(), "", Duration.ZERO).lines(80, 24))
                .containsExactly(
                        "  micra-lock workbench   K11_HANDBOOK                             1x  00:00:00",
                        "  ",
                        "  ╭──────────────────────────────────────────────────────────────────────────╮",
                        "  │  ╭──────────╮                                                            │",
                        "  │  │          │    [ 1 ] [ 2 ] [ 3 ] [ 4 ] [ 5 ] [ 6 ]                     │",
                        "  │  ╰──────────╯                                                            │",
                        "  ╰──────────────────────────────────────────────────────────────────────────╯",
                        "  car     [own] other     immobiliser knows no unit    wire whole",
                        "  key     [LOCK] OFF  ACC  ON  START     radio on     battery on ",
                        "  lock    the radio is locked, and off; tries left: 20",
                        "  wait    none",
                        "  ",
                        "  ",
                        "  ",
                        "  ",
                        "  ",
                        "  ",
                        "  ",
                        "  ",
                        "  ",
                        "  1-6 presets   Enter confirm   c clear   < > key   r radio   b battery",
                        "  d dealer   + - speed   Space pause   n next change   q quit",
                        "  m move to the other car   w wire   i initialise immobiliser",
                        "  a hint");
    }

    @Test
    void aWaitHasItsCountdown() {
        assertThat(panel(k11().unit(), ">>1\r1\r", Duration.ofMillis(2500)).lines(80, 24))
                .contains(
                        "  │  │ SECURE   │    [ 1 ] [ 2 ] [ 3 ] [ 4 ] [ 5 ] [ 6 ]                     │",
                        "  wait    0:08  ███████░░░░░░░░░░░░░░░░░░░░░░░  ",
                        "  00:00:00  confirm               2nd wrong code, wait 10 s");
        assertThat(panel(k11().unit(), ">>1\r1\r<", Duration.ZERO).lines(80, 24))
                .contains("  wait    0:10  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  ‖ stands still");
    }

    @Test
    void anEntryThatIsAboutToBeJudgedSaysSo() {
        assertThat(panel(k11().unit(), ">>1234", Duration.ofSeconds(2)).lines(80, 24))
                .contains("  judged  in 0:03");
    }

    @Test
    void R5_aRadioThatLocksOnceItsBatteryWasAwayForTheGraceSaysWhen() {
        RadioUnit mitsubishi = k11("profile MITSUBISHI_2000").unit();

        assertThat(panel(mitsubishi, ">>112222333333444444" + "44\rb", Duration.ofMinutes(10))
                        .lines(80, 24))
                .contains("  lock    the radio is open, and off; tries left: ∞", "  locks   in 50:00");
    }

    @Test
    void suppliesAndTriesAreShown() {
        assertThat(panel(k11("profile K11_BLAUPUNKT_1993").unit(), "rb", Duration.ZERO)
                        .lines(80, 24))
                .contains(
                        "  key     [LOCK] OFF  ACC  ON  START     radio off    battery off",
                        "  lock    the radio is locked, and off; tries left: ∞");
    }

    @Test
    void aLinkedUnitShowsItsCarAndHowLongItSearches() {
        RadioUnit linked = linked().unit();

        assertThat(panel(linked, ">>n", Duration.ZERO).lines(80, 24))
                .contains(
                        "  car     [own] other     immobiliser knows unit-1    wire whole",
                        "  lock    the radio plays",
                        "  wait    none");
        assertThat(panel(linked, ">>nm>>wn", Duration.ZERO).lines(80, 24))
                .contains(
                        "  car      own [other]    immobiliser knows unit-2    wire cut",
                        "  lock    the radio looks for its immobiliser",
                        "  search  for ever");
        assertThat(panel(new RadioUnit(Catalogue.NATS_1998, linked.code()), "w>>", Duration.ofSeconds(2))
                        .lines(80, 24))
                .contains("  search  for 0:58");
    }

    @Test
    void whatHappensSeveralTimesIsOneLine() {
        assertThat(panel(k11().unit(), ">>111", Duration.ZERO).lines(80, 24))
                .contains("  00:00:00  preset 1 ×3           ");
    }

    @Test
    void aLongRemarkIsCutAtTheEdge() {
        RadioUnit later = k11("profile MICRA_2010_LOCKED_TEXT").unit();

        assertThat(panel(later, ">>" + "1\rn".repeat(20), Duration.ZERO).lines(80, 24))
                .contains("  00:00:00  confirm".replace("00:00:00", "12:45:10")
                        + "               20th wrong code, locked for good, it says: R");
    }

    @Test
    void theSpeedOfTimeIsShown() {
        assertThat(panel(k11().unit(), "++", Duration.ofSeconds(1))
                        .lines(80, 24)
                        .get(0))
                .endsWith("  60x  00:01:00");
        assertThat(panel(k11().unit(), " ", Duration.ofSeconds(1)).lines(80, 24).get(0))
                .endsWith("paused  00:00:00");
    }

    @Test
    void aLongTextScrolls() {
        String unlucky = ">>" + "1\rn".repeat(20);
        RadioUnit later = k11("profile MICRA_2010_LOCKED_TEXT").unit();

        assertThat(panel(later, unlucky, Duration.ofMillis(600)).lines(80, 24))
                .anyMatch(line -> line.contains("│ DIO LOCKED C │"));
    }

    @Test
    void everyKeyThatDoesSomethingIsInTheHelp() {
        String help = String.join("\n", HelpLines.lines(PLAIN));

        assertThat(List.of("1-6", "Enter", "c ", "< >", "r ", "b ", "d ", "+ -", "Space", "n ", "q ", "m ", "w ", "i "))
                .allMatch(help::contains);
    }

    @Test
    void aTerminalThatIsTooSmallIsToldSo() {
        assertThat(panel(k11().unit(), "", Duration.ZERO).lines(40, 10))
                .containsExactly("The radio needs a terminal of 80 x 24;", "this one is 40 x 10.");
        assertThat(panel(k11().unit(), "", Duration.ZERO).lines(1, 1)).hasSize(1);
        assertThat(panel(k11().unit(), "", Duration.ZERO).lines(77, 24)).hasSizeLessThan(3);
        assertThat(panel(k11().unit(), "", Duration.ZERO).lines(80, 19)).hasSizeLessThan(3);
        assertThat(panel(k11().unit(), "", Duration.ZERO).lines(78, 20)).hasSize(20);
    }

    @Property(tries = 200)
    void whateverIsPressedOnALinkedUnitItFits(
            @ForAll @Chars({'>', '<', 'r', 'b', 'd', '+', 'n', 'm', 'w', 'i'}) @StringLength(max = 100) String keys) {
        assertThat(panel(linked().unit(), keys, Duration.ofSeconds(3)).lines(80, 24))
                .hasSize(24)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @Property(tries = 200)
    void whateverIsPressedItFits(
            @ForAll
                    @Chars({'\r', 'c', '>', '<', 'r', 'b', 'd', '+', '-', 'n', 'm', 'w', 'i'})
                    @CharRange(from = '1', to = '6')
                    @StringLength(max = 200)
                    String keys,
            @ForAll @IntRange(min = 20, max = 60) int rows) {
        assertThat(panel(k11("profile MICRA_2010_LOCKED_TEXT").unit(), keys, Duration.ofSeconds(3))
                        .lines(80, rows))
                .hasSize(rows)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    private Panel panel(RadioUnit unit, String keys, Duration time) {
        Bench bench = new Bench(unit, real, step -> {});
        keys.chars().forEach(character -> Controls.press(Objects.requireNonNull(Key.of(character)), bench));
        real.move(time);
        bench.tick();
        return new Panel(bench, PLAIN, "a hint");
    }
}
