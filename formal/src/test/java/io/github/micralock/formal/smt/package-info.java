// SPDX-License-Identifier: Apache-2.0
/** The lock in SMT-LIB: what is proven of every profile, every state and every amount of time, and what ties it to the Java. */
package io.github.micralock.formal.smt;
