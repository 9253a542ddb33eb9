// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What a profile rests on: its sources, and what they leave open.
 *
 * @param sources where the facts come from; empty for a profile that somebody made up
 * @param choices for each cell that no source tells, such as {@code waiting.onSupplyLoss}, why it is as it is
 */
@Immutable
public record Provenance(ImmutableList<Source> sources, ImmutableMap<String, String> choices) {

    /** The provenance of a profile that rests on nothing but its author. */
    public static final Provenance NONE = new Provenance(ImmutableList.of(), ImmutableMap.of());

    /** Makes a provenance. */
    @SideEffectFree
    public Provenance {}
}
