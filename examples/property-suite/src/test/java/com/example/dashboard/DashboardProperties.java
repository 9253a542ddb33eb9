// SPDX-License-Identifier: Apache-2.0
package com.example.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.session.LockSession;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockDomain;
import io.github.micralock.testkit.LockHistory;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.ManualClock;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** The dashboard's own properties, for whatever happens to whatever radio with a typed code. */
class DashboardProperties {

    @Property
    void itShowsWhatTheRadioShows(@ForAll LockHistory history) {
        LockMachine lock = RadioLock.of(history.profile(), history.code());
        LockRun run = LockRun.of(lock, history.events());
        Dashboard dashboard = new Dashboard(lock);

        run.transitions().forEach(dashboard);

        assertEquals(lock.view(run.end()), dashboard.faceplate(), run::toString);
    }

    @Property
    void itsLampIsOnWhileWrongCodesAreOnRecord(@ForAll LockHistory history) {
        LockMachine lock = RadioLock.of(history.profile(), history.code());
        LockRun run = LockRun.of(lock, history.events());
        Dashboard dashboard = new Dashboard(lock);

        for (Transition transition : run.transitions()) {
            dashboard.accept(transition);
            assertEquals(transition.after().wrongAttempts() > 0, dashboard.warns(), run::toString);
        }
    }

    /** With a session in between, at whatever hour: time passes on a clock that stands until it is moved. */
    @Property
    @Domain(LockDomain.class)
    void itShowsWhatASessionShows(@ForAll LockHistory history, @ForAll ManualClock clock) {
        LockMachine lock = RadioLock.of(history.profile(), history.code());
        LockSession session = LockSession.of(lock, clock);
        Dashboard dashboard = new Dashboard(lock);
        session.addListener(dashboard::accept);

        for (LockEvent event : history.events()) {
            if (event instanceof TimePassed passed && passed.elapsed().toDays() < 1_000) {
                clock.advance(passed.elapsed());
                session.faceplate(); // somebody looks
            } else if (!(event instanceof TimePassed)) {
                session.send(event);
            }
        }

        Faceplate shown = session.faceplate();
        assertEquals(shown, dashboard.faceplate());
    }

    /** A dashboard that is fitted later knows nothing of what is on record already, and must not mind. */
    @Property
    void itBearsAnyStateAndEvent(@ForAll LockState state, @ForAll LockEvent event) {
        LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
        Transition transition = lock.apply(state, event);
        Dashboard dashboard = new Dashboard(lock);
        Faceplate before = dashboard.faceplate();

        dashboard.accept(transition);

        if (transition.ignored()) {
            assertSame(before, dashboard.faceplate());
        }
    }

    @Provide
    Arbitrary<ImmutableList<LockEvent>> livesOfATenTriesRadio() {
        return LockArbitraries.histories(Catalogue.TEN_TRIES, SecurityCode.parse("2468"));
    }

    @Property
    void aProfileCanBeChosen(@ForAll("livesOfATenTriesRadio") ImmutableList<LockEvent> life) {
        LockProfile profile = Catalogue.TEN_TRIES;
        LockRun run = LockRun.of(RadioLock.of(profile, SecurityCode.parse("2468")), life);
        Dashboard dashboard = new Dashboard(run.machine());

        run.transitions().forEach(dashboard);

        assertEquals(run.machine().view(run.end()), dashboard.faceplate(), run::toString);
    }
}
