// SPDX-License-Identifier: Apache-2.0
/** The tie between the specification and the Java: both step by step, side by side. */
package io.github.micralock.formal.twin;
