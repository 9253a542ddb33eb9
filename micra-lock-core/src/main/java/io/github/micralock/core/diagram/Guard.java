// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.Verifying;

/** Something about a state that may decide where the same cause leads from the same phase. */
enum Guard {
    LINKED("linked", "not linked yet") {
        @Override
        boolean holds(LockState state) {
            return state.linked();
        }
    },
    ON_PROBATION("on probation", "not on probation") {
        @Override
        boolean holds(LockState state) {
            return state.onProbation();
        }
    },
    IN_A_PENALTY("penalty in force", "no penalty in force") {
        @Override
        boolean holds(LockState state) {
            return state.phase() instanceof Verifying verifying
                    && !verifying.suspendedWait().isZero();
        }
    },
    WITH_BATTERY("with battery", "without battery") {
        @Override
        boolean holds(LockState state) {
            return state.supply().permanentFeed();
        }
    },
    WITH_ACCESSORIES("key at ACC or ON", "key not at ACC or ON") {
        @Override
        boolean holds(LockState state) {
            return state.supply().accessoryFeed();
        }
    },
    SWITCHED_ON("radio on", "radio off") {
        @Override
        boolean holds(LockState state) {
            return state.supply().switchedOn();
        }
    };

    private final String yes;
    private final String no;

    Guard(String yes, String no) {
        this.yes = yes;
        this.no = no;
    }

    abstract boolean holds(LockState state);

    String words(boolean holds) {
        return holds ? yes : no;
    }
}
