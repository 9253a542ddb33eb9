/* SPDX-License-Identifier: Apache-2.0 */
#ifndef K11_JSON_LINE_H
#define K11_JSON_LINE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Reads one member of a line that holds one JSON object: the text of a string, or the characters of a number, true, false or
 * null. Nested values are passed over. Text is ASCII: any other character reads as '?'.
 *
 * Returns false if the line is no object, or has no such member that fits into size characters with the ending zero.
 */
bool json_member(const char *line, const char *name, char *value, size_t size);

#endif
