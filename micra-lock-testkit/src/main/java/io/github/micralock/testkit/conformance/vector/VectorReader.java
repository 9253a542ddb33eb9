// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.conformance.json.Cells;
import io.github.micralock.testkit.conformance.json.FaceplateCells;
import io.github.micralock.testkit.conformance.json.ProfileReader;
import io.github.micralock.testkit.conformance.json.UnreadableJsonException;
import io.github.micralock.testkit.outside.Sight;
import io.github.micralock.testkit.outside.Word;

/** Reads files of vectors. */
final class VectorReader {

    private VectorReader() {}

    static VectorFile read(String text) {
        Cells file = Cells.parse(text);
        if (!file.text("format").equals(VectorWriter.FORMAT)) {
            throw new UnreadableJsonException(
                    "format must be '" + VectorWriter.FORMAT + "', was '" + file.text("format") + "'");
        }
        LockProfile profile = ProfileReader.read(file.object("profile"));
        return new VectorFile(
                profile,
                file.objects("vectors").stream()
                        .map(vector -> vector(profile, vector))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static LockVector vector(LockProfile profile, Cells vector) {
        ImmutableList<Sight> sights = vector.objects("steps").stream()
                .map(step -> new Sight(LockEvent.parse(step.text("event")), FaceplateCells.read(step)))
                .collect(ImmutableList.toImmutableList());
        return new LockVector(
                vector.text("name"),
                new Word(
                        profile,
                        SecurityCode.parse(vector.text("code")),
                        FaceplateCells.read(vector.object("atFirst")),
                        sights));
    }
}
