// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * One place of a diagram.
 *
 * @param id how arrows call it; letters A to Z and a to z and digits, a letter first
 * @param lines what it says, a line each; any characters but line breaks, at least one line
 */
@Immutable
public record Node(String id, ImmutableList<String> lines) {}
