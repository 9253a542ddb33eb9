// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.supply.IgnitionPosition;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A car without its head unit: the place where one can be fitted, with all that the car brings (R23).
 *
 * @param ignition where the key is
 * @param batteryConnected whether the battery is connected
 * @param immobiliser what the car knows of head units
 * @param wireCut whether the wire from there to the immobiliser is cut
 */
@Immutable
public record RadioBay(IgnitionPosition ignition, boolean batteryConnected, Immobiliser immobiliser, boolean wireCut) {

    /** That of a new car: key at LOCK, battery connected, an immobiliser that knows no unit, the wire whole. */
    public static final RadioBay OF_A_NEW_CAR = new RadioBay(IgnitionPosition.LOCK, true, Immobiliser.EMPTY, false);

    /** Makes a bay; every combination is possible. */
    @SideEffectFree
    public RadioBay {}
}
