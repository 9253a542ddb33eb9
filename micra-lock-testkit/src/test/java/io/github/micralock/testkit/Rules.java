// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of the model's rules, properties and clock rules. */
public final class Rules {

    private Rules() {}

    public static ImmutableList<String> all() {
        return Stream.of(numbered("R", 31), numbered("P", 10), numbered("C", 4))
                .flatMap(numbers -> numbers)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> numbered(String letter, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(number -> letter + number);
    }
}
