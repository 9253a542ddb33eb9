// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P5: until an entry is judged, nobody can tell two codes apart, by what is shown, said or promised. */
class TwinsTest {

    @ParameterizedTest
    @CsvSource("PLAIN, 311, 211, 1352, 29041")
    void P5_nobodyCanTellTwoCodesApart(String name, String code, String otherCode, long states, long generated) {
        alike(name, code, otherCode, states, generated);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({"STRAIGHT, 121, 123, 408, 8449", "LINK_THEN_CODE, 311, 321, 2366, 50821"})
    void P5_norOnOtherUnits(String name, String code, String otherCode, long states, long generated) {
        alike(name, code, otherCode, states, generated);
    }

    private static void alike(String name, String code, String otherCode, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.twins(instance, code, otherCode), instance.tick()).holds(states, generated);
    }

    /** Three leaks: in the deadline, on the display, and in what an event is said to do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Lock!IF Whole(to) THEN Profile.settle!IF to = \"WHOLE_RIGHT\" THEN Profile.settle!P5_TheyLookTheSame",
                "LockEntry!Shown(c), audible |-> FALSE!Shown(c), audible |-> s.entry = \"WHOLE_RIGHT\"!P5_TheySayTheSame",
                "Lock!THEN <<>> ELSE << <<\"EntryDiscarded\">> >>!\\/ s.entry = \"WHOLE_RIGHT\" THEN <<>> ELSE << <<\"EntryDiscarded\">> >>!P5_TheySayTheSame",
            })
    void P5_aLeakIsFound(String module, String original, String leak, String property) {
        Instance instance = Instances.named("PLAIN");
        String right = SpecFiles.in("spec").get(module);
        checkArgument(
                right.indexOf(original) >= 0 && right.indexOf(original) == right.lastIndexOf(original),
                "original must stand once, was %s",
                original);

        Verdict.of(
                        LawRun.twins(instance, "311", "211")
                                .source(module, right.replace(original, leak))
                                .workers(1),
                        instance.tick())
                .breaks(TlcExit.SAFETY, property);
    }
}
