// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.contract.RightLocks;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.mutant.LockMaker;
import io.github.micralock.testkit.mutant.Score;
import io.github.micralock.testkit.mutant.Suite;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.OutsideLock;
import java.util.stream.Stream;

/** What the testkit has besides the contract to find a wrong lock with, each with its score. */
public enum KitSuite implements Suite {
    GRAPHS("the walk of the graphs, `ReferenceGraph.firstDifference`") {
        @Override
        public ImmutableList<String> failures(LockMaker locks) {
            return first(ConformanceUnit.all().stream()
                    .filter(unit -> unit.graph()
                            .firstDifference(locks.lock(unit.profile(), unit.code()))
                            .isPresent())
                    .map(ConformanceUnit::name));
        }
    },
    STORIES("the stories of `OutsideContract`, told to small units") {
        @Override
        public ImmutableList<String> failures(LockMaker locks) {
            return first(Units.all().stream()
                    .map(LockMachine::profile)
                    .flatMap(profile -> ToldStories.failing(fromOutside(locks), profile)));
        }
    },
    COMPLETE("the complete suites without extra states, `CompleteSuite`") {
        @Override
        public ImmutableList<String> failures(LockMaker locks) {
            return first(PublishedVectors.SUITES.stream()
                    .filter(suite -> isWrong(locks, suite.unit()))
                    .filter(suite -> suite.firstFinding(fromOutside(locks)).isPresent())
                    .map(suite -> suite.unit().name()));
        }

        /** On most units a wrong lock is the right one, which passes: {@code CompleteSuitesTest} has shown it already. */
        private boolean isWrong(LockMaker locks, ConformanceUnit unit) {
            return !(locks.lock(unit.profile(), unit.code()) instanceof RadioLock);
        }
    },
    VECTORS("the vectors of `src/vectors`, stories for any language") {
        @Override
        public ImmutableList<String> failures(LockMaker locks) {
            return first(PublishedVectors.stories().stream()
                    .filter(vector ->
                            vector.word().heldAgainst(fromOutside(locks)).isPresent())
                    .map(LockVector::name));
        }
    };

    private final String words;
    private final Supplier<Score> score = Suppliers.memoize(this::scored);

    KitSuite(String words) {
        this.words = words;
    }

    /** What it is, for a reader. */
    public String words() {
        return words;
    }

    /** What it finds of all wrong locks there are; found out once. */
    public Score score() {
        return score.get();
    }

    private Score scored() {
        return Score.of(this, RightLocks::of);
    }

    private static ImmutableList<String> first(Stream<String> failures) {
        return failures.limit(1).collect(ImmutableList.toImmutableList());
    }

    private static OutsideLock fromOutside(LockMaker locks) {
        return MachineFromOutside.of(locks::lock);
    }
}
