// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.session.LockSession;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A simulator as a stranger would begin one. */
public final class Main {
    private Main() {}

    /**
     * Locks a radio, unlocks it, and gets it wrong.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("module " + LockMachine.class.getModule().getName());
        SecurityCode code = SecurityCode.parse("2468");
        LockProfile profile = Catalogue.K11_HANDBOOK.toBuilder()
                .named("MINE", "A K11 that is locked at the third wrong code")
                .limit(LimitedTo.of(3))
                .penalties(Catalogue.K11_BLAUPUNKT_1993.penalties())
                .build();
        LockMachine lock = RadioLock.of(profile, code);
        LockSession session = LockSession.of(lock, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        session.addListener(Main::print);
        IgnitionTurned.along(IgnitionPosition.LOCK, IgnitionPosition.ACC).forEach(session::send);
        CodeKeying.events(profile.entry(), code).forEach(session::send);
        session.send(LockEvent.parse("preset 5"));
        System.out.println(session.faceplate() + " " + lock + " " + code);
        System.out.println(Exploration.of(lock)
                .over(LockEvent.parseLines("ignition ACC\npreset 1\nconfirm\nelapse PT10S\n"))
                .explore()
                .states()
                .size());
    }

    private static void print(Transition step) {
        if (!step.ignored() && step.after().phase() instanceof Operating) {
            System.out.println(step.event().text() + " -> " + step.signals());
        }
    }
}
