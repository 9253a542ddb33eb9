// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.link;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "z", "0", "-", ".", "K11-28185.5F201", "12345678901234567890123456789012"})
    void aNameIsOneToThirtyTwoLettersDigitsDotsAndDashes(String name) {
        assertThat(UnitIdentity.of(name)).isEqualTo(new UnitIdentity(name));
        assertThat(UnitIdentity.of(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "A\n", "\u0131", "\u00c4", "123456789012345678901234567890123", "A_B"})
    void anyOtherNameIsRefused(String name) {
        assertRefused(
                "identity must be 1 to 32 letters, digits, dots or dashes, was '" + name + "'",
                () -> UnitIdentity.of(name));
    }

    @Test
    void namesDifferByTheirCase() {
        assertThat(UnitIdentity.of("k11")).isNotEqualTo(UnitIdentity.of("K11"));
    }
}
