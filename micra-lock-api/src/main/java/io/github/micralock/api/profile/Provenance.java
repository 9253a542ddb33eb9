// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern CELL =
            Pattern.compile("(entry|penalties|limit|waiting|arming|link|words|display)([.][A-Za-z]+)*");

    /** Rejects choices of what is no cell of a profile, and choices without a reason. */
    @SideEffectFree
    public Provenance {
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            checkArgument(
                    CELL.matcher(choice.getKey()).matches(),
                    "provenance.choices must name a cell of a profile, was '%s'",
                    choice.getKey());
            checkArgument(
                    !choice.getValue().isBlank(),
                    "provenance.choices must have a reason for %s, was '%s'",
                    choice.getKey(),
                    choice.getValue());
        }
    }

    /**
     * Returns this provenance with one source more.
     *
     * @param source where other facts come from
     * @return this provenance with that source at the end
     */
    public Provenance withSource(Source source) {
        return new Provenance(
                ImmutableList.<Source>builder().addAll(sources).add(source).build(), choices);
    }

    /**
     * Returns this provenance with the reason of one choice added or exchanged.
     *
     * @param cell the cell, such as {@code waiting.onSupplyLoss}
     * @param reason why it is as it is
     * @return this provenance with that choice
     */
    public Provenance withChoice(String cell, String reason) {
        return new Provenance(
                sources,
                ImmutableMap.<String, String>builder()
                        .putAll(choices)
                        .put(cell, reason)
                        .buildKeepingLast());
    }
}
