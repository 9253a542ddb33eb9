// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.ReferenceGraph;
import io.github.micralock.testkit.expected.FaceplateText;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLock;
import io.github.micralock.testkit.outside.RestartableLock;
import io.github.micralock.testkit.outside.Sight;
import io.github.micralock.testkit.outside.Word;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import net.automatalib.automaton.transducer.impl.CompactMealy;
import net.automatalib.util.automaton.conformance.WpMethodTestsIterator;
import net.automatalib.util.automaton.cover.Covers;

/**
 * A suite of words for a unit with a graph, made by the Wp method: every fault within a bound is found.
 *
 * <p>What that means: let the unit have <em>n</em> states that can be told apart by faceplates ({@link #states()}), and let
 * a lock behave like some machine of at most <em>n + k</em> states under the events of the graph and, if asked for, {@link
 * #RESTART}. If it shows what it must after each input of each word, it shows what it must after every history of these
 * inputs, however long. A lock with more hidden states than that may still be wrong; <em>k</em> = 1 finds what one counter
 * or flag too many can hide.
 *
 * <p>A {@linkplain #transitionCover(ConformanceUnit) transition cover} is a fraction as long, and promises less.
 *
 * <p>The words are made from the graph, so from the formal specification and from no Java. This class is immutable.
 */
public final class CompleteSuite {

    /** The input that saves the lock and loads it again. It must change nothing. */
    public static final String RESTART = "restart";

    private final ConformanceUnit unit;
    private final ReferenceGraph graph;
    private final CompactMealy<String, String> machine;
    private final boolean restarting;
    private final Method method;

    /** How words are made of a machine. */
    @FunctionalInterface
    private interface Method {
        Iterator<net.automatalib.word.Word<String>> words(CompactMealy<String, String> machine);
    }

    private CompleteSuite(ConformanceUnit unit, ReferenceGraph graph, boolean restarting, Method method) {
        this.unit = unit;
        this.graph = graph;
        this.machine = GraphMachine.minimal(graph, restarting);
        this.restarting = restarting;
        this.method = method;
    }

    /**
     * Returns the suite of a unit over the events of its graph.
     *
     * @param unit one with a graph
     * @param extraStates how many states more a wrong lock may have; each one makes the suite some twenty times as long
     * @return the suite
     */
    public static CompleteSuite of(ConformanceUnit unit, int extraStates) {
        return of(unit, extraStates, false);
    }

    /**
     * Returns the suite of a unit over the events of its graph and {@link #RESTART}.
     *
     * @param unit one with a graph
     * @param extraStates how many states more a wrong lock may have
     * @return the suite, for locks that can be saved and loaded
     */
    public static CompleteSuite withRestart(ConformanceUnit unit, int extraStates) {
        return of(unit, extraStates, true);
    }

    private static CompleteSuite of(ConformanceUnit unit, int extraStates, boolean restarting) {
        checkArgument(extraStates >= 0, "extraStates must not be negative, was %s", extraStates);
        return new CompleteSuite(
                unit,
                unit.graph(),
                restarting,
                machine -> new WpMethodTestsIterator<>(machine, machine.getInputAlphabet(), extraStates));
    }

    /**
     * Returns a short suite of a unit over the events of its graph: a transition cover.
     *
     * <p>It is complete in one thing only. In each of the {@link #states()}, reached on a shortest way, each input is given
     * once, and what is shown after it is seen. Let a lock behave like some machine of these states, of which every step leads
     * where it must: this finds each step that shows something else. A step that shows what it must and leads elsewhere, such
     * as a count that is not set back, it may miss, and so it may a state too many: that needs the Wp method.
     *
     * @param unit one with a graph
     * @return the suite; its words are as many as states times inputs
     */
    public static CompleteSuite transitionCover(ConformanceUnit unit) {
        return transitionCover(unit, false);
    }

    /**
     * Returns a transition cover of a unit over the events of its graph and {@link #RESTART}.
     *
     * @param unit one with a graph
     * @return the suite, for locks that can be saved and loaded; see {@link #transitionCover}
     */
    public static CompleteSuite transitionCoverWithRestart(ConformanceUnit unit) {
        return transitionCover(unit, true);
    }

    private static CompleteSuite transitionCover(ConformanceUnit unit, boolean restarting) {
        return new CompleteSuite(
                unit,
                unit.graph(),
                restarting,
                machine -> Covers.transitionCoverIterator(machine, machine.getInputAlphabet()));
    }

