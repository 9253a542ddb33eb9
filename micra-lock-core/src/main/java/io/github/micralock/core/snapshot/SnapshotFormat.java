// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import org.checkerframework.dataflow.qual.Pure;

/**
 * Writes and reads the states of the units of one profile.
 *
 * <p>Both forms hold the version of the format and the identity of the profile. The readers accept nothing that is not
 * written here: reading and writing undo each other both ways. Make one for each profile and keep it, for the
 * fingerprint of the profile is computed here.
 *
 * <pre>{@code
 * SnapshotFormat format = SnapshotFormat.of(lock.profile());
 * byte[] kept = format.snapshot(state).bytes();
 * LockState back = format.read(kept).state(); // equals state
 * }</pre>
 */
@Immutable
public final class SnapshotFormat {

    /** The version that is written. */
    public static final int VERSION = 1;

    /** The most bytes that a snapshot has, whatever the profile. */
    public static final int LONGEST = 42;

    private final ProfileIdentity profile;
    private final Belonging belonging;

    private SnapshotFormat(LockProfile profile) {
        this.profile = ProfileIdentity.of(profile);
        this.belonging = new Belonging(profile);
    }

    /**
     * Returns the format for the units of a profile.
     *
     * @param profile the profile
     * @return its format
     */
    public static SnapshotFormat of(LockProfile profile) {
        return new SnapshotFormat(profile);
    }

    /**
     * Returns the identity that every snapshot of this format holds.
     *
     * @return the identity of the profile
     */
    @Pure
    public ProfileIdentity profile() {
        return profile;
    }

    /**
     * Returns the snapshot of a state.
     *
     * @param state a state that belongs to the profile
     * @return its snapshot
     * @throws IllegalArgumentException if the state contradicts the profile, such as by an entry of another length, a
     *     wait longer than its penalty, or more wrong attempts than the limit; it names the component, the rule and the
     *     value
     */
    public Snapshot snapshot(LockState state) {
        return new Snapshot(profile, belonging.checked(state));
    }

    /**
     * Returns the snapshot that some bytes are.
     *
     * @param bytes what {@link Snapshot#bytes()} returned under this profile; they are not kept
     * @return the snapshot; its bytes equal these
     * @throws UnreadableSnapshotException if they are anything else; it tells where and why
     */
    public Snapshot read(byte[] bytes) {
        return new Snapshot(profile, new ByteReader(bytes, profile, belonging).state());
    }

    /**
     * Returns the snapshot that a text is.
     *
     * @param text what {@link Snapshot#text()} returned under this profile
     * @return the snapshot; its text equals this one
     * @throws UnreadableSnapshotException if it is anything else; it tells where and why
     */
    public Snapshot parse(String text) {
        return new Snapshot(profile, new TextReader(text, profile, belonging).state());
    }
}
