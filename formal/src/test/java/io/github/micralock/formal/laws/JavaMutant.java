// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import java.util.List;

/**
 * A wrong lock in Java, and how the lockstep finds it.
 *
 * @param seed its name
 * @param instance the name of the instance where it shows
 * @param exit how TLC ends
 * @param difference what the two sides differ in; where the Java refuses the state that it should write down, why
 */
record JavaMutant(String seed, String instance, TlcExit exit, String difference) {

    /** All that are written down in {@code Java.mutants}, next to the specification. */
    static ImmutableList<JavaMutant> all() {
        return SpecFiles.text("spec/Java.mutants")
                .lines()
                .map(Splitter.on(' ').limit(4)::splitToList)
                .map(JavaMutant::of)
                .collect(toImmutableList());
    }

    private static JavaMutant of(List<String> words) {
        return new JavaMutant(words.get(0), words.get(1), TlcExit.valueOf(words.get(2)), words.get(3));
    }

    @Override
    public String toString() {
        return seed;
    }
}
