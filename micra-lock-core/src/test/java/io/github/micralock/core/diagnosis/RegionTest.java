// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sets of states that differ in their countdowns, and sets of such sets. */
class RegionTest {

    private static final LockState PROMPT = state(new AwaitingCode(CodeEntry.empty(4), Duration.ZERO));

    private static LockState state(LockPhase phase) {
        return new LockState(Supply.JUST_FITTED, 3, false, false, phase);
    }

    private static LockState typed(int settling) {
        return new LockState(
                Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC),
                3,
                false,
                false,
                new AwaitingCode(CodeEntry.parse("1234"), Duration.ofSeconds(settling)));
    }

    private static LockState waiting(int seconds) {
        return state(new Waiting(Duration.ofSeconds(seconds)));
    }

    private static LockState asking(int countdown, int suspended) {
        return state(new Verifying(Duration.ofSeconds(countdown), Duration.ofSeconds(suspended)));
    }

    private static Region from(int low, int high) {
        return Region.between(waiting(low), waiting(high));
    }

    @Test
    void endsThatDifferInMoreThanCountdownsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region(PROMPT, waiting(1), false))
                .withMessage("ends must be of one shape, were " + PROMPT + " and " + waiting(1));
    }

    @Test
    void R8_R31_whatCountsIsOfAnotherShapeThanWhatDoesNot() {
        assertThat(Shape.of(typed(5))).isEqualTo(Shape.of(typed(1))).isNotEqualTo(Shape.of(typed(0)));
        assertThat(Shape.of(asking(1, 1))).isEqualTo(Shape.of(asking(2, 3))).isNotEqualTo(Shape.of(asking(1, 0)));
    }

    @Test
    void theLowerEndComesFirstWhicheverIsNamedFirst() {
        assertThat(from(5, 2)).isEqualTo(new Region(waiting(2), waiting(5), false));
        assertThat(from(2, 5)).isEqualTo(from(5, 2));
    }

    @Test
    void R31_ofTwoCountdownsEachHasItsOwnEnds() {
        assertThat(Region.between(asking(1, 9), asking(4, 6))).isEqualTo(new Region(asking(1, 6), asking(4, 9), false));
    }

    @Test
    void aRegionContainsWhatLiesBetweenItsEnds() {
        assertThat(from(2, 5).contains(from(3, 4))).isTrue();
        assertThat(from(2, 5).contains(from(2, 5))).isTrue();
        assertThat(from(2, 5).contains(from(1, 4))).isFalse();
        assertThat(from(2, 5).contains(from(3, 6))).isFalse();
        assertThat(from(2, 5).contains(Region.of(PROMPT))).isFalse();
        assertThat(Region.of(PROMPT).withAnyEntry().contains(Region.of(PROMPT))).isFalse();
    }

    @Test
    void theHullHoldsBothAndWhatLiesBetween() {
        assertThat(from(1, 2).hull(from(5, 6))).isEqualTo(from(1, 6));
        assertThat(Region.of(PROMPT).withAnyEntry().hull(Region.of(PROMPT).withAnyEntry()))
                .isEqualTo(Region.of(PROMPT).withAnyEntry());
    }

    @Test
    void whatIsKnownIsNotAddedAgain() {
        Regions regions = new Regions();
        assertThat(regions.add(from(2, 5), 8)).contains(from(2, 5));
        assertThat(regions.add(from(3, 4), 8)).isEqualTo(Optional.empty());
        assertThat(regions.add(Region.of(PROMPT), 8)).contains(Region.of(PROMPT));
        assertThat(regions.add(Region.of(PROMPT).withAnyEntry(), 8))
                .contains(Region.of(PROMPT).withAnyEntry());
        assertThat(regions.all())
                .containsExactlyInAnyOrder(
                        from(2, 5), Region.of(PROMPT), Region.of(PROMPT).withAnyEntry());
    }

    @Test
    void whatANewOneContainsGoes() {
        Regions regions = new Regions();
        regions.add(from(3, 4), 8);
        regions.add(from(7, 8), 8);
        assertThat(regions.add(from(2, 5), 8)).contains(from(2, 5));
        assertThat(regions.all()).containsExactlyInAnyOrder(from(2, 5), from(7, 8));
    }

    @Test
    void whereThereAreManyTheyBecomeOne() {
        Regions regions = new Regions();
        assertThat(regions.add(from(1, 2), 2)).contains(from(1, 2));
        assertThat(regions.add(from(4, 5), 2)).contains(from(4, 5));
        assertThat(regions.add(from(8, 9), 2)).contains(from(1, 9));
        assertThat(regions.all()).containsExactly(from(1, 9));
    }

    @Test
    void ofOneShapeEightAreKeptApart() {
        Regions regions = new Regions();
        for (int number = 1; number <= 8; number++) {
            regions.addAll(regions(3 * number));
            assertThat(regions.all()).hasSize(number);
        }
        regions.addAll(regions(30));
        assertThat(regions.all()).containsExactly(from(3, 31));
    }

    private static Iterable<Region> regions(int low) {
        return List.of(from(low, low + 1));
    }
}
