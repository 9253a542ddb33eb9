// SPDX-License-Identifier: Apache-2.0
/** What TLC found, told for a person: events in the words of the model, and both sides of a difference. */
package io.github.micralock.formal.trace;
