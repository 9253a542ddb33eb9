// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.run;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.micralock.testkit.outside.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What came of a run, by rule. This class is immutable. */
public final class ConformanceReport {

    private final ImmutableList<Verdict> verdicts;
    private final int notAsked;

    ConformanceReport(ImmutableList<Verdict> verdicts, int notAsked) {
        this.verdicts = verdicts;
        this.notAsked = notAsked;
    }

    /**
     * Says whether the lock showed all that it must.
     *
     * @return true if nothing failed, and something passed: a run in which everything was skipped proves nothing
     */
    public boolean hasPassed() {
        return failed() == 0 && passed() > 0;
    }

    /**
     * Returns how many vectors passed.
     *
     * @return at least 0
     */
    public int passed() {
        return count(Verdict.Passed.class::isInstance);
    }

    /**
     * Returns how many vectors were skipped.
     *
     * @return at least 0
     */
    public int skipped() {
        return count(Verdict.Skipped.class::isInstance);
    }

    /**
     * Returns how many vectors failed.
     *
     * @return at least 0
     */
    public int failed() {
        return count(Verdict.Failed.class::isInstance);
    }

    /**
     * Returns the names of the vectors that failed.
     *
     * @return names, in the order in which they were asked
     */
    public ImmutableList<String> failures() {
        return failing().map(failed -> failed.vector().name()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the difference that took the fewest events.
     *
     * @return the first of the shortest; empty if nothing failed
     */
    public Optional<Difference> shortest() {
        return failing().map(Verdict.Failed::difference).min(Comparator.comparingInt(Difference::length));
    }

    /**
     * Returns what was skipped and why.
     *
     * @return each reason, as often as it held
     */
    public ImmutableMultiset<String> skips() {
        return verdicts.stream()
                .filter(Verdict.Skipped.class::isInstance)
                .map(verdict -> ((Verdict.Skipped) verdict).reason())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    /**
     * Returns the report in lines.
     *
     * @return a line each rule; the reasons of what was skipped; the names of what failed; a line of all
     */
    public ImmutableList<String> lines() {
        List<String> lines = new ArrayList<>();
        rules().forEach(rule -> lines.add(line(rule)));
        for (Multiset.Entry<String> skip : skips().entrySet()) {
            lines.add("skipped " + skip.getCount() + ": " + skip.getElement());
        }
        failures().forEach(name -> lines.add("FAILED " + name));
        if (notAsked > 0) {
            lines.add("stopped after " + failed() + " failures, with " + notAsked + " vectors to go");
        }
        lines.add(passed() + " passed, " + failed() + " failed, " + skipped() + " skipped");
        return ImmutableList.copyOf(lines);
    }

    /**
     * Returns the report for a person, to be the message of an assertion.
     *
     * @return the {@link #lines()}, and then the {@link #shortest()} difference, if there is one
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // writes to nothing but the text it makes
    public String toString() {
        return String.join("\n", lines())
                + shortest().map(difference -> "\n" + difference).orElse("");
    }

    private String line(String rule) {
        Predicate<Verdict> ofRule = verdict -> verdict.vector().rule().equals(rule);
        int failed = count(ofRule.and(Verdict.Failed.class::isInstance));
        int skipped = count(ofRule.and(Verdict.Skipped.class::isInstance));
        return Strings.padEnd(rule, 5, ' ')
                + Strings.padStart(Integer.toString(count(ofRule.and(Verdict.Passed.class::isInstance))), 5, ' ')
                + " passed"
                + (failed == 0 ? "" : ", " + failed + " FAILED")
                + (skipped == 0 ? "" : ", " + skipped + " skipped");
    }

    /** In the order in which they were first asked about. */
    private ImmutableSet<String> rules() {
        return verdicts.stream().map(verdict -> verdict.vector().rule()).collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Verdict.Failed> failing() {
        return verdicts.stream().filter(Verdict.Failed.class::isInstance).map(verdict -> (Verdict.Failed) verdict);
    }

    private int count(Predicate<Verdict> which) {
        return Math.toIntExact(verdicts.stream().filter(which).count());
    }
}
