// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

/**
 * What is wrong with a scenario, and where.
 *
 * @param line at least 1
 * @param column at least 1, in characters; one more than the line is long, if something is missing at its end
 * @param what what is wrong, in words; never the unit's code
 */
public record Problem(int line, int column, String what) {

    /**
     * Returns this problem as compilers tell theirs.
     *
     * @param name what the scenario is called
     * @return {@code name:line:column: what}
     */
    public String in(String name) {
        return name + ":" + line + ":" + column + ": " + what;
    }
}
