// SPDX-License-Identifier: Apache-2.0
/** The graphs that ship with the testkit: written by TLC, and compared with those that are there. */
package io.github.micralock.formal.graph;
