// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.testkit.expected.Feeds;
import io.github.micralock.testkit.expected.Typed;
import java.util.Optional;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What is judged in a step, if anything (R7, R8): the confirmed entry, the last digit typed straight, or the entry that
 * has settled.
 *
 * @param digits what is judged
 */
record Judgement(String digits) {

    @SideEffectFree
    Judgement {}

    static Optional<Judgement> in(LockProfile profile, LockState before, LockEvent event) {
        if (!(before.phase() instanceof AwaitingCode awaiting) || !Feeds.running(before.supply())) {
            return Optional.empty();
        }
        Typed typed = new Typed(profile.entry(), awaiting.entry());
        boolean straight = profile.entry().style() instanceof TypedStraight;
        if (event instanceof EntryConfirmed && !straight) {
            return typed.judged().map(Judgement::new);
        }
        if (event instanceof PresetPressed pressed && straight) {
            return typed.pressed(pressed.preset())
                    .filter(digits -> digits.indexOf(Typed.UNTOUCHED) < 0)
                    .map(Judgement::new);
        }
        if (event instanceof TimePassed passed && !awaiting.settling().isZero()) {
            return passed.elapsed().compareTo(awaiting.settling()) < 0
                    ? Optional.empty()
                    : typed.judged().map(Judgement::new);
        }
        return Optional.empty();
    }
}
