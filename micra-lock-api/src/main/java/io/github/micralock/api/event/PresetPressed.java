// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.errorprone.annotations.Immutable;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * One of the six preset buttons was pressed (R7).
 *
 * @param preset its number; from 1 to 6
 */
@Immutable
public record PresetPressed(@IntRange(from = 1, to = 6) int preset) implements LockEvent {

    /** How many presets a head unit has (R7). */
    public static final int PRESETS = 6;

    /** Rejects a button that no head unit has. */
    @SideEffectFree
    public PresetPressed {
        checkArgument(preset >= 1 && preset <= PRESETS, "preset must be 1 to 6, was %s", preset);
    }

    /**
     * Returns the press of a preset whose number is not known to be one yet.
     *
     * @param preset its number; from 1 to 6
     * @return the press
     * @throws IllegalArgumentException if there is no such preset
     */
    @SideEffectFree
    public static PresetPressed of(int preset) {
        if (preset < 1 || preset > PRESETS) {
            throw new IllegalArgumentException(Strings.lenientFormat("preset must be 1 to 6, was %s", preset));
        }
        return new PresetPressed(preset);
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.presetPressed(context, this);
    }
}
