/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The code lock of a Micra K11's radio, profile K11_HANDBOOK, written from docs/model.md.
 *
 * A lock is a value to which events happen, told by their canonical text, and which shows a faceplate. Time is an event
 * as well, and counts in whole nanoseconds. Numbers such as R12 are the rules of the model.
 */
#ifndef K11_LOCK_H
#define K11_LOCK_H

#include <stdbool.h>
#include <stdint.h>

#define K11_CODE_LENGTH 4

typedef enum { KEY_LOCK, KEY_OFF, KEY_ACC, KEY_ON, KEY_START } k11_key;

typedef enum { OPERATING, AWAITING_CODE, WAITING, LOCKED_FOR_GOOD } k11_phase;

typedef struct {
    int code[K11_CODE_LENGTH];
    k11_key key;
    bool switched_on;
    bool battery;
    int wrong_attempts;
    k11_phase phase;
    int entry[K11_CODE_LENGTH]; /* AWAITING_CODE: digits, or UNTOUCHED */
    uint64_t settling;          /* AWAITING_CODE: until the entry is judged by itself, 0 for never */
    uint64_t remaining;         /* WAITING: what is left of the penalty, above 0 */
} k11_lock;

/* Eight characters hold every word of the unit. */
typedef struct {
    char text[9];
    bool audible;
} k11_faceplate;

/*
 * Makes a unit just fitted: battery connected, key at LOCK, radio switched on, nothing tried.
 * Returns false, and leaves the lock alone, if the code is not four digits.
 */
bool k11_fit(k11_lock *lock, const char *code);

/*
 * Lets an event happen. One that makes no sense changes nothing.
 * Returns false, and leaves the lock alone, if the text is no canonical event of a unit without link.
 */
bool k11_happen(k11_lock *lock, const char *event);

/* Returns what a person sees and hears. */
k11_faceplate k11_view(const k11_lock *lock);

#endif
