// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.reduction;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

/**
 * The words of a generated test that only its author knows.
 *
 * @param className what the test class is called, such as {@code WaitOutlivesTheKeyTest}; a Java identifier
 * @param testName what the test method is called, such as {@code R15_theKeyEndsNoWait}; a Java identifier
 * @param machine a Java expression for the lock; it is printed as it is, with the code if it holds one
 * @param rule a Java expression that is true where the rule is kept; {@code steps} is the {@code List<Transition>} of
 *     what happened
 */
@Immutable
public record TestWords(String className, String testName, String machine, String rule) {

    /** Rejects names that are none in Java, and empty expressions. */
    public TestWords {
        checkName("className", className);
        checkName("testName", testName);
        checkArgument(!machine.isBlank(), "machine must not be blank, was '%s'", machine);
        checkArgument(!rule.isBlank(), "rule must not be blank, was '%s'", rule);
    }

    private static void checkName(String component, String name) {
        checkArgument(
                name.matches("[A-Za-z_$][A-Za-z0-9_$]*"), "%s must be a Java identifier, was '%s'", component, name);
    }
}
