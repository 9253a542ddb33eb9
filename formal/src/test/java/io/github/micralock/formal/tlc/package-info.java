// SPDX-License-Identifier: Apache-2.0
/** TLC, the model checker of TLA+, run from a test: what is to be run, and what came of it. */
package io.github.micralock.formal.tlc;
