// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/** Writes states as bytes; the layout is in docs/model.md, section 14, and {@link ByteReader} reads it. */
final class StateBytes {

    /** The key positions by their numbers, whatever becomes of the enum. */
    static final ImmutableList<IgnitionPosition> KEYS = ImmutableList.of(
            IgnitionPosition.LOCK,
            IgnitionPosition.OFF,
            IgnitionPosition.ACC,
            IgnitionPosition.ON,
            IgnitionPosition.START);

    /** So many wrong attempts, and more, are written behind the flags; fewer among them. */
    static final int MANY_ATTEMPTS = 63;

    /** Seven bits a byte, the lowest first, the eighth set where another byte follows. */
    static final int VARINT_BITS = 7;

    static final int VARINT_MASK = 0x7F;

    private final ByteBuffer buffer = ByteBuffer.allocate(SnapshotFormat.LONGEST);

    private StateBytes() {}

    static byte[] write(ProfileIdentity profile, LockState state) {
        StateBytes bytes = new StateBytes();
        bytes.header(profile);
        bytes.supplyAndFlags(state);
        if (state.phase() instanceof AwaitingCode awaiting) {
            bytes.entry(awaiting.entry());
        }
        PhaseForm.durations(state.phase()).forEach(bytes::duration);
        return Arrays.copyOf(bytes.buffer.array(), bytes.buffer.position());
    }

    private void header(ProfileIdentity profile) {
        buffer.put((byte) SnapshotFormat.VERSION);
        buffer.put(BaseEncoding.base16().lowerCase().decode(profile.fingerprint()));
    }

    private void supplyAndFlags(LockState state) {
        Supply supply = state.supply();
        int phase = PhaseForm.IN_ORDER.indexOf(PhaseForm.of(state.phase()));
        int key = KEYS.indexOf(supply.ignition());
        int attempts = Math.min(MANY_ATTEMPTS, state.wrongAttempts());
        buffer.put(
                (byte) ((phase << 5) | (key << 2) | bit(supply.switchedOn(), 1) | bit(supply.batteryConnected(), 0)));
        buffer.put((byte) (bit(state.onProbation(), 7) | bit(state.linked(), 6) | attempts));
        if (attempts == MANY_ATTEMPTS) {
            varint(state.wrongAttempts() - MANY_ATTEMPTS);
        }
    }

    private static int bit(boolean set, int place) {
        return set ? 1 << place : 0;
    }

    /** Two positions a byte, the first one higher: 0 for untouched, else the digit and one. */
    private void entry(CodeEntry entry) {
        for (int position = 1; position <= entry.length(); position += 2) {
            buffer.put((byte) ((cell(entry, position) << 4) | cell(entry, position + 1)));
        }
    }

    private static int cell(CodeEntry entry, int position) {
        return position > entry.length() ? 0 : entry.digitAt(position).orElse(-1) + 1;
    }

    /** The seconds, twice, and one more if four bytes of nanoseconds follow. */
    private void duration(Duration duration) {
        boolean nanos = duration.toNanosPart() > 0;
        varint((duration.toSeconds() << 1) | bit(nanos, 0));
        if (nanos) {
            buffer.putInt(duration.toNanosPart());
        }
    }

    private void varint(long unsigned) {
        long rest = unsigned;
        while ((rest & ~VARINT_MASK) != 0) {
            buffer.put((byte) ((rest & VARINT_MASK) | (VARINT_MASK + 1)));
            rest >>>= VARINT_BITS;
        }
        buffer.put((byte) rest);
    }
}
