// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.checkerframework.dataflow.qual.Pure;
import org.opentest4j.TestAbortedException;

/**
 * What a suite is worth: which of the faults it finds.
 *
 * <pre>{@code
 * Score score = Score.of(suite, RadioLock::of);
 * score.toString(); // kills 47 of 50, survivors: wait-ends-a-tick-late, dealer-leaves-the-wait, counts-a-refusal
 * score.byRule();   // a line a rule, with its survivors
 * }</pre>
 */
public final class Score {

    private final ImmutableMap<Mutation, ImmutableList<String>> killers;

    private Score(ImmutableMap<Mutation, ImmutableList<String>> killers) {
        this.killers = killers;
    }

    /**
     * Returns the score of a suite against all mutations there are.
     *
     * @param suite what to score
     * @param right who makes locks without faults
     * @return the score
     * @throws IllegalArgumentException if the suite finds fault with the right locks; it names the tests
     * @throws IllegalStateException if the suite skips itself, as a JUnit assumption does, instead of a test of it
     */
    public static Score of(Suite suite, LockMaker right) {
        return of(suite, right, Mutations.all());
    }

    /**
     * Returns the score of a suite against some mutations, such as those that show on the units which it knows.
     *
     * @param suite what to score
     * @param right who makes locks without faults
     * @param mutations the faults to try, in this order
     * @return the score
     * @throws IllegalArgumentException if the suite finds fault with the right locks; it names the tests
     * @throws IllegalStateException if the suite skips itself, as a JUnit assumption does, instead of a test of it
     */
    public static Score of(Suite suite, LockMaker right, Iterable<Mutation> mutations) {
        ImmutableList<String> unjust = failures(suite, right);
        checkArgument(unjust.isEmpty(), "suite must find no fault with the right lock, but %s failed", unjust);
        ImmutableMap.Builder<Mutation, ImmutableList<String>> killers = ImmutableMap.builder();
        for (Mutation mutation : mutations) {
            LockMaker wrong = (profile, code) -> mutation.of(right.lock(profile, code));
            killers.put(mutation, failures(suite, wrong));
        }
        return new Score(killers.buildOrThrow());
    }

    /** A skip that gets out would skip the test that asks for the score, and nobody would notice. */
    private static ImmutableList<String> failures(Suite suite, LockMaker locks) {
        try {
            return suite.failures(locks);
        } catch (TestAbortedException skipped) {
            throw new IllegalStateException("suite must not skip itself, but was " + skipped.getMessage(), skipped);
        }
    }

    /**
     * Returns which tests found which fault.
     *
     * @return for each mutation that was tried the names of the tests that failed, none if it survived
     */
    @Pure
    public ImmutableMap<Mutation, ImmutableList<String>> killers() {
        return killers;
    }

    /**
     * Returns the faults that the suite finds.
     *
     * @return the mutations that some test failed on
     */
    public ImmutableList<Mutation> killed() {
        return found(true);
    }

    /**
     * Returns the faults that the suite does not find.
     *
     * @return the mutations that no test failed on
     */
    public ImmutableList<Mutation> survivors() {
        return found(false);
    }

    private ImmutableList<Mutation> found(boolean killed) {
        return killers.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty() != killed)
                .map(entry -> entry.getKey())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the score of each rule, by the foremost rule that a fault breaks.
     *
     * @return a line a rule, such as {@code R12  4 of 5, survivors: locks-without-a-limit}, without a line break at the end
     */
    public String byRule() {
        ImmutableListMultimap<String, Mutation> byRule = killers.keySet().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        mutation -> mutation.rules().get(0), mutation -> mutation));
        return byRule.asMap().entrySet().stream()
                .map(rule -> Strings.padEnd(rule.getKey(), 4, ' ') + of(ImmutableList.copyOf(rule.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private String of(ImmutableList<Mutation> mutations) {
        ImmutableList<Mutation> survivors = survivors();
        ImmutableList<String> alive = mutations.stream()
                .filter(survivors::contains)
                .map(Mutation::name)
                .collect(ImmutableList.toImmutableList());
        String score = mutations.size() - alive.size() + " of " + mutations.size();
        return alive.isEmpty() ? score : score + ", survivors: " + String.join(", ", alive);
    }

    /**
     * Returns the score in one line.
     *
     * @return such as {@code kills 105 of 107, survivors: wait-ends-a-tick-late, counts-a-refusal}
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // streams over an immutable map; writes to nothing
    public String toString() {
        return "kills " + of(killers.keySet().asList());
    }
}
