// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.profile.LockProfile;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * One plausible fault, and how a right lock gets it.
 *
 * <pre>{@code
 * LockMachine wrong = Mutations.named("locks-one-try-late").of(RadioLock.of(K11_HANDBOOK, code));
 * }</pre>
 *
 * <p>It is made from {@link LockMachine} alone, so the right lock can be anybody's. This class is immutable.
 */
@Immutable
public final class Mutation {

    private final String name;
    private final String fault;
    private final ImmutableList<String> rules;
    private final Units units;
    private final Fault perturbation;

    @SideEffectFree
    Mutation(String name, String fault, ImmutableList<String> rules, Units units, Fault perturbation) {
        checkArgument(name.matches("[a-z]+(-[a-z]+)*"), "name must be small letters and dashes, was '%s'", name);
        checkArgument(fault.endsWith("."), "fault must be a sentence, was '%s'", fault);
        checkArgument(!rules.isEmpty(), "rules must name what is broken, was %s", rules);
        for (String rule : rules) {
            checkArgument(rule.matches("[RP][1-9][0-9]?"), "rules must be numbers like R12 or P4, was '%s'", rule);
        }
        this.name = name;
        this.fault = fault;
        this.rules = rules;
        this.units = units;
        this.perturbation = perturbation;
    }

    /**
     * Returns how this fault is called.
     *
     * @return small letters and dashes, such as {@code locks-one-try-late}
     */
    @Pure
    public String name() {
        return name;
    }

    /**
     * Says what is wrong.
     *
     * @return one sentence
     */
    @Pure
    public String fault() {
        return fault;
    }

    /**
     * Returns the rules of the model that a lock with this fault breaks.
     *
     * @return numbers such as {@code R12} or {@code P4}, the foremost first; at least one
     */
    @Pure
    public ImmutableList<String> rules() {
        return rules;
    }

    /**
     * Says in words which units show this fault.
     *
     * @return what such a unit has, such as {@code a limit}
     */
    @SideEffectFree
    public String shownBy() {
        return String.join(", ", units.words());
    }

    /**
     * Says whether a person can see or hear this fault, sooner or later, with no more than the front of the unit.
     *
     * @return false if only signals, a promised deadline or the state itself tell it
     */
    @Pure
    public boolean seenFromOutside() {
        return perturbation.seen();
    }

    /**
     * Says whether a unit shows this fault: whether there is a history after which it differs from a right one.
     *
     * @param profile the unit's data
     * @return false if the fault makes no difference to such a unit
     */
    @SideEffectFree
    public boolean showsOn(LockProfile profile) {
        return units.include(profile);
    }

    /**
     * Returns a lock with this fault.
     *
     * @param right a lock without faults, of any profile; it is asked, and not changed
     * @return the wrong lock, of the same profile; the right one itself if its unit does not show this fault
     */
    @SideEffectFree
    public LockMachine of(LockMachine right) {
        return showsOn(right.profile()) ? new MutantLock(name, perturbation, right) : right;
    }

    /**
     * Returns the name of this fault.
     *
     * @return such as {@code locks-one-try-late}
     */
    @Override
    @Pure
    public String toString() {
        return name;
    }
}
