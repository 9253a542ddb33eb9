// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.startup;

import com.google.common.collect.ImmutableList;

/** A program that does nothing but load Guava. */
public final class Empty {

    private Empty() {}

    /**
     * Prints a word.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(ImmutableList.of("CODE").get(0));
    }
}
