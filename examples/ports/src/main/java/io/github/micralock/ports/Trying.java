// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.conformance.protocol.ProgramLock;
import io.github.micralock.testkit.conformance.run.ConformanceReport;
import io.github.micralock.testkit.conformance.run.ConformanceRun;
import io.github.micralock.testkit.conformance.run.Progress;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.outside.Comparison;
import io.github.micralock.testkit.outside.Difference;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLockException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/** Tries one program, and tells what came of it. */
final class Trying {

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    Trying(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Whether all passed. */
    boolean passes() throws RefusedException {
        try (ProgramLock lock = started()) {
            ImmutableList<LockVector> vectors = vectors(lock);
            out.println(lock.name() + ": " + vectors.size() + " vectors" + without(lock.limits()));
            ConformanceReport report = ConformanceRun.of(lock, vectors, progress(), options.maxFailures);
            Optional<Difference> shortest = report.shortest();
            if (shortest.isPresent()) {
                tell(Comparison.of(Reference.lock(), lock).shortest(shortest.get()));
            }
            report.lines().forEach(out::println);
            return report.hasPassed();
        }
    }

    /** A story leaves out what it can do without, and then no vector is skipped that could tell. */
    private static String without(Limits limits) {
        return limits.lacks().isEmpty() ? "" : ", without " + Joiner.on(", ").join(limits.lacks());
    }

    private ProgramLock started() throws RefusedException {
        try {
            return ProgramLock.start(ImmutableList.copyOf(options.program), Duration.ofSeconds(options.timeLimit));
        } catch (OutsideLockException failed) {
            throw new UnfitProgramException(String.valueOf(failed.getMessage()));
        }
    }

    private ImmutableList<LockVector> vectors(ProgramLock lock) throws RefusedException {
        ImmutableList<LockProfile> profiles = Catalogue.profiles().stream()
                .filter(profile -> lock.limits().whyNot(profile).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (profiles.isEmpty() && options.vectors.isEmpty()) {
            throw new UnfitProgramException("the program takes no profile of the catalogue, but "
                    + lock.limits().profiles() + "; --vectors brings others");
        }
        ImmutableList.Builder<LockVector> vectors = ImmutableList.builder();
        vectors.addAll(VectorFiles.read(options.vectors));
        for (LockProfile profile : profiles) {
            if (options.vectors.isEmpty()) {
                vectors.addAll(Reference.stories(profile, lock.limits()));
            }
            vectors.addAll(Reference.histories(profile, lock.limits(), options.histories, options.seed));
        }
        return vectors.build();
    }

    /** At each tenth of the way. */
    private Progress progress() {
        if (options.quiet) {
            return ConformanceRun.QUIETLY;
        }
        return (done, total, failed) -> {
            if (done * 10L / total > (done - 1) * 10L / total) {
                err.println(done + " of " + total + ", " + failed + " failed");
            }
        };
    }

    private void tell(Difference shortest) {
        out.println();
        out.println("The shortest history found that fails:");
        out.println();
        out.println(shortest);
        if (shortest.length() > 0) {
            out.println();
            out.println("The same, to be pasted:");
            out.println();
            out.print(shortest.text());
        }
        out.println();
    }
}
