// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.code.SecurityCode;

/** The digits of a code, which are no secret in a test. */
final class Digits {

    private Digits() {}

    static String of(SecurityCode code) {
        StringBuilder digits = new StringBuilder();
        for (int position = 1; position <= code.length(); position++) {
            digits.append(code.digitAt(position));
        }
        return digits.toString();
    }
}
