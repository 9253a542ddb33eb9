// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.supply.Supply;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;

/** Reads what {@link StateBytes} writes, and nothing else. */
final class ByteReader {

    private static final int MOST_NANOS = 999_999_999;
    private static final int CELL = 0xF;
    private static final int LONGEST_VARINT = 10;

    private final ByteBuffer bytes;
    private final ProfileIdentity profile;
    private final Belonging belonging;
    private final Places places = new Places();

    ByteReader(byte[] bytes, ProfileIdentity profile, Belonging belonging) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.profile = profile;
        this.belonging = belonging;
    }

    LockState state() {
        header();
        int supplyAndPhase = next("supply and phase");
        int flags = next("flags and attempts");
        places.put("phase", 7, "arming");
        places.put("wrongAttempts", 8, "onProbation", "linked");
        int key = (supplyAndPhase >> 2) & 7;
        int phase = supplyAndPhase >> 5;
        check(key < StateBytes.KEYS.size(), 7, "ignition must be 0 to 4, was %s", key);
        check(phase < PhaseForm.IN_ORDER.size(), 7, "phase must be 0 to 5, was %s", phase);
        Supply supply = Supply.of(StateBytes.KEYS.get(key), (supplyAndPhase & 2) != 0, (supplyAndPhase & 1) != 0);
        int attempts = attempts(flags & StateBytes.MANY_ATTEMPTS);
        PhaseForm form = PhaseForm.IN_ORDER.get(phase);
        places.put("entry", bytes.position());
        CodeEntry entry = form.hasEntry() ? entry() : CodeEntry.empty(belonging.codeLength());
        ImmutableList.Builder<Duration> durations = ImmutableList.builder();
        for (String name : form.durations()) {
            places.put(name, bytes.position());
            durations.add(duration(name));
        }
        check(
                !bytes.hasRemaining(),
                bytes.position(),
                "the snapshot must end here, had %s bytes more",
                bytes.remaining());
        try {
            return belonging.checked(new LockState(
                    supply, attempts, (flags & 0x80) != 0, (flags & 0x40) != 0, form.phase(entry, durations.build())));
        } catch (IllegalArgumentException contradiction) {
            String reason = Places.reason(contradiction);
            throw UnreadableSnapshotException.atByte(places.of(reason), reason);
        }
    }

    private void header() {
        int version = next("version");
        check(version == SnapshotFormat.VERSION, 0, "version must be 1, was %s", version);
        byte[] fingerprint = new byte[ProfileIdentity.FINGERPRINT_BYTES];
        for (int index = 0; index < fingerprint.length; index++) {
            fingerprint[index] = (byte) next("fingerprint");
        }
        String found = BaseEncoding.base16().lowerCase().encode(fingerprint);
        check(
                found.equals(profile.fingerprint()),
                1,
                "profile must be %s, was one with fingerprint %s",
                profile,
                found);
    }

    private @IntRange(from = 0) int attempts(@IntRange(from = 0, to = 63) int few) {
        if (few < StateBytes.MANY_ATTEMPTS) {
            return few;
        }
        int offset = bytes.position();
        long more = varint("wrongAttempts");
        if (more < 0 || more > Integer.MAX_VALUE - StateBytes.MANY_ATTEMPTS) {
            throw UnreadableSnapshotException.atByte(
                    offset, "wrongAttempts must be at most 2147483647, was 63 and " + Long.toUnsignedString(more));
        }
        return (int) more + StateBytes.MANY_ATTEMPTS;
    }

    private CodeEntry entry() {
        CodeEntry entry = CodeEntry.empty(belonging.codeLength());
        for (int position = 1; position <= entry.length(); position += 2) {
            int offset = bytes.position();
            int cells = next("entry");
            entry = with(entry, position, cells >> 4, offset);
            entry = with(entry, position + 1, cells & CELL, offset);
        }
        return entry;
    }

    private static CodeEntry with(CodeEntry entry, int position, int cell, int offset) {
        boolean isThere = position <= entry.length();
        check(cell <= (isThere ? 10 : 0), offset, "entry must have digits 0 to 9, and none beyond %s", entry.length());
        return cell == 0 ? entry : entry.with(position, CodeEntry.digit(cell - 1));
    }

    private Duration duration(String name) {
        long seconds = varint(name);
        if ((seconds & 1) == 0) {
            return Duration.ofSeconds(seconds >>> 1);
        }
        int offset = bytes.position();
        int nanos = (next(name) << 24) | (next(name) << 16) | (next(name) << 8) | next(name);
        check(
                nanos > 0 && nanos <= MOST_NANOS,
                offset,
                "%s must have 1 to 999999999 nanoseconds where it has any, had %s",
                name,
                Integer.toUnsignedString(nanos));
        return Duration.ofSeconds(seconds >>> 1, nanos);
    }

    private long varint(String name) {
        int offset = bytes.position();
        long value = 0;
        for (int index = 0; index < LONGEST_VARINT; index++) {
            int part = next(name);
            value |= (long) (part & StateBytes.VARINT_MASK) << (index * StateBytes.VARINT_BITS);
            if (part <= StateBytes.VARINT_MASK) {
                check(part > 0 || index == 0, offset, "%s must be written in as few bytes as will do", name);
                check(part <= 1 || index < LONGEST_VARINT - 1, offset, "%s must have at most 64 bits", name);
                return value;
            }
        }
        throw UnreadableSnapshotException.atByte(offset, name + " must have at most 10 bytes");
    }

    private int next(String name) {
        check(bytes.hasRemaining(), bytes.position(), "%s must follow, but the snapshot ends here", name);
        return Byte.toUnsignedInt(bytes.get());
    }

    private static void check(boolean rule, int offset, String template, Object... arguments) {
        if (!rule) {
            throw UnreadableSnapshotException.atByte(offset, lenientFormat(template, arguments));
        }
    }
}
