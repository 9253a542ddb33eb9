// SPDX-License-Identifier: Apache-2.0
/** What must be true of the specification, asked of TLC, and mutants of specification and Java that must be found. */
package io.github.micralock.formal.laws;
