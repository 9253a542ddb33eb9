// SPDX-License-Identifier: Apache-2.0
/** The state graph explorer beside TLC, on the same graph. */
package io.github.micralock.formal.race;
