// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A unit that asks its immobiliser at each start, and takes a typed code if that fails (R18, R31).
 *
 * @param timeOut how long an answer may take before the unit takes a code; longer than the exchange time
 * @param exchangeTime how long a query and its answer take on the wire; not negative
 */
@Immutable
public record LinkThenCode(Duration timeOut, Duration exchangeTime) implements LinkRules {

    /** Rejects times that run backwards, and a time-out that comes before every answer. */
    @SideEffectFree
    public LinkThenCode {
        checkArgument(
                !timeOut.isNegative() && !timeOut.isZero(),
                "link.timeOut must be positive where a code follows (R18, P7), was %s",
                timeOut);
        LinkTimes.check(timeOut, exchangeTime);
    }

    @Override
    @Pure
    public boolean asksImmobiliser() {
        return true;
    }

    @Override
    @Pure
    public boolean takesCode() {
        return true;
    }
}
