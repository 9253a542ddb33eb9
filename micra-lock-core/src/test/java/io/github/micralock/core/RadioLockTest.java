// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a lock is made, where it starts, and what it shows. */
class RadioLockTest {

    private static final SecurityCode CODE = SecurityCode.parse("2468");
    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");
    private static final Supply RUNNING = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);
    private static final LockProfile LINKED = Catalogue.K11_HANDBOOK.toBuilder()
            .named("LINKED", "linked")
            .link(new LinkOnly(Duration.ofSeconds(60), AfterRefusal.UNTIL_DEALER, Duration.ZERO))
            .build();
    private static final LockProfile BOTH = Catalogue.K11_HANDBOOK.toBuilder()
            .named("BOTH", "both")
            .link(new LinkThenCode(Duration.ofSeconds(60), Duration.ZERO))
            .build();

    @Test
    void aTypedCodeUnitStartsWithTheBatteryFittedTheKeyAtLockAndNothingTyped() {
        assertThat(RadioLock.of(Catalogue.K11_HANDBOOK, CODE).initial())
                .isEqualTo(new LockState(
                        new Supply(IgnitionPosition.LOCK, true, true),
                        0,
                        false,
                        false,
                        new AwaitingCode(CodeEntry.empty(4), Duration.ZERO)));
    }

    @Test
    void R19_aLinkedUnitStartsNew() {
        assertThat(RadioLock.linked(LINKED, UNIT).initial())
                .isEqualTo(new LockState(
                        Supply.JUST_FITTED, 0, false, false, new Verifying(Duration.ofSeconds(60), Duration.ZERO)));
    }

    @Test
    void R18_eachKindOfUnitIsMadeOfWhatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RadioLock.of(LINKED, CODE))
                .withMessage("profile must have no link where no identity is given (R18), was LINKED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RadioLock.linked(BOTH, UNIT))
                .withMessage("profile must have a link and take no code where none is given (R18), was BOTH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RadioLock.linked(LINKED, UNIT, CODE))
                .withMessage("profile must have a link, then a code, where both are given (R18), was LINKED");
    }

    @Test
    void R7_aCodeThatCouldNotBeTypedIsRefusedAndNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("24689")))
                .withMessage("code must have 4 digits (R7), had 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RadioLock.linked(BOTH, UNIT, SecurityCode.parse("246")))
                .withMessage("code must have 4 digits (R7), had 3");
    }

    @Test
    void itsTextNamesTheProfileAndNotTheCode() {
        assertThat(RadioLock.of(Catalogue.K11_HANDBOOK, CODE)).hasToString("RadioLock[K11_HANDBOOK]");
        assertThat(RadioLock.of(Catalogue.K11_HANDBOOK, CODE).profile()).isSameAs(Catalogue.K11_HANDBOOK);
    }

    @Test
    void R30_aCountdownShowsStartedSecondsInFullAndAnyNumberOfMinutes() {
        assertThat(shownInAWait("PT45M")).isEqualTo("SECURE 45:00");
        assertThat(shownInAWait("PT44M59.000000001S")).isEqualTo("SECURE 45:00");
        assertThat(shownInAWait("PT44M59S")).isEqualTo("SECURE 44:59");
        assertThat(shownInAWait("PT0.000000001S")).isEqualTo("SECURE 00:01");
        assertThat(shownInAWait("PT10H40M9S")).isEqualTo("SECURE 640:09");
        assertThat(shownInAWait("PT2562047788015215H30M7.5S")).isEqualTo("SECURE 153722867280912930:07");
    }

    private static String shownInAWait(String remaining) {
        LockMachine lock = RadioLock.of(display(new DisplayRules(16, Duration.ofMillis(300), true, false)), CODE);
        return lock.view(new LockState(RUNNING, 3, false, false, new Waiting(Duration.parse(remaining))))
                .text();
    }

    @Test
    void R30_aPromptMayShowTheNumberOfTheTry() {
        LockMachine lock = RadioLock.of(display(new DisplayRules(16, Duration.ofMillis(300), false, true)), CODE);
        AwaitingCode asks = new AwaitingCode(CodeEntry.empty(4), Duration.ZERO);
        assertThat(lock.view(new LockState(RUNNING, 0, false, false, asks)).text())
                .isEqualTo("1 CODE");
        assertThat(lock.view(new LockState(RUNNING, 6, false, false, asks)).text())
                .isEqualTo("7 CODE");
        assertThat(lock.view(new LockState(RUNNING, Integer.MAX_VALUE, false, false, asks))
                        .text())
                .isEqualTo("2147483647 CODE");
        assertThat(lock.view(new LockState(
                                RUNNING, 6, false, false, new AwaitingCode(CodeEntry.parse("_3__"), Duration.ZERO)))
                        .text())
                .isEqualTo("0300");
    }

    private static LockProfile display(DisplayRules rules) {
        return Catalogue.K11_HANDBOOK.toBuilder().display(rules).build();
    }
}
