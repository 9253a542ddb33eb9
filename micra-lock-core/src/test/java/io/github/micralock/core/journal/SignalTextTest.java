// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.link.UnitIdentity;
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
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each signal has one text in a journal, and is read back from it. */
class SignalTextTest {

    private static final LockMachine LINKED = RadioLock.linked(Catalogue.K11_LINKED, UnitIdentity.of("CQ-EP1081.A"));
    private static final String HEADER =
            Journal.header(SnapshotFormat.of(LINKED.profile()).snapshot(LINKED.initial()));

    static Stream<Arguments> signals() {
        UnitIdentity unit = UnitIdentity.of("CQ-EP1081.A");
        return Stream.of(
                arguments(new AttemptRecorded(1), "AttemptRecorded 1"),
                arguments(new CodeAccepted(), "CodeAccepted"),
                arguments(new CodeRejected(19), "CodeRejected 19"),
                arguments(new EntryDiscarded(), "EntryDiscarded"),
                arguments(new WaitStarted(Duration.ofMinutes(45)), "WaitStarted PT45M"),
                arguments(new WaitInterrupted(), "WaitInterrupted"),
                arguments(new WaitServed(), "WaitServed"),
                arguments(new PermanentlyLocked(), "PermanentlyLocked"),
                arguments(
                        new ImmobiliserQueried(unit, QueryPurpose.ENROLLING),
                        "ImmobiliserQueried ENROLLING CQ-EP1081.A"),
                arguments(
                        new ImmobiliserQueried(unit, QueryPurpose.VERIFYING),
                        "ImmobiliserQueried VERIFYING CQ-EP1081.A"),
                arguments(new LinkConfirmed(), "LinkConfirmed"),
                arguments(new LinkRejected(RefusalReason.REFUSED), "LinkRejected REFUSED"),
                arguments(new LinkRejected(RefusalReason.TIMED_OUT), "LinkRejected TIMED_OUT"),
                arguments(new LinkRejected(RefusalReason.LINK_LOST), "LinkRejected LINK_LOST"),
                arguments(new ReArmed(), "ReArmed"),
                arguments(new FaceplateChanged(Faceplate.PLAYING), "FaceplateChanged audible \"\""),
                arguments(new FaceplateChanged(Faceplate.silent("SECURITY")), "FaceplateChanged silent \"SECURITY\""),
                arguments(new Ignored(IgnoredReason.ALREADY_SO), "Ignored ALREADY_SO"));
    }

    @ParameterizedTest
    @MethodSource("signals")
    void P9_aSignalIsReadBackFromItsText(LockSignal signal, String text) {
        JournalEntry entry = entry(signal, new LinkConfirmed(), signal);

        assertThat(entry.text()).isEqualTo("PT0S ignition ACC -> " + text + ", LinkConfirmed, " + text);
        assertThat(read(entry)).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A, B", ", ", "\"", "\\", "\", CodeAccepted, \"", "\\\", ", "...", " -> ", "CÓDIGO"})
    void P9_noWordOnADisplayIsTakenForTheEndOfItsSignal(String word) {
        JournalEntry entry = entry(new FaceplateChanged(Faceplate.silent(word)), new WaitServed());

        assertThat(read(entry)).isEqualTo(entry);
    }

    private static JournalEntry entry(LockSignal... signals) {
        return new JournalEntry(Duration.ZERO, LockEvent.parse("ignition ACC"), ImmutableList.copyOf(signals));
    }

    private static JournalEntry read(JournalEntry entry) {
        String text = HEADER + String.join("", entry.lines());
        return JournalFormat.of(LINKED.profile()).read(text).journal().entries().get(0);
    }
}
