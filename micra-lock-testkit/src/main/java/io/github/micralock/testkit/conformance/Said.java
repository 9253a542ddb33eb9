// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import static java.util.stream.Collectors.joining;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.testkit.expected.SignalText;
import java.util.List;

/** Signals and faceplates as graphs write them, which is how journals do. */
final class Said {

    private Said() {}

    static String of(List<LockSignal> signals) {
        return signals.isEmpty() ? "nothing" : signals.stream().map(Said::of).collect(joining(", "));
    }

    private static String of(LockSignal signal) {
        if (signal instanceof FaceplateChanged changed) {
            return "FaceplateChanged " + of(changed.faceplate());
        }
        if (signal instanceof ImmobiliserQueried queried) {
            return "ImmobiliserQueried " + queried.purpose() + " "
                    + queried.identity().name();
        }
        return SignalText.of(signal);
    }

    static String of(Faceplate faceplate) {
        return (faceplate.audible() ? "audible" : "silent") + " \"" + faceplate.text() + "\"";
    }
}
