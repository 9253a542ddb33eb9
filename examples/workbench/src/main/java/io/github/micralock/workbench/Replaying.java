// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.journal.Divergence;
import io.github.micralock.core.journal.Journal;
import io.github.micralock.core.journal.Replay;
import io.github.micralock.workbench.console.OutputLostException;
import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.play.Retelling;
import io.github.micralock.workbench.reading.Printable;
import io.github.micralock.workbench.recording.RecordedJournal;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.timeline.Playbill;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Replays a journal: tells what the lock does, as long as it does what the journal tells. */
final class Replaying {

    private final Surroundings surroundings;
    private final Options options;
    private final Consumer<String> errors;

    Replaying(Surroundings surroundings, Options options, Consumer<String> errors) {
        this.surroundings = surroundings;
        this.options = options;
        this.errors = errors;
    }

    /** Returns the exit status; a divergence is worse than a cut. */
    int run(String file) throws RefusedException, UnavailableException {
        if (options.scenario != null || options.interactive || options.record != null || options.everyRound) {
            throw new RefusedException(
                    "--replay plays a journal: it takes no SCENARIO, --interactive, --record and --all");
        }
        RecordedJournal recorded = RecordedJournal.read(file, surroundings.in());
        Journal journal = recorded.reading().journal();
        LockMachine lock = Wish.recorded(options, recorded.profile()).lock(recorded.identity());
        Replay replay = Replay.of(lock, journal);
        show(recorded, lock, replay);
        if (recorded.reading().isCut()) {
            errors.accept(recorded.name() + ": " + recorded.reading().cut() + "; " + read(journal));
        }
        Optional<Divergence> divergence = replay.divergence();
        if (divergence.isPresent()) {
            errors.accept(recorded.name() + ": the lock does something else than the journal tells, at");
            divergence.get().text().lines().forEach(errors);
            return Workbench.DIVERGED;
        }
        return recorded.reading().isCut() ? Workbench.CUT_OFF : Workbench.DONE;
    }

    /** What came of a replay does not depend on who reads it to the end. */
    private void show(RecordedJournal recorded, LockMachine lock, Replay replay) {
        Journal journal = recorded.reading().journal();
        try {
            new Showing(surroundings, options)
                    .show(
                            Playbill.of("Replay of " + Printable.of(recorded.name()), lock, journal),
                            new Extent(Duration.ZERO, replay.transitions().size()),
                            audience -> Retelling.tell(lock, journal.start().state(), events(replay), audience));
        } catch (OutputLostException lost) {
            if (!lost.isQuiet()) {
                throw lost;
            }
        }
    }

    private static ImmutableList<LockEvent> events(Replay replay) {
        return replay.transitions().stream().map(Transition::event).collect(ImmutableList.toImmutableList());
    }

    private static String read(Journal journal) {
        int entries = journal.entries().size();
        String whole = entries == 0 ? "it has no whole entry" : "its last whole entry is number " + entries;
        return whole + (journal.begun().isEmpty() ? "" : ", and the attempt after it counts") + "; it ends at "
                + journal.end();
    }
}
