// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.formal.tlc.TlcRun;
import io.github.micralock.formal.twin.Instance;

/** Runs of TLC that ask whether an instance of the specification keeps the laws. */
final class LawRun {

    /** A unit without limit can be tried for ever; here the count stands still soon, and that is looked at, too. */
    private static final int MOST_WITHOUT_LIMIT = 7;

    private LawRun() {}

    /** Every law of a step at every step, every law of a state in every state. */
    static TlcRun safety(Instance instance) {
        return told(instance, "").invariants("StateShape", "StatesAreLawful", "StepsAreLawful");
    }

    /** One law alone. */
    static TlcRun safety(Instance instance, String law) {
        return told(instance, law).invariants("TheLawHolds");
    }

    private static TlcRun told(Instance instance, String law) {
        return on("LockProperties", instance)
                .constant("Law", '"' + law + '"')
                .specification("ToldSpec")
                .view("View");
    }

    /** P7, of all behaviours. */
    static TlcRun liveness(Instance instance) {
        return on("LockLiveness", instance)
                .specification("FairSpec")
                .properties("P7_EveryWaitEnds", "P7_EverySearchEnds");
    }

    /** Every press and every digit: that the abstract typing is no other lock, and that only the code opens. */
    static TlcRun entry(Instance instance, String code) {
        return withDigits("LockEntry", instance, code)
                .specification("ESpec")
                .invariants("CellsShape", "KindIsTrue", "OnlyWholeOrStarted", "OnlyTheCodeOpens", "PressTouchesOne")
                .properties("Refines");
    }

    /** P5: two units, the same presses, different codes. */
    static TlcRun twins(Instance instance, String code, String otherCode) {
        return withDigits("LockTwins", instance, code)
                .constant("OtherCode", digits(otherCode))
                .specification("TwinSpec")
                .view("View")
                .invariants("P5_TheyLookTheSame", "P5_TheySayTheSame", "P5_TheCodeIsInTheEntryAlone");
    }

    private static TlcRun withDigits(String module, Instance instance, String code) {
        DigitRange range = instance.profile().entry().digits();
        return on(module, instance)
                .constant("FirstDigit", Integer.toString(range.first()))
                .constant("LastDigit", Integer.toString(range.last()))
                .constant("Presets", "1 .. " + (code.length() + 1))
                .constant("Code", digits(code));
    }

    private static String digits(String code) {
        return "<<" + String.join(", ", code.split("")) + ">>";
    }

    private static TlcRun on(String module, Instance instance) {
        TlcRun run = TlcRun.of(module);
        for (var constant : instance.constants().entrySet()) {
            run = run.constant(constant.getKey(), constant.getValue());
        }
        return instance.profile().limit() instanceof LimitedTo
                ? run
                : run.constant("Most", Integer.toString(MOST_WITHOUT_LIMIT));
    }
}
