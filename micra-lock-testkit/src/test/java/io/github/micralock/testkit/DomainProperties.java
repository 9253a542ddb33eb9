// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What the testkit generates is found by its type, with the domain and without. */
class DomainProperties {

    @Property(tries = 20)
    @Domain(LockDomain.class)
    void theDomainDrawsEverythingThatALockMeets(
            @ForAll LockEvent event,
            @ForAll LockProfile profile,
            @ForAll LockState state,
            @ForAll Supply supply,
            @ForAll LockHistory history,
            @ForAll ManualClock clock,
            @ForAll Duration duration) {
        assertThat(duration).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(history.profile().link().asksImmobiliser()).isFalse();
        assertThat(clock.millis()).isNotNegative();
        assertThat(event.text()).isNotBlank();
        assertThat(profile.name()).isNotBlank();
        assertThat(state.supply()).isNotNull();
        assertThat(supply).isNotNull();
    }

    @Property(tries = 20)
    void historiesAndClocksAreFoundWithoutTheDomain(@ForAll LockHistory history, @ForAll ManualClock clock) {
        assertThat(LockEvent.parseLines(history.text())).isEqualTo(history.events());
        assertThat(history.code().length()).isEqualTo(history.profile().entry().codeLength());
        assertThat(clock.instant()).isEqualTo(clock.instant());
    }
}
