// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * What a lock is made of and meets, as a domain of jqwik: in a class or method with {@code @Domain(LockDomain.class)} a
 * {@code @ForAll} parameter of these types is drawn by these generators and by no others.
 *
 * <p>A profile is one of any kind of unit; a history is one of a unit with a typed code and no link.
 *
 * <p>Without it they are found as well, all but the durations: those of this domain are the ones that a lock meets, from
 * none to the longest there is. To have jqwik's own types besides, add {@code @Domain(DomainContext.Global.class)}.
 */
public final class LockDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public LockDomain() {
        super();
    }

    @Provide
    Arbitrary<LockEvent> events() {
        return LockArbitraries.events();
    }

    @Provide
    Arbitrary<LockHistory> histories() {
        return LockArbitraries.histories(LockArbitraries.typedCodeProfiles());
    }

    @Provide
    Arbitrary<LockProfile> profiles() {
        return LockArbitraries.profiles();
    }

    @Provide
    Arbitrary<LockState> states() {
        return LockArbitraries.states();
    }

    @Provide
    Arbitrary<Supply> supplies() {
        return LockArbitraries.supplies();
    }

    @Provide
    Arbitrary<ManualClock> clocks() {
        return LockArbitraries.clocks();
    }

    @Provide
    Arbitrary<Duration> durations() {
        return LockArbitraries.durations();
    }
}
