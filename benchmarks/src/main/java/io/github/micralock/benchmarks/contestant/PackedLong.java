// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;

/**
 * The limit of what a machine word can do: the whole state in one {@code long}, a pure function from word to word. It
 * allocates nothing, holds this one radio and no other, and nobody would want to read it.
 *
 * <pre>
 * bits  0- 1  phase           bits  7-11  wrong attempts
 * bits  2- 4  key             bits 12-27  entry (while awaiting)
 * bit      5  radio switched on
 * bit      6  battery         bits 12-53  what is left of a wait, bits 28-60 what is left to settle
 * </pre>
 */
final class PackedLong implements Contestant {

    private static final int OPERATING = 0;
    private static final int AWAITING_CODE = 1;
    private static final int WAITING = 2;
    private static final int LOCKED_FOR_GOOD = 3;

    private static final long PHASE = 3;
    private static final int KEY_AT = 2;
    private static final long KEY = 7L << KEY_AT;
    private static final long SWITCHED_ON = 1L << 5;
    private static final long BATTERY = 1L << 6;
    private static final int ATTEMPTS_AT = 7;
    private static final long ATTEMPTS = 31L << ATTEMPTS_AT;
    private static final int REST_AT = 12;
    private static final long SUPPLY = KEY | SWITCHED_ON | BATTERY;
    private static final int SETTLING_AT = 28;
    private static final int ENTRY = 0xFFFF;

    private static final long JUST_FITTED = AWAITING_CODE | SWITCHED_ON | BATTERY;

    private long[] events = {};
    private long state = JUST_FITTED;

    @Override
    public void load(ImmutableList<LockEvent> stream) {
        events = EventCode.of(stream);
        restart();
    }

    @Override
    public void restart() {
        state = JUST_FITTED;
    }

    @Override
    public void step(int index) {
        state = next(state, events[index]);
    }

    private static long next(long state, long event) {
        long argument = EventCode.argument(event);
        return switch (EventCode.kind(event)) {
            case EventCode.ELAPSE -> elapsed(state, argument);
            case EventCode.PRESET -> pressed(state, (int) argument);
            case EventCode.CONFIRM -> phase(state) == AWAITING_CODE && entry(state) != 0 ? judged(state) : state;
            case EventCode.CLEAR -> phase(state) == AWAITING_CODE ? awaiting(state) : state;
            case EventCode.IGNITION -> resupplied(state, (state & ~KEY) | (argument << KEY_AT));
            case EventCode.RADIO -> resupplied(state, argument == 1 ? state | SWITCHED_ON : state & ~SWITCHED_ON);
            case EventCode.BATTERY -> argument == 1 ? resupplied(state, state | BATTERY) : unfed(state);
            case EventCode.DEALER ->
                (state & BATTERY) != 0 && phase(state) != OPERATING ? awaiting(state & ~ATTEMPTS) : state;
            default -> state;
        };
    }

    private static int phase(long state) {
        return (int) (state & PHASE);
    }

    private static int entry(long state) {
        return (int) (state >>> REST_AT) & ENTRY;
    }

    private static boolean accessoryFeed(long state) {
        long key = (state & KEY) >>> KEY_AT;
        return (state & BATTERY) != 0 && (key == EventCode.ACC || key == EventCode.ON);
    }

    private static boolean running(long state) {
        return accessoryFeed(state) && (state & SWITCHED_ON) != 0;
    }

    private static long awaiting(long state) {
        return (state & (SUPPLY | ATTEMPTS)) | AWAITING_CODE;
    }

    private static long waiting(long state, long left) {
        return (state & (SUPPLY | ATTEMPTS)) | WAITING | (left << REST_AT);
    }

    private static long resupplied(long before, long after) {
        return phase(before) == AWAITING_CODE && !(running(before) && running(after)) ? awaiting(after) : after;
    }

    private static long unfed(long state) {
        if ((state & BATTERY) == 0) {
            return state;
        }
        long after = state & ~BATTERY;
        return switch (phase(state)) {
            case OPERATING, AWAITING_CODE -> awaiting(after);
            case WAITING -> waiting(after, Math.max(state >>> REST_AT, K11.penalty(attempts(state))));
            default -> after;
        };
    }

    private static int attempts(long state) {
        return (int) ((state & ATTEMPTS) >>> ATTEMPTS_AT);
    }

    private static long pressed(long state, int preset) {
        if (phase(state) != AWAITING_CODE || preset > Digits.LENGTH || !running(state)) {
            return state;
        }
        long entry = Digits.raised(entry(state), preset);
        long settling = Digits.complete((int) entry) ? K11.SETTLING : 0;
        return awaiting(state) | (entry << REST_AT) | (settling << SETTLING_AT);
    }

    private static long judged(long state) {
        if (Digits.opens(entry(state))) {
            return (state & SUPPLY) | OPERATING;
        }
        int wrong = attempts(state) + 1;
        long counted = (state & SUPPLY) | ((long) wrong << ATTEMPTS_AT);
        if (wrong == K11.LIMIT) {
            return counted | LOCKED_FOR_GOOD;
        }
        long penalty = K11.penalty(wrong);
        return penalty == 0 ? awaiting(counted) : waiting(counted, penalty);
    }

    private static long elapsed(long from, long nanos) {
        long state = from;
        long rest = nanos;
        while (true) {
            boolean settling = phase(state) == AWAITING_CODE;
            long left = settling
                    ? state >>> SETTLING_AT
                    : phase(state) == WAITING && accessoryFeed(state) ? state >>> REST_AT : 0;
            if (left == 0) {
                return state;
            }
            if (rest < left) {
                return state - (rest << (settling ? SETTLING_AT : REST_AT));
            }
            rest -= left;
            state = settling ? judged(state) : awaiting(state);
        }
    }

    @Override
    public Faceplate faceplate() {
        if (!running(state)) {
            return Faceplate.DARK;
        }
        return switch (phase(state)) {
            case OPERATING -> Faceplate.PLAYING;
            case AWAITING_CODE -> Faceplate.silent(entry(state) == 0 ? "CODE" : Digits.shown(entry(state)));
            case WAITING -> Faceplate.silent("SECURE");
            default -> Faceplate.silent("LOCKED");
        };
    }
}
