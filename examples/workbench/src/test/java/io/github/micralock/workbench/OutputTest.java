// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.Desk.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.Test;

/** Where a run is written: in which characters and colours, in how many pieces, and what happens when nobody takes it. */
final class OutputTest {

    @Test
    void jsonIsUtf8WhateverTheScreenUnderstands() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Desk().in(StandardCharsets.UTF_16).into(out, "--format=json");

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"time\":\"PT0S\",\"event\":\"battery off\",");
    }

    @Test
    void aScreenWithoutBoxesGetsPlainOnes() {
        Ran ascii = new Desk().in(StandardCharsets.US_ASCII).with("slips");

        assertThat(ascii.out()).contains("+----------+", "| (music)  |").doesNotContain("?????");
        assertThat(ascii.out().chars()).allMatch(character -> character < 128);
        assertThat(Desk.run("slips", "--ascii").out()).isEqualTo(ascii.out());
        assertThat(new Desk().in(StandardCharsets.ISO_8859_1).with("slips").out())
                .contains("+----------+");
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        assertThat(Desk.run("slips").out()).doesNotContain("\u001b");
        assertThat(Desk.run("slips", "--color=always").out()).contains("\u001b[");
        assertThat(onTerminal().with("slips").out()).contains("\u001b[");
        assertThat(onTerminal().with("slips", "--color=never").out()).doesNotContain("\u001b");
        assertThat(onTerminal().where("NO_COLOR", "1").with("slips").out()).doesNotContain("\u001b");
        assertThat(onTerminal().where("NO_COLOR", "").with("slips").out()).contains("\u001b[");
        assertThat(onTerminal().where("TERM", "dumb").with("slips").out()).doesNotContain("\u001b");
        assertThat(onTerminal()
                        .where("NO_COLOR", "1")
                        .with("slips", "--color=always")
                        .out())
                .contains("\u001b[");
    }

    private static Desk onTerminal() {
        return new Desk().on(SystemStream.Output);
    }

    @Test
    void aReaderWhoStopsIsNoTrouble() {
        assertThat(new Desk().into(full("Broken pipe"), "--format=json")).isEqualTo(new Ran(0, "", ""));
        assertThat(new Desk().into(full("Broken pipe"))).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void anOutputThatGetsLostIsTold() {
        assertThat(new Desk().into(full("No space left on device")))
                .isEqualTo(new Ran(1, "", "workbench: standard output: No space left on device\n"));
    }

    private static OutputStream full(String why) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void jsonLinesAreWrittenOneByOne() {
        StringBuilder writes = new StringBuilder();
        new Desk()
                .typing("code 7391\nturn ACC\n")
                .into(
                        new OutputStream() {
                            @Override
                            public void write(int octet) {
                                throw new AssertionError("one byte at a time");
                            }

                            @Override
                            public void write(byte[] bytes, int offset, int length) {
                                writes.append(
                                        length > 100 && bytes[offset] == '{' && bytes[offset + length - 1] == '\n'
                                                ? "line "
                                                : "piece ");
                            }
                        },
                        "-",
                        "--format=json");

        assertThat(writes).hasToString("line line ");
    }

    @Test
    void aLongRunShowsItsProgressOnATerminalAndCleansUp() {
        String scenario = "code 7391\nrepeat 600\npreset 1\nend\n";
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Desk desk = new Desk().typing(scenario).at(() -> now.updateAndGet(instant -> instant.plusSeconds(1)));

        assertThat(desk.on(SystemStream.Error).with("-", "--format=json").err())
                .isEqualTo("\r\u001b[K512 steps of some 600\r\u001b[K");
    }

    @Test
    void aLongRunShowsNothingWhereThereIsNoTerminal() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Desk desk = new Desk()
                .typing("code 7391\nrepeat 600\npreset 1\nend\n")
                .at(() -> now.updateAndGet(instant -> instant.plusSeconds(1)));

        assertThat(desk.with("-", "--format=json").err()).isEmpty();
    }

    @Test
    void aLineOfTheRunFindsNoProgressInItsWay() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        Desk desk = new Desk()
                .typing("code 7391\nrepeat 600\nclear\nend\n")
                .at(() -> now.updateAndGet(instant -> instant.plusSeconds(1)))
                .on(SystemStream.Output, SystemStream.Error)
                .errorsInto(screen);

        desk.into(screen, "-", "--all", "--color=never");

        assertThat(screen.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("512 steps of some 600\r\u001b[K00:00:00  clear");
    }

    @Test
    void aTimelineIsWrittenInOnePieceUnlessSomebodyWatches() {
        assertThat(pieces(new Desk())).isEqualTo(1);
        assertThat(pieces(new Desk().on(SystemStream.Output))).isGreaterThan(5);
    }

    private static int pieces(Desk desk) {
        int[] flushes = {0};
        desk.typing("code 7391\nturn ACC\n")
                .into(
                        new ByteArrayOutputStream() {
                            @Override
                            public void flush() {
                                flushes[0]++;
                            }
                        },
                        "-");
        return flushes[0];
    }

    @Test
    void whoeverCannotBeToldStillGetsTheStatus() {
        ByteArrayOutputStream closed = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw new IOException("Bad file descriptor");
            }
        };

        assertThat(new Desk().errorsInto(closed).with("--nonsense").status()).isEqualTo(2);
    }
}
