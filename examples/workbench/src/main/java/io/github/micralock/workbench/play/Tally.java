// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;

/** What a run came to. It is confined to the thread that plays. */
public final class Tally {

    private final LockProfile profile;
    private LockState end;
    private Duration length = Duration.ZERO;
    private Duration served = Duration.ZERO;
    private Duration stood = Duration.ZERO;
    private long events;
    private final Multiset<Object> signals = HashMultiset.create();

    Tally(LockProfile profile, LockState start) {
        this.profile = profile;
        end = start;
    }

    void count(Step step) {
        Transition transition = step.transition();
        length = step.at();
        end = transition.after();
        if (transition.event() instanceof TimePassed passed) {
            countWait(transition.before(), passed.elapsed());
        } else {
            events++;
        }
        transition.signals().forEach(signal -> signals.add(kind(signal)));
    }

    private static Object kind(LockSignal signal) {
        return signal instanceof LinkRejected rejected ? rejected.reason() : signal.getClass();
    }

    /** A piece of time never goes beyond a deadline, so what the state was at its beginning it was throughout. */
    private void countWait(LockState before, Duration elapsed) {
        if (before.phase() instanceof Waiting) {
            if (profile.waiting().runsWhile().holds(before.supply())) {
                served = served.plus(elapsed);
            } else {
                stood = stood.plus(elapsed);
            }
        }
    }

    /**
     * Returns where the lock is in the end.
     *
     * @return the last state
     */
    public LockState end() {
        return end;
    }

    /**
     * Returns how long the run took, in its own time.
     *
     * @return not negative
     */
    public Duration length() {
        return length;
    }

    /**
     * Returns how much of it was served in penalties.
     *
     * @return not negative
     */
    public Duration served() {
        return served;
    }

    /**
     * Returns how much of it passed while a penalty was in force and did not run.
     *
     * @return not negative
     */
    public Duration stood() {
        return stood;
    }

    /**
     * Returns how many events there were, the passing of time not counted.
     *
     * @return not negative
     */
    public long events() {
        return events;
    }

    /**
     * Returns how many of them were ignored.
     *
     * @return not negative
     */
    public long ignored() {
        return signals.count(Ignored.class);
    }

    /**
     * Returns how many entries were the code.
     *
     * @return not negative
     */
    public long right() {
        return signals.count(CodeAccepted.class);
    }

    /**
     * Returns how many entries were not the code.
     *
     * @return not negative
     */
    public long wrong() {
        return signals.count(CodeRejected.class);
    }

    /**
     * Says whether there was a code to judge at all.
     *
     * @return false for a unit that only asks an immobiliser
     */
    public boolean takesCode() {
        return profile.link().takesCode();
    }

    /**
     * Returns how often the unit asked its immobiliser.
     *
     * @return not negative
     */
    public long asked() {
        return signals.count(ImmobiliserQueried.class);
    }

    /**
     * Returns how often the immobiliser confirmed it.
     *
     * @return not negative
     */
    public long confirmed() {
        return signals.count(LinkConfirmed.class);
    }

    /**
     * Returns how often the immobiliser refused it.
     *
     * @return not negative
     */
    public long refused() {
        return signals.count(RefusalReason.REFUSED);
    }
}
