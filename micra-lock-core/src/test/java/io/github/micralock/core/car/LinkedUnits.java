// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.stream.Stream;

/** Units with each kind of link, whose exchange takes 300 ms. */
final class LinkedUnits {

    static final UnitIdentity ONE = UnitIdentity.of("unit-1");
    static final UnitIdentity TWO = UnitIdentity.of("unit-2");

    static final Duration EXCHANGE = Duration.ofMillis(300);
    private static final Duration SECOND = Duration.ofSeconds(1);

    static final LinkRules SEARCHES = new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, EXCHANGE);
    static final LinkRules HEALS = new LinkOnly(SECOND, AfterRefusal.UNTIL_SWITCHED_ON, EXCHANGE);
    static final LinkRules STICKS = new LinkOnly(SECOND, AfterRefusal.UNTIL_DEALER, EXCHANGE);
    static final LinkRules THEN_CODE = new LinkThenCode(SECOND, EXCHANGE);

    private LinkedUnits() {}

    static Stream<LinkRules> links() {
        return Stream.of(SEARCHES, HEALS, STICKS, THEN_CODE);
    }

    static Stream<LinkRules> withoutCode() {
        return Stream.of(SEARCHES, HEALS, STICKS);
    }

    /** Every kind of unit there is, as far as a car can tell. */
    static Stream<Car> cars() {
        return Stream.concat(
                links().map(link -> car(link, ONE)),
                Stream.of(
                        car(new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, Duration.ZERO), ONE),
                        Car.of(RadioLock.of(typed("TYPED"), SecurityCode.parse("2")))));
    }

    static Car car(LinkRules link, UnitIdentity identity) {
        return Car.of(unit(link, identity));
    }

    static LockMachine unit(LinkRules link, UnitIdentity identity) {
        LockProfile profile = typed("LINKED").toBuilder().link(link).build();
        return link.takesCode()
                ? RadioLock.linked(profile, identity, SecurityCode.parse("2"))
                : RadioLock.linked(profile, identity);
    }

    /** A K11 with few codes, few tries and short waits, so that there are few states. */
    private static LockProfile typed(String name) {
        return Catalogue.K11_HANDBOOK.toBuilder()
                .named(name, name)
                .entry(new EntryRules(1, new DigitRange(0, 2), CountedFrom.of("0"), Duration.ZERO))
                .penalties(PenaltySchedule.repeatingLast(Duration.ZERO, EXCHANGE.multipliedBy(2)))
                .limit(LimitedTo.of(3))
                .build();
    }
}
