// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.micralock.core.mutant.ContractScore;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of docs/mutants.md: the faults, and what finds them, made of nothing but values and one run of the contract. */
final class MutantsPage {

    private MutantsPage() {}

    static String text() {
        return """
                # The wrong locks

                This page is made from `Mutations.all()` of the testkit and from a run of the contract, and a test compares it with them. There are %d
                faults. Each is put into a right lock, and each has a history after which the two differ: core's `MutationsTest` searches a shortest one,
                so none of them is a right lock in disguise.

                `LockMachineContract` finds them all: the fifth column names a property that fails and names a rule which the fault breaks, the foremost if
                it can, on trials drawn from one seed, with profiles of every kind. Another suite is scored with `Score.of(suite, locks)`, which says such as `kills 47 of 50, survivors: ...`.

                A unit that has what the fourth column says shows the fault; any other has the right lock. Where the third column ends with *told*, no faceplate ever
                shows the fault: only signals, a promised deadline or `next` tell it, so a suite that looks at the front of a unit alone cannot find it.

                Rule R23 has none, for it is about the immobiliser, which is no lock. P7 and P8 follow from the rules, and no mutant throws (P10).
                Four faults that come to mind cannot be put into a `LockState`, which refuses them: typed digits that outlast the dark, a unit that plays with a wrong
                code on its count, an entry that settles with a digit missing, and a code inside a state.

                | fault | what is wrong | breaks | shown by units with | found by |
                | --- | --- | --- | --- | --- |
                """.formatted(Mutations.all().size())
                + Mutations.all().stream().map(MutantsPage::row).collect(Collectors.joining());
    }

    private static String row(Mutation mutation) {
        return Stream.of(
                        "`" + mutation.name() + "`",
                        mutation.fault(),
                        String.join(", ", mutation.rules()) + (mutation.seenFromOutside() ? "" : ", *told*"),
                        mutation.shownBy(),
                        killer(mutation))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Of the properties that fail, the one that names the foremost of the rules. */
    private static String killer(Mutation mutation) {
        ImmutableList<String> killers = ContractScore.byRule().getOrDefault(mutation, ImmutableList.of());
        return killers.stream()
                .min(Comparator.comparingInt(property -> foremost(mutation, property)))
                .map(property -> "`" + property + "`")
                .orElse("nothing");
    }

    private static int foremost(Mutation mutation, String property) {
        return Splitter.on('_')
                .splitToStream(property)
                .filter(mutation.rules()::contains)
                .mapToInt(mutation.rules()::indexOf)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
