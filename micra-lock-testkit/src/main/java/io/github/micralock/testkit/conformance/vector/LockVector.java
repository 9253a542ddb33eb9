// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.micralock.testkit.outside.Word;

/**
 * A word with a name.
 *
 * @param name the rule it is about, an underscore, and what it tells; where several belong together, a number behind
 *     {@code #}: {@code R13_noPressCountsDuringAWait#2}
 * @param word what happens, and what must be seen
 */
public record LockVector(String name, Word word) {

    /** Rejects a name that tells no rule. */
    public LockVector {
        checkArgument(
                name.matches("[RPCW][0-9]+_[A-Za-z0-9_]+(#[1-9][0-9]*)?"),
                "name must be a rule, what it tells and perhaps a number, was '%s'",
                name);
    }

    /**
     * Returns the rule it is about.
     *
     * @return such as {@code R13}
     */
    public String rule() {
        return name.substring(0, name.indexOf('_'));
    }
}
