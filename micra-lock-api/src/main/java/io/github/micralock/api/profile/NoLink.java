// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** A unit that takes a typed code and knows no immobiliser (R18). */
@Immutable
public record NoLink() implements LinkRules {

    /** Makes the rules of a unit without link. */
    @SideEffectFree
    public NoLink {}

    @Override
    @Pure
    public boolean asksImmobiliser() {
        return false;
    }

    @Override
    @Pure
    public boolean takesCode() {
        return true;
    }

    @Override
    @Pure
    public Duration timeOut() {
        return Duration.ZERO;
    }

    @Override
    @Pure
    public Duration exchangeTime() {
        return Duration.ZERO;
    }
}
