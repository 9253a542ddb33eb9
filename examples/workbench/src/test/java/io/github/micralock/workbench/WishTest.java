// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.scenario.CodedUnit;
import org.junit.jupiter.api.Test;

/** The radio of somebody who plays without a scenario. */
final class WishTest {

    @Test
    void withoutAWishItIsTheHandbooksExample() throws RefusedException {
        assertThat(Wish.unit(new Options()))
                .isEqualTo(new CodedUnit(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468")));
    }

    @Test
    void aWishIsGranted() throws RefusedException {
        Options options = new Options();
        options.profile = "TEN_TRIES";
        options.code = "7391";

        assertThat(Wish.unit(options)).isEqualTo(new CodedUnit(Catalogue.TEN_TRIES, SecurityCode.parse("7391")));
    }
}
