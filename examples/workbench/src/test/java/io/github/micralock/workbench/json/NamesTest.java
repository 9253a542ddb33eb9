// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that a program may rely on are those of the model. */
final class NamesTest {

    @ParameterizedTest
    @MethodSource("phases")
    void aPhaseIsCalledAsInTheModel(LockPhase phase) {
        assertThat(PhaseName.of(phase)).isEqualTo(phase.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("signals")
    void aSignalIsCalledAsInTheModel(LockSignal signal) {
        assertThat(SignalText.of(signal).split(" ")[0])
                .isEqualTo(signal.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("signals")
    void aSignalTellsWhatItCarries(LockSignal signal) {
        String carried = SignalText.of(signal).replaceFirst("^[A-Za-z]+ ?", "");

        assertThat(carried)
                .isIn("", "7", "PT45M", "unit-1 ENROLLING", "TIMED_OUT", "WAIT_IN_FORCE")
                .matches(text -> text.isEmpty()
                        == (signal.getClass().getRecordComponents().length == 0 || signal instanceof FaceplateChanged));
    }

    static Stream<LockPhase> phases() {
        return Stream.of(
                new Operating(Duration.ZERO),
                new AwaitingCode(CodeEntry.empty(4), Duration.ZERO),
                new Waiting(Duration.ofSeconds(1)),
                new Verifying(Duration.ZERO, Duration.ZERO),
                new LinkRefused(),
                new LockedForGood());
    }

    static Stream<LockSignal> signals() {
        return Stream.of(
                new AttemptRecorded(7),
                new CodeAccepted(),
                new CodeRejected(7),
                new EntryDiscarded(),
                new WaitStarted(Duration.ofMinutes(45)),
                new WaitInterrupted(),
                new WaitServed(),
                new PermanentlyLocked(),
                new ImmobiliserQueried(UnitIdentity.of("unit-1"), QueryPurpose.ENROLLING),
                new LinkConfirmed(),
                new LinkRejected(RefusalReason.TIMED_OUT),
                new ReArmed(),
                new FaceplateChanged(Faceplate.PLAYING),
                new Ignored(IgnoredReason.WAIT_IN_FORCE));
    }
}