    /**
     * Returns this suite without the events that some limits exclude. What it promises is then about histories of the
     * events that are left, and {@link #states()} counts what these reach and tell apart.
     *
     * @param limits what a lock declares that it cannot do
     * @return the suite over the other events
     */
    public CompleteSuite within(Limits limits) {
        return new CompleteSuite(unit, graph.over(event -> limits.whyNot(event).isEmpty()), restarting, method);
    }

    /**
     * Returns why a lock cannot be tried with this.
     *
     * @param limits what the lock declares
     * @return the reason for the unit in words, or one for each event; empty if it can
     */
    public ImmutableList<String> whyNot(Limits limits) {
        Optional<String> unfit = limits.whyNot(unit.profile());
        return unfit.isPresent()
                ? ImmutableList.of(unfit.get())
                : graph.alphabet().stream()
                        .flatMap(event -> limits.whyNot(event).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the unit.
     *
     * @return a small unit
     */
    public ConformanceUnit unit() {
        return unit;
    }

    /**
     * Returns how many states of the unit can be told apart from outside.
     *
     * @return at least 1
     */
    public int states() {
        return machine.size();
    }

    /**
     * Returns the words.
     *
     * @return words of inputs, made one after the other; each input is the text of an event, or {@link #RESTART}
     */
    public Stream<ImmutableList<String>> words() {
        return Streams.stream(method.words(machine)).map(word -> ImmutableList.copyOf(word.asList()));
    }

    /**
     * Returns the first place at which a lock shows something else.
     *
     * @param lock the lock to try; each word resets it. For a suite with restarts it is a {@link RestartableLock}
     * @return what differs; empty if the lock shows all that it must
     * @throws IllegalArgumentException if its limits exclude the unit or an event; see {@link #within(Limits)}
     */
    public Optional<Finding> firstFinding(OutsideLock lock) {
        ImmutableList<String> whyNot = whyNot(lock.limits());
        checkArgument(whyNot.isEmpty(), "limits must allow the suite of %s, but: %s", unit.name(), whyNot);
        return words().flatMap(word -> finding(lock, word).stream()).findFirst();
    }

    /**
     * What a lock showed otherwise than it must.
     *
     * @param inputs what was done, in order; the last one shows it
     * @param expected the faceplate in words, as it must be
     * @param seen the faceplate in words, as it was, or how the lock broke
     */
    public record Finding(ImmutableList<String> inputs, String expected, String seen) {

        /**
         * Returns the finding for a person.
         *
         * @return both sides, and the inputs, a line each
         */
        @Override
        public String toString() {
            return "expected " + expected + ", seen " + seen + " after\n" + String.join("\n", inputs);
        }
    }

    private Optional<Finding> finding(OutsideLock lock, ImmutableList<String> word) {
        int state = 0;
        String seen = seen(lock, () -> lock.reset(unit.profile(), unit.code()));
        if (!seen.equals(GraphMachine.shown(graph, state))) {
            return Optional.of(new Finding(ImmutableList.of(), GraphMachine.shown(graph, state), seen));
        }
        for (int index = 0; index < word.size(); index++) {
            String input = word.get(index);
            state = next(state, input);
            seen = seen(lock, () -> give(lock, input));
            if (!seen.equals(GraphMachine.shown(graph, state))) {
                return Optional.of(new Finding(word.subList(0, index + 1), GraphMachine.shown(graph, state), seen));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a word of this suite with what must be seen.
     *
     * @param inputs one of {@link #words()}; texts of events, no restart
     * @return the word, for any lock
     */
    public Word expected(ImmutableList<String> inputs) {
        int state = 0;
        ImmutableList.Builder<Sight> sights = ImmutableList.builder();
        for (String input : inputs) {
            state = next(state, input);
            sights.add(
                    new Sight(LockEvent.parse(input), graph.states().get(state).shown()));
        }
        return new Word(unit.profile(), unit.code(), graph.states().get(0).shown(), sights.build());
    }

    private int next(int state, String input) {
        return input.equals(RESTART)
                ? state
                : graph.states()
                        .get(state)
                        .steps()
                        .get(machine.getInputAlphabet().getSymbolIndex(input))
                        .target();
    }

    private static void give(OutsideLock lock, String input) {
        if (!input.equals(RESTART)) {
            lock.happen(LockEvent.parse(input));
        } else if (lock instanceof RestartableLock restartable) {
            restartable.restart();
        } else {
            throw new IllegalArgumentException("a suite with restarts needs a lock that can be saved and loaded");
        }
    }

    private static String seen(OutsideLock lock, Runnable act) {
        try {
            act.run();
            return FaceplateText.of(lock.faceplate());
        } catch (RuntimeException broken) {
            return "broken: " + broken.getMessage();
        }
    }
}
