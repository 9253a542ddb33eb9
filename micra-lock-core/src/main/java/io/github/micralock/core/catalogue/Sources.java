// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.Source;
import java.net.URI;
import java.time.Duration;

/** Where the facts of Nissan's code units come from, and what the provenance of several makes says alike. */
final class Sources {

    static final Source K11_HANDBOOK = source(
            "An owner quotes the handbook of a Micra K11 of 1998 or later, in a forum thread on a 1997 car",
            "https://www.micra.org.uk/threads/micra-stereo-code.518/",
            Grade.B);

    static final Source OTHER_CAR = source(
            "The owner who asks in that thread, on his other car",
            "https://www.micra.org.uk/threads/micra-stereo-code.518/",
            Grade.C);

    static final Source PICKUP_1998 = source(
            "Nissan Pick-up 1998, repair manual: audio anti-theft system",
            "https://www.autoguidegalaxy.com/1998-nissan-pick-up-repair-manual/7/?srch=ECO+mode",
            Grade.A);

    static final Source PATROL_1998 = source(
            "Nissan Patrol 1998, electrical system workshop manual: audio anti-theft system",
            "https://www.autoguidegalaxy.com/1998-nissan-patrol-electrical-system-workshop-manual/4/?srch=battery",
            Grade.A);

    static final Source BLAUPUNKT_1993 =
            source("Micra 1993 with a Blaupunkt unit", "https://www.fixfault.com/fix?id=10614", Grade.B);

    static final Source QASHQAI_2012 = source(
            "Nissan Qashqai 2012, owner's manual: radio code",
            "https://www.autoguidegalaxy.com/2012-nissan-qashqai-owners-manual//?srch=Sd+card",
            Grade.A);

    /** The reason of a choice: what a cut does to a wait where no source tells it. */
    static final String AS_MOST_UNITS = "not told; most comparable units start over";

    /** The reason of a choice: when a lock arms and what it remembers where no source tells it. */
    static final String AS_NISSANS = "not told; as Nissan's units do";

    /** The reason of a choice: how wide a display is where no source tells it. */
    static final String HOLDS_EVERY_WORD = "not told; it holds every word of the unit";

    /** A penalty so long that doubling has no cap that anybody meets. */
    static final Duration NO_CAP = Duration.ofDays(365);

    private Sources() {}

    static Source source(String title, String address, Grade grade) {
        return new Source(title, URI.create(address), grade);
    }
}
