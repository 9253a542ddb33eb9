// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;

/** What jqwik does with a value that breaks a rule: it takes the first simpler one that breaks it too, again and again. */
final class Shrinking {

    private Shrinking() {}

    static <T> T simplest(Simplifier<T> simplifier, T value, Predicate<T> breaksTheRule) {
        Shrinkable<T> simplest = new Simplifier.Simplifiable<>(value, simplifier);
        Optional<Shrinkable<T>> next = Optional.of(simplest);
        while (next.isPresent()) {
            simplest = next.get();
            next = simplest.shrink()
                    .filter(candidate -> breaksTheRule.test(candidate.value()))
                    .findFirst();
        }
        return simplest.value();
    }
}
