// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Units of every make, with a code or without. */
final class RadioUnitTest {

    private static final UnitIdentity NAME = UnitIdentity.of("x-9");

    @ParameterizedTest
    @MethodSource("makes")
    void R18_aUnitOfEveryMakeHasALock(LockProfile profile) {
        SecurityCode code =
                SecurityCode.parse("111111".substring(0, profile.entry().codeLength()));

        assertThat(new RadioUnit(profile, code).lock().profile()).isEqualTo(profile);
    }

    static Iterable<LockProfile> makes() {
        return Catalogue.profiles();
    }

    @Test
    void R18_onlyAUnitThatTakesNoCodeMayHaveNone() {
        assertThat(new RadioUnit(Catalogue.NATS_1998, null).lock().profile()).isEqualTo(Catalogue.NATS_1998);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadioUnit(Catalogue.TEN_TRIES, null))
                .withMessage("code must be given, for a TEN_TRIES asks for it");
    }

    @Test
    void aCodeThatCannotBeTypedIsRefusedAndNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadioUnit(Catalogue.K11_LINKED, SecurityCode.parse("73912")))
                .withMessage("code must have 4 digits (R7), had 5");
    }

    @Test
    void R18_aLinkedUnitAsksByItsName() {
        LockProfile both = Catalogue.K11_LINKED.toBuilder()
                .link(new LinkThenCode(Duration.ofSeconds(2), Duration.ofMillis(300)))
                .build();

        assertThat(asks(new RadioUnit(Catalogue.K11_LINKED, null).lock(NAME))).isTrue();
        assertThat(asks(new RadioUnit(both, SecurityCode.parse("2468")).lock(NAME)))
                .isTrue();
        assertThat(asks(new RadioUnit(Catalogue.K11_LINKED, null).lock())).isFalse();
        assertThat(asks(new RadioUnit(Catalogue.TEN_TRIES, SecurityCode.parse("2468")).lock(NAME)))
                .isFalse();
    }

    private static boolean asks(LockMachine lock) {
        return lock.apply(lock.initial(), LockEvent.parse("ignition ACC"))
                .signals()
                .contains(new ImmobiliserQueried(NAME, QueryPurpose.ENROLLING));
    }
}
