// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.collect.ImmutableList;

/** A scenario that cannot be run: everything that is wrong with it, so that all can be mended at once. */
public final class ScenarioException extends Exception {

    private static final long serialVersionUID = 1;

    private final ImmutableList<Problem> problems;
    private final String told;

    private ScenarioException(ImmutableList<Problem> problems, String told) {
        super(told);
        this.problems = problems;
        this.told = told;
    }

    ScenarioException(String name, ImmutableList<Problem> problems, int more) {
        this(problems, lines(Printable.of(name), problems, more));
    }

    /**
     * Returns the error of a scenario that cannot be had at all.
     *
     * @param name what it is called
     * @param why what stands in the way
     * @return the error, without problems of its own
     */
    public static ScenarioException unavailable(String name, String why) {
        return new ScenarioException(ImmutableList.of(), Printable.of(name + ": " + why));
    }

    /**
     * Returns what is wrong inside the scenario.
     *
     * @return the first problems, by line and column; none if the scenario could not be had
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * Returns what to tell whoever wrote it.
     *
     * @return one line a problem
     */
    public String told() {
        return told;
    }

    private static String lines(String name, ImmutableList<Problem> problems, int more) {
        StringBuilder lines = new StringBuilder();
        problems.forEach(problem -> lines.append(problem.in(name)).append('\n'));
        if (more > 0) {
            lines.append(name).append(": and ").append(more).append(" more\n");
        }
        return lines.substring(0, lines.length() - 1);
    }
}
