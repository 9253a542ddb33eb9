// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.outside.EchoLock;
import io.github.micralock.testkit.outside.SampleCodes;
import io.github.micralock.testkit.outside.Word;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VectorFileProperties {

    private static final String FILE = file(Profiles.FOUR_TRIES, "ignition ACC\nelapse PT1M\nelapse PT0.5S\n")
            .text();

    @Property
    void readingUndoesWritingForEveryProfile(@ForAll LockProfile profile) {
        VectorFile file = file(nameOnly(profile), "ignition ACC\nelapse PT5S\nlink lost\n");

        assertThat(VectorFile.parse(file.text())).isEqualTo(file);
        assertThat(CharMatcher.ascii().matchesAllOf(file.text())).isTrue();
    }

    @Example
    void aFileHasALineEachStepAndTheTimeSinceTheStart() {
        assertThat(FILE.lines().skip(2))
                .containsExactly(
                        "\"vectors\":[",
                        "{\"name\":\"R1_echo\",\"rule\":\"R1\",\"code\":\"2468\",\"atFirst\":{\"text\":\"\",\"audible\":false},\"steps\":[",
                        "{\"event\":\"ignition ACC\",\"at\":\"PT0S\",\"text\":\"ignition ACC\",\"audible\":false},",
                        "{\"event\":\"elapse PT1M\",\"at\":\"PT1M\",\"text\":\"elapse PT1M\",\"audible\":false},",
                        "{\"event\":\"elapse PT0.5S\",\"at\":\"PT1M0.5S\",\"text\":\"elapse PT0.5S\",\"audible\":false}",
                        "]}",
                        "]}");
    }

    @Example
    void timeThatNoDurationHoldsEndsAtTheLongest() {
        String longest = "elapse PT2562047788015215H30M7.999999999S\n";

        assertThat(file(Profiles.FOUR_TRIES, longest + longest).text().lines().filter(line -> line.contains("elapse")))
                .allMatch(line -> line.contains("\"at\":\"PT2562047788015215H30M7.999999999S\""));
    }

    @Example
    void whatIsWrongIsToldByItsPath() {
        refused(
                "micra-lock vectors 1",
                "micra-lock vectors 2",
                "format must be 'micra-lock vectors 1', was 'micra-lock vectors 2'");
        refused("\"event\":\"ignition ACC\",", "", "vectors[0].steps[0].event must be a text, and is missing");
        refused(
                "\"audible\":false}]",
                "\"audible\":\"no\"}]",
                "vectors[0].steps[2].audible must be true or false, was \"no\"");
        refused(
                "RESTART",
                "REPEAT",
                "profile.waiting.onBatteryLoss must be one of [PAUSE, RESTART, CLEAR], was 'REPEAT'");
        refused("\"codeLength\":4", "\"codeLength\":9", "entry.codeLength must be 1 to 8, was 9");
        refused("RepeatLast", "Unheard", "penalties.tail.kind is unknown: 'Unheard'");
        refused("R1_echo", "echo", "name must be a rule, what it tells and perhaps a number, was 'echo'");
        refused("elapse PT1M\",\"at", "elapse PT60S\",\"at", "1:8: expected PT1M, the canonical form, found 'PT60S'");
    }

    private static void refused(String right, String wrong, String told) {
        String text = FILE.replace("\n", "");
        assertThat(text).contains(right);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorFile.parse(text.replace(right, wrong)))
                .withMessage(told);
    }

    private static VectorFile file(LockProfile profile, String events) {
        SecurityCode code = SampleCodes.of(profile).get(0);
        return new VectorFile(
                profile,
                ImmutableList.of(new LockVector(
                        "R1_echo", Word.shownBy(EchoLock.right(), profile, code, LockEvent.parseLines(events)))));
    }

    /** Title and provenance are not written. */
    private static LockProfile nameOnly(LockProfile profile) {
        return profile.toBuilder()
                .named(profile.name(), profile.name())
                .provenance(Provenance.NONE)
                .build();
    }
}
