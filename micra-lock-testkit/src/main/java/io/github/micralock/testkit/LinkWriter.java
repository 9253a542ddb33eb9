// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.supply.IgnitionPosition;

/** Writes what an immobiliser answers, or does not, to a unit that it lets start first. */
final class LinkWriter {

    private final LinkRules link;
    private final Reckoning reckoning;
    private final Chance chance;
    private final Script script;

    LinkWriter(LinkRules link, Reckoning reckoning, Chance chance, Script script) {
        this.link = link;
        this.reckoning = reckoning;
        this.chance = chance;
        this.script = script;
    }

    void answer(ImmobiliserReply reply) {
        script.switchOn(IgnitionPosition.ACC);
        script.happen(new ImmobiliserReplied(reply));
        reckoning.answered(reply);
    }

    void keepSilent() {
        script.switchOn(IgnitionPosition.ACC);
        script.elapse(DurationDraws.around(link.timeOut(), chance));
    }

    void lose() {
        script.happen(new LinkLost());
    }

    /** To a unit that stopped in a wait: it asks first when it is switched on. */
    void answerInTheWait() {
        script.switchOn(IgnitionPosition.ACC);
        if (chance.oneIn(3)) {
            lose();
        }
        answer(chance.oneOf(ImmobiliserReply.CONFIRMED, ImmobiliserReply.REFUSED));
        if (reckoning.plays()) {
            reckoning.forgiven();
        }
    }

    /** Refuses a unit that takes its code only then; any other needs nothing. */
    void makeWayForTheCode() {
        if (link.asksImmobiliser() && link.takesCode()) {
            script.happen(new ImmobiliserReplied(ImmobiliserReply.REFUSED));
        }
    }
}
