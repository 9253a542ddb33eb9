// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.gson.JsonObject;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.conformance.json.AsciiJson;
import io.github.micralock.testkit.conformance.json.FaceplateCells;
import io.github.micralock.testkit.conformance.json.ProfileWriter;
import io.github.micralock.testkit.expected.Durations;
import io.github.micralock.testkit.outside.Sight;
import io.github.micralock.testkit.outside.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes files of vectors: the profile on a line, and each step on one. */
final class VectorWriter {

    static final String FORMAT = "micra-lock vectors 1";

    private VectorWriter() {}

    static String written(VectorFile file) {
        return "{\"format\":\"" + FORMAT + "\",\n\"profile\":"
                + AsciiJson.written(ProfileWriter.written(file.profile()))
                + ",\n\"vectors\":["
                + file.vectors().stream().map(VectorWriter::vector).collect(Collectors.joining(","))
                + "\n]}\n";
    }

    private static String vector(LockVector vector) {
        Word word = vector.word();
        JsonObject head = new JsonObject();
        head.addProperty("name", vector.name());
        head.addProperty("rule", vector.rule());
        head.addProperty("code", Typing.digits(word.code()));
        head.add("atFirst", FaceplateCells.added(new JsonObject(), word.atFirst()));
        String opened = AsciiJson.written(head);
        return "\n" + opened.substring(0, opened.length() - 1) + ",\"steps\":[" + steps(word) + "\n]}";
    }

    private static String steps(Word word) {
        List<String> lines = new ArrayList<>();
        Duration sinceFitted = Duration.ZERO;
        for (Sight sight : word.sights()) {
            sinceFitted = Durations.sum(sinceFitted, elapsed(sight.event()));
            JsonObject step = new JsonObject();
            step.addProperty("event", sight.event().text());
            step.addProperty("at", sinceFitted.toString());
            lines.add("\n" + AsciiJson.written(FaceplateCells.added(step, sight.faceplate())));
        }
        return String.join(",", lines);
    }

    private static Duration elapsed(LockEvent event) {
        return event instanceof TimePassed passed ? passed.elapsed() : Duration.ZERO;
    }
}
