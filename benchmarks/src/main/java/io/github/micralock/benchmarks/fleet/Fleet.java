// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import io.github.micralock.benchmarks.workload.Workload;

/**
 * Many radios, each with its place in one array, to which events of the stream happen. Each is at a moment of the stream, and goes on from
 * there, an event a round.
 */
abstract class Fleet {

    /**
     * Any odd number without a pattern in its bits. Were neighbours at moments that follow each other, a round would be the one before it
     * moved by one radio, and a processor would know a small fleet by heart.
     */
    private static final int SPREAD = 0x9E3779B1;

    private final int count;
    private int round;

    Fleet(int count) {
        this.count = count;
    }

    /** Returns where in the stream a radio starts: each moment is that of one radio in {@link Workload#LENGTH}. */
    static int moment(int radio) {
        return (SPREAD * radio) & (Workload.LENGTH - 1);
    }

    /** Lets an event happen to one radio: the next one of its own part of the stream. */
    abstract void happen(int radio, int event);

    private void happen(int radio) {
        happen(radio, (moment(radio) + round) & (Workload.LENGTH - 1));
    }

    final int count() {
        return count;
    }

    /** One event for each radio, in the order in which they stand in memory. */
    final void everyoneInTurn() {
        for (int radio = 0; radio < count; radio++) {
            happen(radio);
        }
        round++;
    }

    /** One event for each radio, in an order that jumps about in memory. */
    final void everyoneScattered() {
        int stride = stride();
        int radio = 0;
        for (int done = 0; done < count; done++) {
            happen(radio);
            radio += stride;
            if (radio >= count) {
                radio -= count;
            }
        }
        round++;
    }

    /** Near the golden section of a power of ten, and no divisor in common with it. */
    private int stride() {
        int stride = (int) (count * 0.618);
        while (stride % 2 == 0 || stride % 5 == 0) {
            stride++;
        }
        return stride;
    }
}
