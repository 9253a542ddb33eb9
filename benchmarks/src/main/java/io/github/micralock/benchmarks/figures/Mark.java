// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import io.github.micralock.benchmarks.plot.Numbers;

/**
 * What was wanted of a figure, and whether it is so.
 *
 * @param of what the figure tells
 * @param wanted the mark, in words
 * @param measured the figure
 * @param met whether it is as wanted
 */
record Mark(String of, String wanted, double measured, boolean met) {

    static Mark atMost(double most, String of, double measured) {
        return new Mark(of, "at most " + plain(most), measured, measured <= most);
    }

    static Mark atLeast(double least, String of, double measured) {
        return new Mark(of, "at least " + plain(least), measured, measured >= least);
    }

    /** Returns the cells of its row in a table. */
    String[] cells() {
        return new String[] {of, wanted, Numbers.text(measured), met ? "met" : "missed"};
    }

    private static String plain(double mark) {
        return mark == Math.rint(mark) ? Long.toString((long) mark) : Double.toString(mark);
    }
}
