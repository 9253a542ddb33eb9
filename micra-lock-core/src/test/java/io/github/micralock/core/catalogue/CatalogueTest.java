// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Source;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the shipped profiles say, and what they rest on. */
class CatalogueTest {

    @Test
    void theDefaultComesFirst() {
        assertThat(Catalogue.profiles().stream().map(LockProfile::name))
                .containsExactly(
                        "K11_HANDBOOK",
                        "K11_FIRST_ERROR_COUNTS",
                        "K11_RESTARTING",
                        "K11_BLAUPUNKT_1993",
                        "NISSAN_CATS_1998",
                        "MICRA_2010_LOCKED_TEXT",
                        "TEN_TRIES",
                        "K11_LINKED",
                        "NATS_1998",
                        "AUDI_WIESBADEN_1990",
                        "BECKER_1990",
                        "BMW_1986",
                        "FORD_1990S",
                        "GM_THEFTLOCK_1995",
                        "HONDA_OLDER",
                        "MITSUBISHI_2000",
                        "OPEL_CAR300",
                        "RENAULT_PHILIPS",
                        "ROVER_R960",
                        "SATURN_2002",
                        "VOLVO_SC",
                        "VW_SAFE");
    }

    @Test
    void everyProfileIsFoundByItsName() {
        assertThat(Catalogue.profiles())
                .allSatisfy(
                        profile -> assertThat(Catalogue.named(profile.name())).isSameAs(profile));
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.named("K12"))
                .withMessageStartingWith(
                        "profile must be one of [K11_HANDBOOK, K11_FIRST_ERROR_COUNTS, K11_RESTARTING,")
                .withMessageEndingWith("VOLVO_SC, VW_SAFE], was 'K12'");
    }

    @Test
    void R11_theScheduleOfEachUnitIsThatOfItsSource() {
        assertThat(penalties(Catalogue.K11_HANDBOOK, 5)).isEqualTo(seconds(0, 10, 2700, 2700, 2700));
        assertThat(penalties(Catalogue.K11_FIRST_ERROR_COUNTS, 4)).isEqualTo(seconds(10, 10, 2700, 2700));
        assertThat(penalties(Catalogue.K11_RESTARTING, 4)).isEqualTo(seconds(0, 10, 2700, 2700));
        assertThat(penalties(Catalogue.K11_BLAUPUNKT_1993, 3)).isEqualTo(seconds(10, 10, 10));
        assertThat(penalties(Catalogue.NISSAN_CATS_1998, 5)).isEqualTo(seconds(10, 10, 10, 3600, 3600));
        assertThat(penalties(Catalogue.MICRA_2010_LOCKED_TEXT, 3)).isEqualTo(seconds(0, 10, 2700));
        assertThat(penalties(Catalogue.TEN_TRIES, 9)).isEqualTo(seconds(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static List<Duration> penalties(LockProfile profile, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(profile.penalties()::penalty)
                .toList();
    }

    private static List<Duration> seconds(long... seconds) {
        return IntStream.range(0, seconds.length)
                .mapToObj(index -> Duration.ofSeconds(seconds[index]))
                .toList();
    }

    @Test
    void everyProfileNamesItsSourcesAndItsChoices() {
        assertThat(Catalogue.profiles()).allSatisfy(profile -> {
            assertThat(profile.provenance().sources()).isNotEmpty();
            assertThat(profile.provenance().choices()).isNotEmpty();
        });
        assertThat(Catalogue.NISSAN_CATS_1998.provenance().sources())
                .extracting(Source::grade)
                .containsOnly(Grade.A);
        assertThat(Catalogue.K11_FIRST_ERROR_COUNTS.provenance().sources()).hasSize(2);
        assertThat(Catalogue.K11_RESTARTING.provenance().choices())
                .containsEntry("waiting.onSupplyLoss", "what most comparable units of other makes do");
    }
}
