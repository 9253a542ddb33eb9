// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is drawn of the phases of units that ship. */
class PhaseDiagramTest {

    @Test
    void R10_R11_R12_R16_R17_theWaysOfAK11AreThoseOfItsHandbook() {
        assertThat(lines(PhaseDiagram.of(Catalogue.K11_HANDBOOK)))
                .containsExactly(
                        "AwaitingCode > Operating: right code",
                        "AwaitingCode > Waiting: wrong code, 2nd: 10 s",
                        "AwaitingCode > Waiting: wrong code, 3rd to 19th: 45 min",
                        "AwaitingCode > LockedForGood: wrong code, 20th",
                        "Operating > AwaitingCode: battery disconnected",
                        "Waiting > AwaitingCode: penalty served",
                        "Waiting > AwaitingCode: dealer reset",
                        "LockedForGood > AwaitingCode: dealer reset");
    }

    @Test
    void R19_R20_R22_aUnitThatSearchesOnIsRefusedOnlyWhileItIsNew() {
        assertThat(lines(PhaseDiagram.of(Catalogue.K11_LINKED)))
                .contains(
                        "Verifying > Operating: immobiliser confirms",
                        "Verifying > LinkRefused: immobiliser refuses, not linked yet",
                        "Operating > Verifying: link lost")
                .doesNotContain("Operating > LinkRefused: link lost");
    }

    @Test
    void R20_aRefusalThatOnlyADealerEndsOutlastsTheSupply() {
        assertThat(lines(PhaseDiagram.of(Catalogue.NATS_1998)))
                .contains(
                        "Verifying > LinkRefused: immobiliser refuses",
                        "Verifying > LinkRefused: immobiliser silent: 1 min",
                        "LinkRefused > Verifying: dealer reset",
                        "LinkRefused > Verifying: battery disconnected, not linked yet")
                .doesNotContain("LinkRefused > Verifying: battery disconnected");
    }

    @Test
    void R17_whoIsOnProbationHasFewerTries() {
        assertThat(lines(PhaseDiagram.of(Catalogue.NISSAN_CATS_1998)))
                .contains(
                        "AwaitingCode > Waiting: wrong code, 3rd, not on probation: 10 s",
                        "AwaitingCode > Waiting: wrong code, 4th to 19th: 1 h",
                        "AwaitingCode > LockedForGood: wrong code, 3rd, on probation");
    }

    @Test
    void R11_penaltiesThatGoOnForEverAreToldByTheirBeginning() {
        assertThat(lines(PhaseDiagram.of(OtherMakes.VW_SAFE)))
                .contains("AwaitingCode > Waiting: wrong code, 2nd, 4th, 6th, ...: 1 h");
        assertThat(lines(PhaseDiagram.of(Catalogue.K11_BLAUPUNKT_1993)))
                .contains("AwaitingCode > Waiting: wrong code: 10 s");
        assertThat(lines(PhaseDiagram.of(OtherMakes.OPEL_CAR300)))
                .contains("AwaitingCode > Waiting: wrong code, 1st to 9th: 10 s, 30 s, 10 min, ..., 10 h 40 min");
    }

    @Test
    void R11_R12_ofAUnitWithALimitEachWaitIsTold() {
        LockProfile everySecond = Catalogue.K11_HANDBOOK.toBuilder()
                .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ofHours(1)))
                .limit(new LimitedTo(7, 7))
                .build();
        assertThat(lines(PhaseDiagram.of(everySecond)))
                .contains("AwaitingCode > Waiting: wrong code, 2nd, 4th, 6th: 1 h");
    }

    @Test
    void R11_fourPenaltiesAreALineEach() {
        LockProfile four = Catalogue.K11_HANDBOOK.toBuilder()
                .penalties(PenaltySchedule.repeatingLast(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(4)))
                .limit(new LimitedTo(5, 5))
                .build();
        assertThat(lines(PhaseDiagram.of(four)))
                .contains(
                        "AwaitingCode > Waiting: wrong code, 1st: 1 s", "AwaitingCode > Waiting: wrong code, 4th: 4 s");
    }

    @Test
    void aPhaseInWhichTheUnitIsDarkSaysItsNameAlone() {
        LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
        assertThat(PhaseNode.of(lock, "AwaitingCode", ImmutableList.of(lock.initial())))
                .isEqualTo(new Node("AwaitingCode", ImmutableList.of("AwaitingCode")));
    }

    @Test
    void R5_aGraceIsATime() {
        assertThat(lines(PhaseDiagram.of(OtherMakes.SATURN_2002)))
                .contains("Operating > AwaitingCode: battery stays away: 20 s")
                .doesNotContain("Operating > AwaitingCode: battery disconnected");
    }

    @Test
    void R5_R15_whatABatteryClearsIsToldWhereItDoes() {
        assertThat(lines(PhaseDiagram.of(OtherMakes.AUDI_WIESBADEN_1990)))
                .contains("LockedForGood > AwaitingCode: battery disconnected");
        assertThat(lines(PhaseDiagram.of(OtherMakes.HONDA_OLDER)))
                .contains("Waiting > AwaitingCode: battery disconnected");
    }

    @Test
    void aPhaseSaysWhatIsSeenThere() {
        assertThat(PhaseDiagram.of(Catalogue.K11_LINKED).nodes())
                .containsExactly(
                        new Node("Verifying", ImmutableList.of("Verifying", "NEW or SECURITY")),
                        new Node("Operating", ImmutableList.of("Operating", "plays")),
                        new Node("LinkRefused", ImmutableList.of("LinkRefused", "SECURE")));
    }

    @Test
    void stepsThatStayInAPhaseAreToldOnRequest() {
        assertThat(lines(PhaseDiagram.of(Catalogue.K11_HANDBOOK)))
                .noneMatch(line -> line.startsWith("AwaitingCode > AwaitingCode"));
        assertThat(lines(PhaseDiagram.withLoops(Catalogue.K11_HANDBOOK)))
                .contains("AwaitingCode > AwaitingCode: wrong code, 1st", "Waiting > Waiting: key leaves ACC and ON")
                .noneMatch(line -> line.endsWith(": ignored"));
    }

    @Test
    void thePhaseOfAStateIsMarked() {
        LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
        LockState state = lock.initial();
        for (LockEvent event : LockEvent.parseLines("ignition ACC\npreset 1\nconfirm\npreset 1\nconfirm\n")) {
            state = lock.next(state, event);
        }
        assertThat(PhaseDiagram.of(lock.profile()).marked()).isEmpty();
        assertThat(PhaseDiagram.of(lock.profile()).marking(state).marked()).contains("Waiting");
    }

    @Test
    void aStateOfAnotherKindOfUnitIsRefused() {
        Diagram diagram = PhaseDiagram.of(Catalogue.K11_HANDBOOK);
        LockState foreign = diagramless(new LinkRefused());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diagram.marking(foreign))
                .withMessage("state must have a place in the diagram K11_HANDBOOK of 4 nodes, was " + foreign);
    }

    private static LockState diagramless(LinkRefused phase) {
        return RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"))
                .initial()
                .withPhase(phase);
    }

    static ImmutableList<String> lines(Diagram diagram) {
        return diagram.arrows().stream()
                .flatMap(arrow -> arrow.labels().stream()
                        .map(label -> arrow.source() + " > " + arrow.target() + ": " + label.text()))
                .collect(toImmutableList());
    }
}
