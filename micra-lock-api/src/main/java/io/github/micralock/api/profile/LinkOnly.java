// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A unit that proves itself to its car's immobiliser and takes no typed code (R18-R22).
 *
 * @param timeOut how long an answer may take; not negative, zero if the unit waits for ever, as it does where it keeps
 *     searching
 * @param afterRefusal what it does if it is refused
 * @param exchangeTime how long a query and its answer take on the wire; not negative (Nissan's manuals say 300 ms)
 */
@Immutable
public record LinkOnly(Duration timeOut, AfterRefusal afterRefusal, Duration exchangeTime) implements LinkRules {

    /** Rejects a time-out that nothing follows from, or that comes before every answer. */
    @SideEffectFree
    public LinkOnly {
        checkArgument(!timeOut.isNegative(), "link.timeOut must not be negative (R20), was %s", timeOut);
        checkArgument(
                timeOut.isZero() || afterRefusal != AfterRefusal.KEEP_SEARCHING,
                "link.timeOut must be zero where the unit keeps searching (R20), was %s",
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
        return false;
    }
}
