// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

/** Many radios, each with its place in one array, to which events of the stream happen. */
abstract class Fleet {

    private final int count;
    private int round;

    Fleet(int count) {
        this.count = count;
    }

    /** Lets an event happen to one radio: each round another one, and to its neighbour the one after it. */
    abstract void happen(int radio, int event);

    final int count() {
        return count;
    }

    /** One event for each radio, in the order in which they stand in memory. */
    final void everyoneInTurn() {
        for (int radio = 0; radio < count; radio++) {
            happen(radio, radio + round);
        }
        round++;
    }

    /** One event for each radio, in an order that jumps about in memory. */
    final void everyoneScattered() {
        int stride = stride();
        int radio = 0;
        for (int done = 0; done < count; done++) {
            happen(radio, radio + round);
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
