/* SPDX-License-Identifier: Apache-2.0 */
#ifndef K11_DURATION_H
#define K11_DURATION_H

#include <stdbool.h>
#include <stdint.h>

#define NANOS_PER_SECOND UINT64_C(1000000000)

/*
 * Reads a duration in its canonical form, such as PT45M or PT0.3S, in nanoseconds.
 *
 * The longest duration of the model has 2^63 - 1 seconds and does not fit. What is longer than 500 years reads as
 * UINT64_MAX: no lock counts as long, so it ends whatever counts, as the true duration would.
 *
 * Returns false, and leaves *nanos alone, if the text is no canonical duration.
 */
bool duration_parse(const char *text, uint64_t *nanos);

#endif
