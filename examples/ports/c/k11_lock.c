/* SPDX-License-Identifier: Apache-2.0 */
#include "k11_lock.h"

#include "duration.h"

#include <stddef.h>
#include <string.h>

#define UNTOUCHED (-1)
#define LIMIT 20
#define SETTLE (5 * NANOS_PER_SECOND)

/* What the n-th wrong entry in a row costs (R11). */
static uint64_t penalty(int attempt)
{
    switch (attempt) {
    case 1:
        return 0;
    case 2:
        return 10 * NANOS_PER_SECOND;
    default:
        return 45 * 60 * NANOS_PER_SECOND;
    }
}

static bool accessory_feed(const k11_lock *lock)
{
    return lock->battery && (lock->key == KEY_ACC || lock->key == KEY_ON);
}

static bool running(const k11_lock *lock)
{
    return accessory_feed(lock) && lock->switched_on;
}

static bool takes_presses(const k11_lock *lock)
{
    return lock->phase == AWAITING_CODE && running(lock);
}

static int count_touched(const k11_lock *lock)
{
    int touched = 0;
    for (int i = 0; i < K11_CODE_LENGTH; i++) {
        touched += lock->entry[i] != UNTOUCHED;
    }
    return touched;
}

/* An untouched cell counts as the start number's digit, which is 0 everywhere (R8). */
static int digit_at(const k11_lock *lock, int index)
{
    return lock->entry[index] == UNTOUCHED ? 0 : lock->entry[index];
}

static void await_code(k11_lock *lock)
{
    lock->phase = AWAITING_CODE;
    lock->settling = 0;
    for (int i = 0; i < K11_CODE_LENGTH; i++) {
        lock->entry[i] = UNTOUCHED;
    }
}

/* After key, switch or battery changed. */
static void supply_changed(k11_lock *lock, bool had_battery)
{
    bool lost_battery = had_battery && !lock->battery;
    if (lock->phase == OPERATING && lost_battery) {
        await_code(lock); /* a K11 has no grace (R5) */
    } else if (lock->phase == AWAITING_CODE && !running(lock)) {
        await_code(lock); /* what was typed is gone (R4) */
    } else if (lock->phase == WAITING && lost_battery && lock->remaining < penalty(lock->wrong_attempts)) {
        lock->remaining = penalty(lock->wrong_attempts); /* R15; any other loss of supply pauses the wait */
    }
}

static void press(k11_lock *lock, int preset)
{
    if (takes_presses(lock) && preset <= K11_CODE_LENGTH) {
        lock->entry[preset - 1] = (digit_at(lock, preset - 1) + 1) % 10;
        lock->settling = count_touched(lock) == K11_CODE_LENGTH ? SETTLE : 0;
    }
}

/* An attempt is counted before it is compared (R9). */
static void judge(k11_lock *lock)
{
    bool right = true;
    for (int i = 0; i < K11_CODE_LENGTH; i++) {
        right = (digit_at(lock, i) == lock->code[i]) & right; /* equally long wherever they differ (R10) */
    }
    lock->wrong_attempts++;
    if (right) {
        lock->wrong_attempts = 0;
        lock->phase = OPERATING;
    } else if (lock->wrong_attempts >= LIMIT) {
        lock->phase = LOCKED_FOR_GOOD;
    } else if (penalty(lock->wrong_attempts) > 0) {
        lock->phase = WAITING;
        lock->remaining = penalty(lock->wrong_attempts);
    } else {
        await_code(lock);
    }
}

/* The countdown that runs now, or NULL; it is above 0. */
static uint64_t *countdown(k11_lock *lock)
{
    if (lock->phase == AWAITING_CODE && lock->settling > 0) {
        return &lock->settling;
    }
    if (lock->phase == WAITING && accessory_feed(lock)) {
        return &lock->remaining;
    }
    return NULL;
}

/* Fires each deadline at its own instant; the rest of the time counts in what follows (R26). */
static void elapse(k11_lock *lock, uint64_t time)
{
    uint64_t *due = countdown(lock);
    while (due != NULL && time >= *due) {
        time -= *due;
        if (lock->phase == AWAITING_CODE) {
            judge(lock);
        } else {
            await_code(lock);
        }
        due = countdown(lock);
    }
    if (due != NULL) {
        *due -= time;
    }
}

