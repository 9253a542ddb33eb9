// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

/**
 * Twice a line of a processor's cache, so that the fields of two contestants are never in one: threads that write to the same line wait
 * for each other, and a collector moves what is alive close together.
 */
abstract class Apart {

    long line0;
    long line1;
    long line2;
    long line3;
    long line4;
    long line5;
    long line6;
    long line7;
    long line8;
    long line9;
    long line10;
    long line11;
    long line12;
    long line13;
    long line14;
    long line15;
}
