// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.Histories;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.conformance.vector.StoryVectors;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.SampleCodes;
import io.github.micralock.testkit.outside.Word;
import java.util.Random;
import java.util.stream.IntStream;

/** The library's own lock, and what it says that others must show. */
final class Reference {

    private static final UnitIdentity UNIT = UnitIdentity.of("reference");

    private Reference() {}

    static MachineFromOutside lock() {
        return MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, UNIT, code));
    }

    /** The stories of the rules, told to a unit with the first of the sample codes, as a lock of these limits is told them. */
    static ImmutableList<LockVector> stories(LockProfile profile, Limits limits) {
        return StoryVectors.within(limits, lock(), profile, code(profile)).vectors();
    }

    /** Random histories; equal seeds give equal ones. What a lock cannot do is left out of them. */
    static ImmutableList<LockVector> histories(LockProfile profile, Limits limits, int count, long seed) {
        return IntStream.range(0, count)
                .mapToObj(number -> history(profile, limits, number, seed + number))
                .collect(ImmutableList.toImmutableList());
    }

    private static LockVector history(LockProfile profile, Limits limits, int number, long seed) {
        SecurityCode code = code(profile);
        ImmutableList<LockEvent> events = Histories.written(profile, code, new Random(seed)).stream()
                .filter(event -> limits.whyNot(event).isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new LockVector(
                "R29_anyHistoryLooksAsTheReferenceShowsIt#" + (number + 1),
                Word.shownBy(lock(), profile, code, events));
    }

    private static SecurityCode code(LockProfile profile) {
        return SampleCodes.of(profile).get(0);
    }
}
