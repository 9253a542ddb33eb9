// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.workbench.console.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jline.terminal.spi.SystemStream;

/** Surroundings of a test, in which nothing is real: streams in memory, terminals by declaration, time that stands. */
public final class Desk {

    /** What a run left behind. */
    public record Ran(int status, String out, String err) {}

    private InputStream in = InputStream.nullInputStream();
    private Charset charset = StandardCharsets.UTF_8;
    private ImmutableMap<String, String> environment = ImmutableMap.of();
    private InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    private ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Set<SystemStream> terminals = EnumSet.noneOf(SystemStream.class);

    public static Ran run(String... args) {
        return new Desk().with(args);
    }

    public Desk typing(byte[] input) {
        in = new ByteArrayInputStream(input);
        return this;
    }

    public Desk typing(String input) {
        return typing(input.getBytes(StandardCharsets.UTF_8));
    }

    public Desk in(Charset newCharset) {
        charset = newCharset;
        return this;
    }

    public Desk on(SystemStream... newTerminals) {
        terminals.addAll(Arrays.asList(newTerminals));
        return this;
    }

    public Desk where(String variable, String value) {
        environment = ImmutableMap.of(variable, value);
        return this;
    }

    public Desk at(InstantSource newClock) {
        clock = newClock;
        return this;
    }

    public Desk errorsInto(ByteArrayOutputStream newErr) {
        err = newErr;
        return this;
    }

    public Ran with(String... args) {
        return into(new ByteArrayOutputStream(), args);
    }

    public Ran into(OutputStream out, String... args) {
        int status =
                Workbench.run(new Surroundings(in, out, err, charset, terminals::contains, environment, clock), args);
        String told = out instanceof ByteArrayOutputStream bytes ? bytes.toString(charset) : "";
        return new Ran(status, told, err.toString(charset));
    }
}
