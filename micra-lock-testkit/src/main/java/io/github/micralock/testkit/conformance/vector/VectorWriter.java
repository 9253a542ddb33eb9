// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.gson.JsonObject;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.conformance.json.AsciiJson;
import io.github.micralock.testkit.conformance.json.ProfileWriter;
import io.github.micralock.testkit.outside.Sight;
import io.github.micralock.testkit.outside.Word;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes files of vectors: the profile on a line, and each step on one. */
final class VectorWriter {

    static final String FORMAT = "micra-lock vectors 1";

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

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
        head.add("atFirst", faceplate(new JsonObject(), word.atFirst()));
        String opened = AsciiJson.written(head);
        return "\n" + opened.substring(0, opened.length() - 1) + ",\"steps\":[" + steps(word) + "\n]}";
    }

    private static String steps(Word word) {
        List<String> lines = new ArrayList<>();
        BigInteger time = BigInteger.ZERO;
        for (Sight sight : word.sights()) {
            time = time.add(elapsed(sight.event()));
            JsonObject step = new JsonObject();
            step.addProperty("event", sight.event().text());
            step.addProperty("at", at(time));
            lines.add("\n" + AsciiJson.written(faceplate(step, sight.faceplate())));
        }
        return String.join(",", lines);
    }

    private static JsonObject faceplate(JsonObject cells, Faceplate faceplate) {
        cells.addProperty("text", faceplate.text());
        cells.addProperty("audible", faceplate.audible());
        return cells;
    }

    private static BigInteger elapsed(LockEvent event) {
        Duration elapsed = event instanceof TimePassed passed ? passed.elapsed() : Duration.ZERO;
        return BigInteger.valueOf(elapsed.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(elapsed.getNano()));
    }

    /** The time since the unit was fitted; past the longest duration there is, that one. */
    private static String at(BigInteger nanos) {
        BigInteger seconds = nanos.divide(NANOS);
        return seconds.bitLength() < Long.SIZE
                ? Duration.ofSeconds(seconds.longValueExact(), nanos.mod(NANOS).longValueExact())
                        .toString()
                : Duration.ofSeconds(Long.MAX_VALUE, 999_999_999).toString();
    }
}
