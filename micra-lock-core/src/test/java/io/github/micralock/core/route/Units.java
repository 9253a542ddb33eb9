// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/** Units of the catalogue with their codes, and states that are built, not waited for. */
final class Units {

    static final UnitIdentity UNIT = UnitIdentity.of("unit");
    static final LockProfile K11 = Catalogue.K11_HANDBOOK;
    static final SecurityCode CODE = SecurityCode.parse("2468");

    private static final Supply AT_ACC = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);

    private Units() {}

    static Stream<LockProfile> profiles() {
        return Catalogue.profiles().stream();
    }

    /** A code that such a unit can have: its highest digit but one, at every position. */
    static SecurityCode code(LockProfile profile) {
        int digit = profile.entry().digits().last() - 1;
        return SecurityCode.parse(Integer.toString(digit).repeat(profile.entry().codeLength()));
    }

    static LockMachine lock(LockProfile profile) {
        return RadioLock.ofAnyKind(profile, UNIT, code(profile));
    }

    static LockMachine unknown(LockProfile profile) {
        return RadioLock.ofUnknownCode(profile, UNIT);
    }

    static LockState running(int wrongAttempts, LockPhase phase) {
        return new LockState(AT_ACC, wrongAttempts, false, false, phase);
    }

    static LockState parked(int wrongAttempts, LockPhase phase) {
        return new LockState(Supply.JUST_FITTED, wrongAttempts, false, false, phase);
    }

    static LockState after(LockMachine lock, LockState start, List<LockEvent> events) {
        LockState state = start;
        for (LockEvent event : events) {
            state = lock.next(state, event);
        }
        return state;
    }

    static ImmutableList<LockEvent> events(String... lines) {
        return LockEvent.parseLines(String.join("\n", lines));
    }
}
