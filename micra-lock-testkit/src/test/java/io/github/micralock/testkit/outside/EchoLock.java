// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;

/** No lock at all: it shows the last event, but for some events at which it shows a fault or breaks. */
public final class EchoLock implements OutsideLock {

    private final Limits limits;
    private final ImmutableSet<String> faults;
    private Faceplate shown = Faceplate.DARK;

    private EchoLock(Limits limits, ImmutableSet<String> faults) {
        this.limits = limits;
        this.faults = faults;
    }

    public static EchoLock right() {
        return new EchoLock(Limits.NONE, ImmutableSet.of());
    }

    public static EchoLock wrongAt(String... events) {
        return new EchoLock(Limits.NONE, ImmutableSet.copyOf(events));
    }

    public EchoLock within(Limits other) {
        return new EchoLock(other, faults);
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        shown = Faceplate.DARK;
    }

    @Override
    public void happen(LockEvent event) {
        if (event.text().equals("dealer reset") && faults.contains("dealer reset")) {
            throw new IllegalStateException("no dealer here");
        }
        shown = Faceplate.silent(faults.contains(event.text()) ? "fault" : event.text());
    }

    @Override
    public Faceplate faceplate() {
        return shown;
    }
}
