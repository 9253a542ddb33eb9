// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static io.github.micralock.api.link.ImmobiliserReply.CONFIRMED;
import static io.github.micralock.api.link.ImmobiliserReply.REFUSED;
import static io.github.micralock.api.link.QueryPurpose.ENROLLING;
import static io.github.micralock.api.link.QueryPurpose.VERIFYING;
import static io.github.micralock.core.car.LinkedUnits.ONE;
import static io.github.micralock.core.car.LinkedUnits.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The immobiliser alone (R23). */
class ImmobiliserTest {

    @Test
    void R19_R23_anEmptyOneStoresTheUnitThatEnrolsAndConfirmsIt() {
        assertThat(Immobiliser.EMPTY.reply(ONE, ENROLLING)).isEqualTo(CONFIRMED);
        assertThat(Immobiliser.EMPTY.after(ONE, ENROLLING)).isEqualTo(Immobiliser.storing(ONE));
    }

    @Test
    void R20_R23_anEmptyOneRefusesAUnitThatSaysItIsLinkedAndDoesNotStoreIt() {
        assertThat(Immobiliser.EMPTY.reply(ONE, VERIFYING)).isEqualTo(REFUSED);
        assertThat(Immobiliser.EMPTY.after(ONE, VERIFYING)).isEqualTo(Immobiliser.EMPTY);
    }

    @Test
    void R23_theStoredUnitIsConfirmedWhateverItAsksFor() {
        assertThat(Immobiliser.storing(ONE).reply(ONE, VERIFYING)).isEqualTo(CONFIRMED);
        assertThat(Immobiliser.storing(ONE).reply(ONE, ENROLLING)).isEqualTo(CONFIRMED);
        assertThat(Immobiliser.storing(ONE).after(ONE, ENROLLING)).isEqualTo(Immobiliser.storing(ONE));
    }

    @Test
    void R23_anyOtherUnitIsRefusedAndStoredNeither() {
        assertThat(Immobiliser.storing(ONE).reply(TWO, VERIFYING)).isEqualTo(REFUSED);
        assertThat(Immobiliser.storing(ONE).reply(TWO, ENROLLING)).isEqualTo(REFUSED);
        assertThat(Immobiliser.storing(ONE).after(TWO, ENROLLING)).isEqualTo(Immobiliser.storing(ONE));
    }

    @Test
    void P9_equalOnesStoreTheSame() {
        new EqualsTester()
                .addEqualityGroup(Immobiliser.EMPTY, Immobiliser.EMPTY.after(ONE, VERIFYING))
                .addEqualityGroup(Immobiliser.storing(ONE), Immobiliser.EMPTY.after(ONE, ENROLLING))
                .addEqualityGroup(Immobiliser.storing(TWO))
                .testEquals();
        assertThat(Stream.of(Immobiliser.EMPTY, Immobiliser.storing(ONE), Immobiliser.storing(TWO))
                        .map(Immobiliser::hashCode))
                .doesNotHaveDuplicates();
        assertThat(Immobiliser.EMPTY.stored()).isEmpty();
        assertThat(Immobiliser.storing(ONE).stored()).contains(ONE);
        assertThat(Immobiliser.EMPTY).hasToString("Immobiliser[]");
        assertThat(Immobiliser.storing(ONE)).hasToString("Immobiliser[unit-1]");
    }
}
