// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.signal.LockSignal;

/** What a run says of a signal: its name, and then the value of a component, if it has one. */
public final class SignalText {

    private SignalText() {}

    /** Of a record that prints as {@code Name[component=value]}, and of nothing that has several components. */
    public static String of(LockSignal signal) {
        return signal.toString().replaceFirst("\\[\\]$", "").replaceFirst("\\[[a-zA-Z]+=(.*)\\]$", " $1");
    }
}
