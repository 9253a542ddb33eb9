// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;

/** Whether a unit proves itself to an immobiliser, and what it does if that fails (R18). */
@Immutable
public sealed interface LinkRules permits LinkOnly, LinkThenCode, NoLink {

    /**
     * Says whether the unit asks an immobiliser at all.
     *
     * @return false for units that only take a typed code
     */
    @Pure
    boolean asksImmobiliser();

    /**
     * Says whether the unit ever takes a typed code.
     *
     * @return false for units that only ask an immobiliser
     */
    @Pure
    boolean takesCode();

    /**
     * Returns how long an answer may take.
     *
     * @return the time-out; not negative, zero if the unit waits for ever
     */
    @Pure
    Duration timeOut();

    /**
     * Returns how long a query and its answer take on the wire (R23).
     *
     * @return the exchange time; not negative, zero for units that ask nobody
     */
    @Pure
    Duration exchangeTime();
}
