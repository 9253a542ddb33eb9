// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Source;
import io.github.micralock.api.profile.Words;
import java.time.Duration;

/** Nissan's units that prove themselves to the immobiliser. */
final class NissanLinkedUnits {

    private static final Duration EXCHANGE = Duration.ofMillis(300);
    private static final String UNUSED = "never used: the unit takes no code";

    private static final Source PICKUP_1998 = Sources.source(
            "Nissan Pick-up 1998, repair manual: audio link to the immobiliser",
            "https://www.autoguidegalaxy.com/1998-nissan-pick-up-repair-manual/4/?srch=ECU",
            Grade.A);

    private static final Source PATROL_2006 = Sources.source(
            "Nissan Patrol 2006, service manual: audio link to the immobiliser",
            "https://www.autoguidegalaxy.com/2006-nissan-patrol-service-manual/?srch=service+reset",
            Grade.A);

    private static final Source NAVARA_2005 = Sources.source(
            "Nissan Navara 2005, workshop manual: audio link to the immobiliser",
            "https://www.autoguidegalaxy.com/2005-nissan-navara-repair-workshop-manual/?srch=immobilizer",
            Grade.A);

    private static final Source ALMERA_2001 = Sources.source(
            "Nissan Almera 2001, service manual: audio link to the immobiliser",
            "https://www.autoguidegalaxy.com/2001-nissan-almera-service-manual/18/?srch=service",
            Grade.A);

    static final LockProfile K11_LINKED = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("K11_LINKED", "Nissan Micra K11 whose display says SECURITY: it searches for its own car")
            .link(new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, EXCHANGE))
            .words(Words.K11)
            .provenance(new Provenance(
                    ImmutableList.of(Sources.K11_HANDBOOK, PICKUP_1998, PATROL_2006),
                    ImmutableMap.<String, String>builder()
                            .put("entry", UNUSED)
                            .put("penalties", UNUSED)
                            .put("limit", UNUSED)
                            .put("waiting", UNUSED)
                            .put("link.timeOut", "none: what searches for its car gives up at no time")
                            .put("link.exchangeTime", "told of other Nissans of the time")
                            .put("words.newUnit", "not told for the K11; that of other linked Nissans")
                            .put("words.refused", "not told for the K11; that of other linked Nissans")
                            .put("display.width", Sources.HOLDS_EVERY_WORD)
                            .buildOrThrow()))
            .build();

    static final LockProfile NATS_1998 = K11_LINKED.toBuilder()
            .named("NATS_1998", "Nissan with an audio link of 1998: NEW, WAIT, SECURE, and then a dealer")
            .link(new LinkOnly(Duration.ofSeconds(60), AfterRefusal.UNTIL_DEALER, EXCHANGE))
            .words(new Words("CODE", "SECURE", "NEW", "WAIT", "SECURE", "LOCKED"))
            .provenance(new Provenance(
                    ImmutableList.of(PICKUP_1998, PATROL_2006, NAVARA_2005, ALMERA_2001),
                    ImmutableMap.<String, String>builder()
                            .put("entry", UNUSED)
                            .put("penalties", UNUSED)
                            .put("limit", UNUSED)
                            .put("waiting", UNUSED)
                            .put("link.timeOut", "not told; a minute")
                            .put(
                                    "link.afterRefusal",
                                    "\"special equipment is required to reset the radio\", read as a dealer")
                            .put("display.width", Sources.HOLDS_EVERY_WORD)
                            .buildOrThrow()))
            .build();

    private NissanLinkedUnits() {}
}
