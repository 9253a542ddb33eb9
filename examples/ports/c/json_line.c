/* SPDX-License-Identifier: Apache-2.0 */
#include "json_line.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#define NAME_SIZE 32
#define DEEPEST 16

/* Where a value goes: a buffer of which nothing is lost, or no buffer at all. */
typedef struct {
    char *at;
    size_t left;
    bool whole;
} text_sink;

static text_sink sink(char *buffer, size_t size)
{
    text_sink made = {buffer, size, size > 0};
    return made;
}

static void put(text_sink *into, char character)
{
    if (into->left > 1) {
        *into->at++ = character;
        into->left--;
    } else {
        into->whole = false;
    }
}

static bool finish(text_sink *into)
{
    if (into->left > 0) {
        *into->at = '\0';
    }
    return into->whole;
}

static const char *skip_space(const char *at)
{
    return at + strspn(at, " \t\r\n");
}

/* The character of four hexadecimal digits; 0 if they are none, or no ASCII. */
static char hexadecimal(const char *digits)
{
    unsigned value = 0;
    for (int i = 0; i < 4; i++) {
        char digit = digits[i];
        if (!isxdigit((unsigned char)digit)) {
            return '\0';
        }
        value = value * 16 + (unsigned)(isdigit((unsigned char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
    }
    return value < 0x80 ? (char)value : '?';
}

/* Reads a string, *at behind its first quotation mark; returns what follows its last, or NULL. */
static const char *string(const char *at, text_sink *into)
{
    static const char escapes[] = "\"\\/bfnrt";
    static const char escaped[] = "\"\\/\b\f\n\r\t";
    for (; *at != '"'; at++) {
        if (*at == '\0') {
            return NULL;
        }
        if (*at != '\\') {
            put(into, (unsigned char)*at < 0x80 ? *at : '?');
            continue;
        }
        at++;
        if (*at == 'u') {
            char character = hexadecimal(at + 1);
            if (character == '\0') {
                return NULL;
            }
            put(into, character);
            at += 4;
        } else {
            const char *found = *at == '\0' ? NULL : strchr(escapes, *at);
            if (found == NULL) {
                return NULL;
            }
            put(into, escaped[found - escapes]);
        }
    }
    return at + 1;
}

/* Passes over an object or an array; strings inside may hold brackets. */
static const char *nested(const char *at)
{
    int depth = 0;
    do {
        if (*at == '\0') {
            return NULL;
        }
        if (*at == '"') {
            text_sink nowhere = sink(NULL, 0);
            at = string(at + 1, &nowhere);
            if (at == NULL) {
                return NULL;
            }
            continue;
        }
        depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
        at++;
    } while (depth > 0 && depth <= DEEPEST);
    return depth == 0 ? at : NULL;
}

static const char *plain(const char *at, text_sink *into)
{
    size_t length = strspn(at, "+-.0123456789abcdefghijklmnopqrstuvwxyzE");
    for (size_t i = 0; i < length; i++) {
        put(into, at[i]);
    }
    return length == 0 ? NULL : at + length;
}

static const char *any_value(const char *at, text_sink *into)
{
    if (*at == '"') {
        return string(at + 1, into);
    }
    if (*at == '{' || *at == '[') {
        into->whole = false;
        return nested(at);
    }
    return plain(at, into);
}

bool json_member(const char *line, const char *name, char *value, size_t size)
{
    bool found = false;
    const char *at = skip_space(line);
    if (*at != '{') {
        return false;
    }
    at = skip_space(at + 1);
    while (*at == '"') {
        char member[NAME_SIZE];
        text_sink member_name = sink(member, sizeof member);
        text_sink nowhere = sink(NULL, 0);
        text_sink wanted = sink(value, size);
        bool is_it;

        at = string(at + 1, &member_name);
        if (at == NULL) {
            return false;
        }
        is_it = finish(&member_name) && strcmp(member, name) == 0;
        at = skip_space(at);
        if (*at != ':') {
            return false;
        }
        at = any_value(skip_space(at + 1), is_it ? &wanted : &nowhere);
        if (at == NULL) {
            return false;
        }
        if (is_it) {
            found = finish(&wanted);
        }
        at = skip_space(at);
        if (*at != ',') {
            break;
        }
        at = skip_space(at + 1);
    }
    return found && *at == '}' && *skip_space(at + 1) == '\0';
}
