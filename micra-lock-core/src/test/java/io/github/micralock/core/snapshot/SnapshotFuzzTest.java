// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.core.RadioLock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Snapshots that chance made, or chance changed: each is refused as documented, or is one that a machine can go on from
 * and that is written as it was read.
 */
class SnapshotFuzzTest {

    private static final int INPUTS = Boolean.getBoolean("micralock.deep") ? 5_000_000 : 100_000;

    private static final ImmutableList<LockMachine> UNITS = ImmutableList.of(
            RadioLock.of(Units.TYPED, SecurityCode.parse("2468")),
            RadioLock.of(Units.ENDLESS, SecurityCode.parse("12345612")),
            RadioLock.linked(Units.LINKED, UnitIdentity.of("unit-1")),
            RadioLock.linked(Units.BOTH, UnitIdentity.of("unit-1"), SecurityCode.parse("2468")));

    private static final ImmutableList<SnapshotFormat> FORMATS =
            UNITS.stream().map(unit -> SnapshotFormat.of(unit.profile())).collect(ImmutableList.toImmutableList());

    private static final ImmutableList<LockEvent> EVENTS = LockEvent.parseLines("""
            ignition ACC
            preset 1
            confirm
            elapse PT1H
            immobiliser refused
            battery off
            battery on
            dealer reset
            """);

    private static final String ALPHABET = " 0123456789_PTHMS.-yesnoffACWaitingCodevrRk\n\u00e9";

    private final Random random = new Random(1996);
    private int read;

    @Test
    void P10_bytesAreRefusedAsDocumentedOrReadAndWrittenAlike() {
        for (int input = 0; input < INPUTS; input++) {
            LockMachine unit = UNITS.get(input % UNITS.size());
            SnapshotFormat format = FORMATS.get(input % UNITS.size());
            byte[] bytes = input % 8 == 0
                    ? randomBytes(random.nextInt(64))
                    : mutated(walked(format, unit).bytes());
            try {
                Snapshot snapshot = format.read(bytes);
                check(Arrays.equals(snapshot.bytes(), bytes), snapshot);
                goesOn(unit, snapshot.state());
            } catch (UnreadableSnapshotException documented) {
                check(documented.place() >= 0 && documented.place() <= bytes.length, documented);
            }
        }
        assertThat(read).isGreaterThan(INPUTS / 20);
    }

    @Test
    void P10_textIsRefusedAsDocumentedOrReadAndWrittenAlike() {
        for (int input = 0; input < INPUTS; input++) {
            LockMachine unit = UNITS.get(input % UNITS.size());
            SnapshotFormat format = FORMATS.get(input % UNITS.size());
            String text = input % 8 == 0
                    ? new String(randomBytes(random.nextInt(200)), StandardCharsets.ISO_8859_1)
                    : mutated(walked(format, unit).text());
            try {
                Snapshot snapshot = format.parse(text);
                check(snapshot.text().equals(text), snapshot);
                goesOn(unit, snapshot.state());
            } catch (UnreadableSnapshotException documented) {
                check(documented.place() >= 1 && documented.place() <= text.length() + 1, documented);
            }
        }
        assertThat(read).isGreaterThan(INPUTS / 50);
    }

    /** An assertion that costs nothing where it holds. */
    private static void check(boolean rule, Object seen) {
        if (!rule) {
            throw new AssertionError(seen);
        }
    }

    private byte[] mutated(byte[] bytes) {
        byte[] mutant = bytes.clone();
        for (int change = random.nextInt(3); change > 0; change--) {
            int place = random.nextInt(4) == 0 ? random.nextInt(mutant.length) : random.nextInt(7, mutant.length);
            mutant[place] =
                    (byte) (random.nextBoolean() ? mutant[place] ^ (1 << random.nextInt(8)) : random.nextInt(256));
        }
        int grown = random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0;
        return Arrays.copyOf(mutant, mutant.length + grown);
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Where a unit stands after some events. */
    private Snapshot walked(SnapshotFormat format, LockMachine unit) {
        LockState state = unit.initial();
        for (int step = random.nextInt(12); step > 0; step--) {
            state = unit.next(state, EVENTS.get(random.nextInt(EVENTS.size())));
        }
        return format.snapshot(state);
    }

    private String mutated(String text) {
        StringBuilder mutant = new StringBuilder(text);
        for (int change = random.nextInt(3); change > 0; change--) {
            int place = random.nextInt(mutant.length());
            char character = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(3)) {
                case 0 -> mutant.setCharAt(place, character);
                case 1 -> mutant.insert(place, character);
                default -> mutant.deleteCharAt(place);
            }
        }
        return mutant.toString();
    }

    private void goesOn(LockMachine unit, LockState start) {
        read++;
        LockState state = start;
        for (LockEvent event : EVENTS) {
            state = unit.apply(state, event).after();
            unit.view(state);
            unit.nextDeadline(state);
        }
    }
}
