// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import java.time.Duration;

/** Does on a ride what a cue says that something happens. */
public abstract class Driver implements Cue.Cast {

    private final Ride ride;

    /**
     * Takes the wheel.
     *
     * @param ride where everything happens
     */
    protected Driver(Ride ride) {
        this.ride = ride;
    }

    @Override
    public void happening(Happening cue) {
        wait(cue.delay(), cue.events().isEmpty());
        cue.events().forEach(ride::happens);
    }

    @Override
    public void keyTurn(KeyTurn cue) {
        wait(cue.delay(), false);
        IgnitionPosition from = ride.garage().unit().supply().ignition();
        if (from == cue.target()) {
            ride.happens(new IgnitionTurned(from));
        }
        IgnitionTurned.along(from, cue.target()).forEach(ride::happens);
    }

    @Override
    public void carWork(CarWork cue) {
        wait(cue.delay(), false);
        ride.works(cue.work());
    }

    private void wait(Duration delay, boolean asked) {
        if (!delay.isZero()) {
            ride.passes(delay, asked);
        }
    }
}
