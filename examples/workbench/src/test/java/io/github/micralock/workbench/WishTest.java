// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.workbench.scenario.RadioUnit;
import org.junit.jupiter.api.Test;

/** The radio of somebody who plays without a scenario. */
final class WishTest {

    @Test
    void withoutAWishItIsTheHandbooksExample() throws RefusedException {
        assertThat(Wish.unit(new Options()))
                .isEqualTo(new RadioUnit(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468")));
    }

    @Test
    void aUnitThatTakesNoCodeHasNone() throws RefusedException {
        Options options = new Options();
        options.profile = "K11_LINKED";

        assertThat(Wish.unit(options)).isEqualTo(new RadioUnit(Catalogue.K11_LINKED, null));
    }

    @Test
    void whatWasRecordedIsWishedForUnlessSomethingElseIs() throws RefusedException {
        Options options = new Options();
        options.code = "7391";
        SecurityCode code = SecurityCode.parse("7391");

        assertThat(Wish.recorded(options, Catalogue.TEN_TRIES)).isEqualTo(new RadioUnit(Catalogue.TEN_TRIES, code));
        options.profile = "ROVER_R960";
        assertThat(Wish.recorded(options, Catalogue.TEN_TRIES)).isEqualTo(new RadioUnit(OtherMakes.ROVER_R960, code));
    }

    @Test
    void aWishIsGranted() throws RefusedException {
        Options options = new Options();
        options.profile = "TEN_TRIES";
        options.code = "7391";

        assertThat(Wish.unit(options)).isEqualTo(new RadioUnit(Catalogue.TEN_TRIES, SecurityCode.parse("7391")));
    }
}
