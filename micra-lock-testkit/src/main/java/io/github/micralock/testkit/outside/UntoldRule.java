// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;

/**
 * A rule that nobody can hold against a lock from the driver's seat, and why. It is not forgotten: each is a test that is
 * skipped by name.
 *
 * @param rule its number, such as {@code R9}
 * @param reason why it cannot be seen, and what can be done instead
 */
public record UntoldRule(String rule, String reason) {

    private static final ImmutableList<UntoldRule> ALL = ImmutableList.of(
            new UntoldRule(
                    "R9",
                    "what is on record when the supply is cut in the middle of a judgement shows only where a cut can be"
                            + " placed inside one event; LockMachineContract sees the order of the signals"),
            new UntoldRule(
                    "R23",
                    "the immobiliser is a machine of its own, and the adapter has no way to look into one; its answers"
                            + " are events here"),
            new UntoldRule(
                    "R27",
                    "no faceplate tells the next deadline; that less time changes nothing is part of R8, R16 and R25"),
            new UntoldRule(
                    "R29",
                    "that a faceplate depends on nothing but the state shows only where states can be compared; its"
                            + " words are part of every story"),
            new UntoldRule("P2", "a count is seen only by what the next wrong code costs, which R11, R12 and R21 tell"),
            new UntoldRule("P3", "follows from the stories of R5, R12 and R17"),
            new UntoldRule("P4", "follows from the stories of R13 to R16"),
            new UntoldRule("P6", "speaks of a car with an immobiliser that knows another unit"),
            new UntoldRule("P7", "speaks of every state; a complete suite has the words that leave them"),
            new UntoldRule("P8", "follows from the stories of R11 and R12"),
            new UntoldRule("P9", "speaks of states and their bytes; a restart in a suite saves and loads them"),
            new UntoldRule("P10", "nobody builds states from outside; an event that breaks the lock fails every story"),
            new UntoldRule("C1", "speaks of the clock of a session, which this adapter replaces by an event"),
            new UntoldRule("C2", "speaks of the clock of a session, which this adapter replaces by an event"),
            new UntoldRule("C3", "speaks of threads and listeners of a session"),
            new UntoldRule("C4", "speaks of threads and listeners of a session"));

    /**
     * Returns every rule that no story tells.
     *
     * @return rules in the order of the model
     */
    public static ImmutableList<UntoldRule> all() {
        return ALL;
    }
}
