// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What a unit makes of a battery that goes (R5).
 *
 * @param grace how long the permanent feed must be away before a unit that played asks for its code; not negative, zero
 *     for at once
 * @param memory whether the lock remembers without a battery
 */
@Immutable
public record ArmingRules(Duration grace, Memory memory) {

    /** A unit that asks at once, and forgets nothing: Nissan's. */
    public static final ArmingRules AT_ONCE = new ArmingRules(Duration.ZERO, Memory.NON_VOLATILE);

    /** Rejects a grace time that has passed before the battery goes. */
    @SideEffectFree
    public ArmingRules {
        checkArgument(!grace.isNegative(), "arming.grace must not be negative (R5), was %s", grace);
    }
}
