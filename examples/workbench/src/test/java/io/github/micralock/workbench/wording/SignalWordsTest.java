// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import static io.github.micralock.workbench.Shipped.k11;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.scenario.RadioUnit;
import org.junit.jupiter.api.Test;

/** What a step means to a person. */
final class SignalWordsTest {

    private static final RadioUnit K11 = k11().unit();

    @Test
    void aWrongCodeTellsItsNumberAndItsPrice() {
        assertThat(last(Catalogue.K11_HANDBOOK, "ignition ACC", "preset 1", "confirm"))
                .isEqualTo("1st wrong code");
        assertThat(last(Catalogue.K11_FIRST_ERROR_COUNTS, "ignition ACC", "preset 1", "confirm"))
                .isEqualTo("1st wrong code, wait 10 s");
    }

    @Test
    void anInterruptedWaitTellsWhatBecomesOfIt() {
        assertThat(interrupted(Interruption.PAUSE)).isEqualTo("the wait stands still");
        assertThat(interrupted(Interruption.RESTART)).isEqualTo("the wait starts over");
        assertThat(interrupted(Interruption.CLEAR)).isEqualTo("the wait is gone");
    }

    @Test
    void aTextLongerThanTheDisplayIsToldInFull() {
        LockProfile narrow = Catalogue.K11_HANDBOOK.toBuilder()
                .words(Catalogue.K11_HANDBOOK.words().withPrompt("PLEASE ENTER CODE"))
                .build();

        assertThat(last(narrow, "ignition ACC")).isEqualTo("it says: PLEASE ENTER CODE");
    }

    @Test
    void theRestHasItsWords() {
        assertThat(last(Catalogue.K11_HANDBOOK, "ignition ACC", "preset 1", "clear"))
                .isEqualTo("entry gone, not counted");
        assertThat(last(Catalogue.K11_HANDBOOK, "dealer reset")).isEqualTo("reset by the dealer");
        assertThat(last(Catalogue.K11_HANDBOOK, "preset 1")).isEqualTo("ignored: the radio is off");
        assertThat(last(Catalogue.K11_HANDBOOK, "ignition OFF")).isEmpty();
    }

    @Test
    void aLinkHasItsWords() {
        assertThat(words(new LinkConfirmed())).isEqualTo("immobiliser confirms");
        assertThat(words(new LinkRejected(RefusalReason.REFUSED))).isEqualTo("immobiliser refuses");
        assertThat(words(new LinkRejected(RefusalReason.TIMED_OUT))).isEqualTo("immobiliser is silent");
        assertThat(words(new LinkRejected(RefusalReason.LINK_LOST))).isEqualTo("link is lost");
        assertThat(words(new ImmobiliserQueried(UnitIdentity.of("x"), QueryPurpose.ENROLLING)))
                .isEqualTo("asks to be stored");
        assertThat(words(new ImmobiliserQueried(UnitIdentity.of("x"), QueryPurpose.VERIFYING)))
                .isEqualTo("asks the immobiliser");
    }

    private static String words(LockSignal signal) {
        LockState state = K11.lock().initial();
        return new Wording(K11.profile())
                .of(new Transition(state, LockEvent.parse("confirm"), state, ImmutableList.of(signal)));
    }

    private static String interrupted(Interruption interruption) {
        LockProfile profile = Catalogue.K11_FIRST_ERROR_COUNTS.toBuilder()
                .waiting(new WaitingRules(SupplyCondition.ACCESSORY_FEED, interruption, interruption))
                .build();
        return last(profile, "ignition ACC", "preset 1", "confirm", "elapse PT4S", "ignition OFF");
    }

    private static String last(LockProfile profile, String... events) {
        LockMachine lock = RadioLock.of(profile, K11.code());
        LockState state = lock.initial();
        String words = "";
        for (String event : events) {
            Transition step = lock.apply(state, LockEvent.parse(event));
            state = step.after();
            words = new Wording(profile).of(step);
        }
        return words;
    }
}
