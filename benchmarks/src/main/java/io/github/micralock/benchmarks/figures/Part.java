// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import java.nio.file.Files;

/** What is measured; each has its place in the page, which is marked with its name. What keeps the machine busiest comes last. */
enum Part {
    /** The explorer beside TLC: what the module of TLC has just found. */
    RACE {
        @Override
        Findings measure(Effort effort) throws Exception {
            return Findings.of(Files.readString(effort.race()));
        }
    },
    /** Every state of a K11. */
    EXPLORATION {
        @Override
        Findings measure(Effort effort) throws Exception {
            return WholeExploration.measured();
        }
    },
    /** One event, for everybody on the same stream. */
    EVENTS {
        @Override
        Findings measure(Effort effort) throws Exception {
            return Events.measured(effort);
        }
    },
    /** The suites that ask a lock whether it is one. */
    SUITES {
        @Override
        Findings measure(Effort effort) throws Exception {
            return Suites.measured(effort);
        }
    },
    /** The first faceplate of a process. */
    STARTUP {
        @Override
        Findings measure(Effort effort) throws Exception {
            return StartUps.measured(effort);
        }
    },
    /** Many locks at a time. */
    FLEET {
        @Override
        Findings measure(Effort effort) throws Exception {
            return Fleets.measured(effort);
        }
    },
    /** Several threads, each with a lock of its own. */
    THREADS {
        @Override
        Findings measure(Effort effort) throws Exception {
            return Threads.measured(effort);
        }
    };

    /** Whether what is found says itself what it is from: another process found it, on another day perhaps. */
    boolean saysWhatItIsFrom() {
        return this == RACE;
    }

    abstract Findings measure(Effort effort) throws Exception;
}
