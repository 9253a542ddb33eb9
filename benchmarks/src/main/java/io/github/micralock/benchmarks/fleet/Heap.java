// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import java.lang.management.ManagementFactory;

/** The heap of this process. */
final class Heap {

    private Heap() {}

    /** Returns how much of it is used by what is alive. */
    static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
