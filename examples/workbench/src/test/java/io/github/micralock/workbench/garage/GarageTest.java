// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.garage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit among cars (R19-R24). */
final class GarageTest {

    private static final UnitIdentity STRANGER = UnitIdentity.of("unit-2");

    private final LockMachine lock = RadioLock.linked(Catalogue.K11_LINKED, Cars.UNIT);
    private final List<Transition> journal = new ArrayList<>();
    private Garage garage = Garage.of(lock, Cars.OWN_AND_OTHER);

    @Test
    void theUnitIsNewAndInTheFirstCar() {
        assertThat(garage.unit()).isEqualTo(lock.initial());
        assertThat(garage.place()).isEqualTo("own");
        assertThat(garage.cars()).containsExactly("own", "other");
        assertThat(garage.immobiliser().stored()).isEmpty();
        assertThat(garage.wireCut()).isFalse();
        assertThat(garage.nextDeadline()).isEmpty();
        assertThat(garage.lock()).isSameAs(lock);
    }

    @Test
    void R19_itsOwnImmobiliserStoresItAfterTheExchange() {
        happens("ignition ACC");
        assertThat(garage.nextDeadline()).contains(Duration.ofMillis(300));
        happens("elapse PT0.3S");

        assertThat(garage.immobiliser().stored()).contains(Cars.UNIT);
        assertThat(events()).containsExactly("ignition ACC", "elapse PT0.3S", "immobiliser confirmed");
    }

    @Test
    void R20_P6_inTheOtherCarItIsRefusedAndInItsOwnItHeals() {
        happens("ignition ACC", "elapse PT1S");
        done(new Work.Move("other"));
        assertThat(garage.place()).isEqualTo("other");
        assertThat(garage.immobiliser().stored()).contains(STRANGER);
        happens("ignition ACC", "elapse PT1S");
        assertThat(lock.view(garage.unit()).text()).isEqualTo("SECURITY");
        done(new Work.Move("own"));
        happens("elapse PT1S");

        assertThat(lock.view(garage.unit()).audible()).isTrue();
        assertThat(garage.immobiliser().stored()).contains(Cars.UNIT);
    }

    @Test
    void R23_eachCarKeepsItsKeyItsBatteryItsWireAndItsImmobiliser() {
        happens("ignition ON", "battery off");
        done(Work.Routine.CUT_WIRE, new Work.ReplaceImmobiliser(Immobiliser.storing(STRANGER)), new Work.Move("other"));
        assertThat(garage.wireCut()).isFalse();
        happens("ignition ACC");
        done(Work.Routine.INITIALISE_IMMOBILISER, new Work.Move("own"));

        assertThat(garage.unit().supply()).hasToString("Supply[ignition=ON, switchedOn=true, batteryConnected=false]");
        assertThat(garage.wireCut()).isTrue();
        assertThat(garage.immobiliser().stored()).contains(STRANGER);
        done(new Work.Move("other"));
        assertThat(garage.unit().supply()).hasToString("Supply[ignition=ACC, switchedOn=true, batteryConnected=true]");
        assertThat(garage.immobiliser().stored()).isEmpty();
    }

    @Test
    void R22_aCutWireIsToldToTheUnitAndAMendedOneAnswersIt() {
        happens("ignition ACC", "elapse PT1S");
        done(Work.Routine.CUT_WIRE);
        assertThat(events()).last().isEqualTo("link lost");
        done(Work.Routine.MEND_WIRE);
        happens("elapse PT1S");

        assertThat(events()).endsWith("elapse PT0.3S", "immobiliser confirmed", "elapse PT0.7S");
    }

    @Test
    void R24_anImmobiliserThatIsReplacedOrInitialisedForgets() {
        happens("ignition ACC", "elapse PT1S");
        done(new Work.ReplaceImmobiliser(Immobiliser.storing(STRANGER)));
        assertThat(garage.immobiliser().stored()).contains(STRANGER);
        done(new Work.ReplaceImmobiliser(Immobiliser.EMPTY));
        assertThat(garage.immobiliser().stored()).isEmpty();
        done(new Work.ReplaceImmobiliser(Immobiliser.storing(STRANGER)), Work.Routine.INITIALISE_IMMOBILISER);
        assertThat(garage.immobiliser().stored()).isEmpty();
    }

    @Test
    void whatIsSoAlreadyIsIgnoredAndNotToldToTheUnit() {
        assertThat(new Work.Move("own").on(garage)).satisfies(GarageTest::isIgnored);
        assertThat(Work.Routine.MEND_WIRE.on(garage)).satisfies(GarageTest::isIgnored);
        done(Work.Routine.CUT_WIRE);
        assertThat(Work.Routine.CUT_WIRE.on(garage)).satisfies(GarageTest::isIgnored);
    }

    private static void isIgnored(Outcome outcome) {
        assertThat(outcome.ignored()).isEqualTo(IgnoredReason.ALREADY_SO);
        assertThat(outcome.transitions()).isEmpty();
    }

    @Test
    void whatTheUnitIgnoresIsAStepOfItsOwn() {
        Outcome outcome = garage.after(LockEvent.parse("preset 1"));

        assertThat(outcome.ignored()).isNull();
        assertThat(outcome.transitions()).singleElement().matches(Transition::ignored);
    }

    @Test
    void workIsCalledWhatAScenarioCallsIt() {
        assertThat(List.of(
                        new Work.Move("own"),
                        Work.Routine.CUT_WIRE,
                        Work.Routine.MEND_WIRE,
                        Work.Routine.INITIALISE_IMMOBILISER,
                        new Work.ReplaceImmobiliser(Immobiliser.EMPTY),
                        new Work.ReplaceImmobiliser(Immobiliser.storing(STRANGER))))
                .extracting(Work::text)
                .containsExactly(
                        "move own",
                        "cut wire",
                        "mend wire",
                        "initialise immobiliser",
                        "replace immobiliser",
                        "replace immobiliser knows unit-2");
    }

    @Test
    void aCarThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Work.Move("third").on(garage))
                .withMessage("car must be one of [own, other], was 'third'");
    }

    @Test
    void thereMayBeOneCar() {
        assertThat(Garage.of(lock, ImmutableMap.of("mine", Immobiliser.EMPTY)).cars())
                .containsExactly("mine");
    }

    private void happens(String... events) {
        for (String event : events) {
            becomes(garage.after(LockEvent.parse(event)));
        }
    }

    private void done(Work... works) {
        for (Work work : works) {
            becomes(work.on(garage));
        }
    }

    /** The steps are those of the bare unit, one after the other. */
    private void becomes(Outcome outcome) {
        for (Transition step : outcome.transitions()) {
            assertThat(step).isEqualTo(lock.apply(step.before(), step.event()));
            assertThat(step.before())
                    .isEqualTo(
                            journal.isEmpty()
                                    ? lock.initial()
                                    : journal.get(journal.size() - 1).after());
            journal.add(step);
        }
        garage = outcome.garage();
        assertThat(garage.unit())
                .isEqualTo(
                        journal.isEmpty()
                                ? lock.initial()
                                : journal.get(journal.size() - 1).after());
    }

    private List<String> events() {
        return journal.stream().map(step -> step.event().text()).toList();
    }
}
