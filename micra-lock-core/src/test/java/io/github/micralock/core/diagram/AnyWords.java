// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.primitives.Chars;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Words;
import io.github.micralock.core.catalogue.Catalogue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Words that a profile may have, and that mean something in one language or another. */
public final class AnyWords {

    private static final String TROUBLE =
            "\"'<>&\\;:#%{}[]*_~-=`|/()$\u0131\u0130\u015f\u011f\u00e9\u00a0\u2028\u20ac\u65e5\ufffd";

    private AnyWords() {}

    /** Any characters that a display may show in one place, those above far more often than their share. */
    public static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.chars().with(TROUBLE)),
                        Tuple.of(3, Arbitraries.chars().range(' ', '~')),
                        Tuple.of(1, Arbitraries.chars().range('\u00a0', '\ud7ff')))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(Chars::toArray)
                .map(String::valueOf)
                .filter(word -> !word.isBlank());
    }

    /** A K11, and a linked one, with other words. */
    public static Arbitrary<LockProfile> profiles() {
        return Combinators.combine(
                        words(), words(), words(), words(), Arbitraries.of(Catalogue.K11_HANDBOOK, Catalogue.NATS_1998))
                .as((one, two, three, four, profile) -> profile.toBuilder()
                        .words(new Words(one, two, three, four, two, three))
                        .build())
                .withoutEdgeCases();
    }
}