static bool elapse_text(k11_lock *lock, const char *duration)
{
    uint64_t time;
    if (!duration_parse(duration, &time)) {
        return false;
    }
    elapse(lock, time);
    return true;
}

static bool turn_key(k11_lock *lock, const char *position)
{
    static const char *const names[] = {"LOCK", "OFF", "ACC", "ON", "START"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(position, names[i]) == 0) {
            lock->key = (k11_key)i;
            supply_changed(lock, lock->battery);
            return true;
        }
    }
    return false;
}

static bool is_on_or_off(const char *argument)
{
    return strcmp(argument, "on") == 0 || strcmp(argument, "off") == 0;
}

static bool switch_radio(k11_lock *lock, const char *argument)
{
    if (!is_on_or_off(argument)) {
        return false;
    }
    lock->switched_on = strcmp(argument, "on") == 0;
    supply_changed(lock, lock->battery);
    return true;
}

static bool clamp_battery(k11_lock *lock, const char *argument)
{
    bool had_battery = lock->battery;
    if (!is_on_or_off(argument)) {
        return false;
    }
    lock->battery = strcmp(argument, "on") == 0;
    supply_changed(lock, had_battery);
    return true;
}

static bool press_text(k11_lock *lock, const char *preset)
{
    if (preset[0] < '1' || preset[0] > '6' || preset[1] != '\0') {
        return false;
    }
    press(lock, preset[0] - '0');
    return true;
}

static void confirm(k11_lock *lock)
{
    if (takes_presses(lock) && count_touched(lock) > 0) {
        judge(lock);
    }
}

static void clear(k11_lock *lock)
{
    if (takes_presses(lock)) {
        await_code(lock);
    }
}

static void dealer_reset(k11_lock *lock)
{
    if (lock->battery && lock->phase != OPERATING) {
        lock->wrong_attempts = 0;
        await_code(lock);
    }
}

/* What follows a word and its space, or NULL if the event has another word. */
static const char *after(const char *word, const char *event)
{
    size_t length = strlen(word);
    return strncmp(event, word, length) == 0 ? event + length : NULL;
}

bool k11_happen(k11_lock *lock, const char *event)
{
    static const struct {
        const char *word;
        bool (*happen)(k11_lock *, const char *);
    } with_argument[] = {
        {"ignition ", turn_key}, {"radio ", switch_radio},  {"battery ", clamp_battery},
        {"preset ", press_text}, {"elapse ", elapse_text},
    };
    static const struct {
        const char *word;
        void (*happen)(k11_lock *);
    } alone[] = {{"confirm", confirm}, {"clear", clear}, {"dealer reset", dealer_reset}};

    for (size_t i = 0; i < sizeof with_argument / sizeof with_argument[0]; i++) {
        const char *argument = after(with_argument[i].word, event);
        if (argument != NULL) {
            return with_argument[i].happen(lock, argument);
        }
    }
    for (size_t i = 0; i < sizeof alone / sizeof alone[0]; i++) {
        if (strcmp(event, alone[i].word) == 0) {
            alone[i].happen(lock);
            return true;
        }
    }
    return false;
}

bool k11_fit(k11_lock *lock, const char *code)
{
    if (strlen(code) != K11_CODE_LENGTH || strspn(code, "0123456789") != K11_CODE_LENGTH) {
        return false;
    }
    for (int i = 0; i < K11_CODE_LENGTH; i++) {
        lock->code[i] = code[i] - '0';
    }
    lock->key = KEY_LOCK;
    lock->switched_on = true;
    lock->battery = true;
    lock->wrong_attempts = 0;
    lock->remaining = 0;
    await_code(lock);
    return true;
}

k11_faceplate k11_view(const k11_lock *lock)
{
    k11_faceplate shown = {"", false};
    if (!running(lock)) {
        return shown;
    }
    switch (lock->phase) {
    case OPERATING:
        shown.audible = true;
        break;
    case WAITING:
        strcpy(shown.text, "SECURE");
        break;
    case LOCKED_FOR_GOOD:
        strcpy(shown.text, "LOCKED");
        break;
    case AWAITING_CODE:
        if (count_touched(lock) == 0) {
            strcpy(shown.text, "CODE");
        } else {
            for (int i = 0; i < K11_CODE_LENGTH; i++) {
                shown.text[i] = (char)('0' + digit_at(lock, i));
            }
        }
        break;
    }
    return shown;
}
