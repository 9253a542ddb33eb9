// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.supply.SupplyCondition;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * When a penalty runs, and what becomes of it when it cannot (R14, R15).
 *
 * @param runsWhile what must be there for it to run
 * @param onSupplyLoss what becomes of a running penalty when that goes while the battery stays
 * @param onBatteryLoss what becomes of a penalty in force, running or not, when the battery goes; the same as {@code
 *     onSupplyLoss} where the penalty needs nothing but the battery
 */
@Immutable
public record WaitingRules(SupplyCondition runsWhile, Interruption onSupplyLoss, Interruption onBatteryLoss) {

    /** Rejects two rules for one and the same interruption. */
    @SideEffectFree
    public WaitingRules {
        checkArgument(
                runsWhile != SupplyCondition.PERMANENT_FEED || onSupplyLoss == onBatteryLoss,
                "waiting.onSupplyLoss must be %s as waiting.onBatteryLoss is, for nothing but the battery"
                        + " interrupts a wait on the permanent feed (R15), was %s",
                onBatteryLoss,
                onSupplyLoss);
    }
}
