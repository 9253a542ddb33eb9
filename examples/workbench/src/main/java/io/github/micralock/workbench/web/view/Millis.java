// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import java.math.BigDecimal;
import java.time.Duration;

/** A duration as a number of milliseconds, exactly; browsers count in them. */
final class Millis {

    private static final int NANOS = 9;
    private static final int MILLIS = 3;

    private Millis() {}

    static BigDecimal of(Duration duration) {
        BigDecimal millis = BigDecimal.valueOf(duration.toSeconds())
                .add(BigDecimal.valueOf(duration.toNanosPart(), NANOS))
                .scaleByPowerOfTen(MILLIS)
                .stripTrailingZeros();
        return millis.setScale(Math.max(0, millis.scale()));
    }
}
