// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.Transition;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.LockRun;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/**
 * How deep runs reached into their locks: which events happened in which phases and were taken or ignored, which {@link
 * Situation}s were met, and how many attempts in a row there were at most.
 *
 * <pre>{@code
 * Random random = new Random(1996);
 * Coverage coverage = Coverage.of("seed 1996", Stream.generate(() -> Histories.written(profile, code, random))
 *         .limit(1_000)
 *         .map(history -> LockRun.of(myLock, history)));
 * coverage.check(CoverageFloor.of(10).with(Situation.TWENTIETH_TRY, 5));
 * coverage.toString(); // a table
 * }</pre>
 *
 * <p>A step counts as what the lock makes of it: a lock that never starts a wait never shows one. So a floor that is not
 * reached means that the histories are too tame, or that the lock is wrong. This class is immutable.
 */
public final class Coverage {

    private final String origin;
    private final int runs;
    private final ImmutableSet<LockProfile> profiles;
    private final ImmutableMultiset<Cell> taken;
    private final ImmutableMultiset<Cell> ignored;
    private final ImmutableMultiset<Situation> met;
    private final int deepestAttempt;

    private Coverage(String origin, Tally tally) {
        this.origin = origin;
        this.runs = tally.runs;
        this.profiles = tally.profiles.build();
        this.taken = tally.taken.build();
        this.ignored = tally.ignored.build();
        this.met = tally.met.build();
        this.deepestAttempt = tally.deepestAttempt;
    }

    /**
     * Returns what runs reached.
     *
     * @param origin where they come from, so that somebody can have them again, such as {@code seed 1996}
     * @param runs what some locks did; all of them are read
     * @return the coverage
     */
    public static Coverage of(String origin, Stream<LockRun> runs) {
        Tally tally = new Tally();
        for (Iterator<LockRun> each = runs.iterator(); each.hasNext(); ) {
            tally.add(each.next());
        }
        return new Coverage(origin, tally);
    }

    /**
     * Returns how many runs were counted.
     *
     * @return not negative
     */
    public int runs() {
        return runs;
    }

    /**
     * Returns how many steps the runs had.
     *
     * @return not negative
     */
    public int steps() {
        return taken.size() + ignored.size();
    }

    /**
     * Returns how many steps showed a situation.
     *
     * @param situation what may have been met
     * @return not negative
     */
    public int times(Situation situation) {
        return met.count(situation);
    }

    /**
     * Returns the highest number of an attempt.
     *
     * @return such as 20; 0 if no code was ever judged
     */
    public int deepestAttempt() {
        return deepestAttempt;
    }

    /**
     * Returns what is below a floor.
     *
     * @param floor what is asked of these runs
     * @return a line each, such as {@code R12 TWENTIETH_TRY: 3 times, want 5}; none if the runs reach all
     */
    public ImmutableList<String> missing(CoverageFloor floor) {
        Stream<String> cells = Cell.all()
                .filter(cell -> profiles.stream().anyMatch(UnitKind.thatCanBe(cell.phase())))
                .filter(cell -> times(cell) < floor.cells())
                .map(cell -> cell.text() + ": " + times(cell) + " times, want " + floor.cells());
        Stream<String> situations = Arrays.stream(Situation.values())
                .filter(situation -> profiles.stream().anyMatch(situation::isPossibleFor))
                .filter(situation -> times(situation) < floor.of(situation))
                .map(situation -> situation.rule() + " " + situation + ": " + times(situation) + " times, want "
                        + floor.of(situation));
        return Stream.concat(cells, situations).collect(ImmutableList.toImmutableList());
    }

    /**
     * Fails unless the runs reach a floor.
     *
     * @param floor what is asked of these runs
     * @throws AssertionFailedError if they reach less, with where they come from, all that is missing, and the table
     */
    public void check(CoverageFloor floor) {
        ImmutableList<String> missing = runs == 0 ? ImmutableList.of("no run at all") : missing(floor);
        if (!missing.isEmpty()) {
            throw new AssertionFailedError(
                    "coverage below its floor, with " + origin + ":\n  " + String.join("\n  ", missing) + "\n" + this);
        }
    }

    /**
     * Returns the coverage as tables for a person: events by phases, as {@code taken/ignored}, and situations by rule.
     *
     * @return some sixty lines, without a line break at the end
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // writes to nothing but the text it makes
    public String toString() {
        return new CoverageTable(this).text();
    }

    String origin() {
        return origin;
    }

    ImmutableMultiset<Cell> taken() {
        return taken;
    }

    ImmutableMultiset<Cell> ignored() {
        return ignored;
    }

    ImmutableSet<LockProfile> profiles() {
        return profiles;
    }

    private int times(Cell cell) {
        return taken.count(cell) + ignored.count(cell);
    }

    /** The counts while runs are read. */
    private static final class Tally {

        private final ImmutableSet.Builder<LockProfile> profiles = ImmutableSet.builder();
        private final ImmutableMultiset.Builder<Cell> taken = ImmutableMultiset.builder();
        private final ImmutableMultiset.Builder<Cell> ignored = ImmutableMultiset.builder();
        private final ImmutableMultiset.Builder<Situation> met = ImmutableMultiset.builder();
        private int runs;
        private int deepestAttempt;

        void add(LockRun run) {
            runs++;
            LockProfile profile = run.machine().profile();
            profiles.add(profile);
            ImmutableList<Situation> possible = Arrays.stream(Situation.values())
                    .filter(situation -> situation.isPossibleFor(profile))
                    .collect(ImmutableList.toImmutableList());
            run.transitions().forEach(step -> add(profile, step, possible));
        }

        private void add(LockProfile profile, Transition step, ImmutableList<Situation> possible) {
            (step.ignored() ? ignored : taken).add(Cell.of(step));
            possible.stream()
                    .filter(situation -> situation.isShownBy(profile, step))
                    .forEach(met::add);
            deepestAttempt = Math.max(deepestAttempt, Sign.attemptOf(step));
        }
    }
}
