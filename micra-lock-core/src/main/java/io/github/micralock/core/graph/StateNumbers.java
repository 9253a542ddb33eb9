// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import io.github.micralock.api.LockState;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of states, from 0, in the order in which they came.
 *
 * <p>A table with open addresses, for millions of states: each occupied slot has the hash of a state in its upper half,
 * and its number and one in the lower, so that a look mostly touches one slot, and one state if it is there. Not
 * thread-safe while states are added.
 */
final class StateNumbers {

    /** The number of a state that has none. */
    static final int NONE = -1;

    private static final long FREE = 0;

    /** Any odd number with no pattern in its bits. */
    private static final int SPREAD = 0x9E3779B1;

    private final List<LockState> states = new ArrayList<>();
    private long[] slots = new long[1 << 10];

    int size() {
        return states.size();
    }

    List<LockState> states() {
        return states;
    }

    LockState state(int number) {
        return states.get(number);
    }

    /** Returns the number of a state, or {@link #NONE}. */
    int of(LockState state) {
        return number(slots[place(state, hash(state))]);
    }

    /** Returns the number of a state, which is {@link #size()} as it was before if the state is new. */
    int ofOrNext(LockState state) {
        int hash = hash(state);
        int place = place(state, hash);
        if (slots[place] != FREE) {
            return number(slots[place]);
        }
        states.add(state);
        slots[place] = slot(hash, size());
        if (size() == slots.length / 2) {
            grow();
        }
        return size() - 1;
    }

    private int place(LockState state, int hash) {
        int place = first(hash);
        while (slots[place] != FREE && !holds(slots[place], state, hash)) {
            place = after(place);
        }
        return place;
    }

    private boolean holds(long slot, LockState state, int hash) {
        return hash(slot) == hash && states.get(number(slot)).equals(state);
    }

    private void grow() {
        long[] full = slots;
        slots = new long[2 * full.length];
        for (long slot : full) {
            if (slot != FREE) {
                int place = first(hash(slot));
                while (slots[place] != FREE) {
                    place = after(place);
                }
                slots[place] = slot;
            }
        }
    }

    private int first(int hash) {
        return hash & (slots.length - 1);
    }

    private int after(int place) {
        return (place + 1) & (slots.length - 1);
    }

    private static long slot(int hash, int count) {
        return ((long) hash << Integer.SIZE) | count;
    }

    private static int hash(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    private static int number(long slot) {
        return (int) slot - 1;
    }

    /** The hash of a record is made by 31s, and so is that of an entry: one digit more is often one attempt fewer. */
    static int hash(LockState state) {
        int hash = state.phase().hashCode();
        hash = (SPREAD * hash) ^ state.wrongAttempts();
        hash = (SPREAD * hash) ^ state.supply().hashCode();
        hash = (SPREAD * hash) ^ Boolean.hashCode(state.linked());
        hash = (SPREAD * hash) ^ Boolean.hashCode(state.onProbation());
        return hash ^ (hash >>> 15);
    }
}
