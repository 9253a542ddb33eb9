// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some of a list, spread over all of it, where there is no time for all. */
public final class Sample {

    private Sample() {}

    public static <T> Stream<T> oneOutOf(int many, ImmutableList<T> all) {
        return IntStream.range(0, all.size()).filter(index -> index % many == 0).mapToObj(all::get);
    }
}
