/* SPDX-License-Identifier: Apache-2.0 */
#include "duration.h"

#include <ctype.h>
#include <string.h>

#define LONGEST_SECONDS ((uint64_t)INT64_MAX)
#define LONGEST_COUNTED_SECONDS (UINT64_C(500) * 365 * 24 * 3600)

/* Reads digits without zeros in front, up to the longest number of seconds there is; moves *text behind them. */
static bool number(const char **text, uint64_t *value)
{
    const char *at = *text;
    if (!isdigit((unsigned char)*at) || (*at == '0' && isdigit((unsigned char)at[1]))) {
        return false;
    }
    *value = 0;
    while (isdigit((unsigned char)*at)) {
        uint64_t digit = (uint64_t)(*at++ - '0');
        if (*value > (LONGEST_SECONDS - digit) / 10) {
            return false;
        }
        *value = *value * 10 + digit;
    }
    *text = at;
    return true;
}

/* Reads one to nine digits after a point, the last of which is no zero. */
static bool fraction(const char **text, uint64_t *nanos)
{
    const char *at = *text;
    uint64_t unit = NANOS_PER_SECOND;
    *nanos = 0;
    while (isdigit((unsigned char)*at)) {
        unit /= 10;
        if (unit == 0) {
            return false;
        }
        *nanos += unit * (uint64_t)(*at++ - '0');
    }
    if (at == *text || at[-1] == '0') {
        return false;
    }
    *text = at;
    return true;
}

bool duration_parse(const char *text, uint64_t *nanos)
{
    static const char units[] = "HMS";
    static const uint64_t seconds_per_unit[] = {3600, 60, 1};
    uint64_t seconds = 0;
    uint64_t part_of_second = 0;
    size_t next_unit = 0;

    if (strcmp(text, "PT0S") == 0) {
        *nanos = 0;
        return true;
    }
    if (strncmp(text, "PT", 2) != 0 || text[2] == '\0') {
        return false;
    }
    text += 2;
    while (*text != '\0') {
        uint64_t value;
        size_t unit;
        const char *found;
        if (!number(&text, &value)) {
            return false;
        }
        if (*text == '.') {
            text++;
            if (!fraction(&text, &part_of_second) || *text != 'S') {
                return false;
            }
        } else if (value == 0) {
            return false;
        }
        found = *text == '\0' ? NULL : strchr(units, *text);
        if (found == NULL) {
            return false;
        }
        unit = (size_t)(found - units);
        if (unit < next_unit || (unit > 0 && value >= 60)
            || value > (LONGEST_SECONDS - seconds) / seconds_per_unit[unit]) {
            return false;
        }
        seconds += value * seconds_per_unit[unit];
        next_unit = unit + 1;
        text++;
    }
    *nanos = seconds > LONGEST_COUNTED_SECONDS ? UINT64_MAX : seconds * NANOS_PER_SECOND + part_of_second;
    return true;
}
