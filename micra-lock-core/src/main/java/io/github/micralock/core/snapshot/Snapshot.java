// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import java.util.Objects;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.jspecify.annotations.Nullable;

/**
 * A state of a lock, ready to be kept or sent, with the identity of the profile it belongs to.
 *
 * <p>Snapshots are equal if profile and state are, and then their bytes and their texts are equal as well (P9). No
 * snapshot contains the secret code. It is not protected against whoever changes the bytes on purpose: a host that fears
 * that signs them.
 */
@Immutable
public final class Snapshot {

    private final ProfileIdentity profile;
    private final LockState state;

    Snapshot(ProfileIdentity profile, LockState state) {
        this.profile = profile;
        this.state = state;
    }

    /**
     * Returns the identity of the profile under which the state was written.
     *
     * @return the identity
     */
    @Pure
    public ProfileIdentity profile() {
        return profile;
    }

    /**
     * Returns the state.
     *
     * @return one that belongs to the profile
     */
    @Pure
    public LockState state() {
        return state;
    }

    /**
     * Returns the canonical bytes.
     *
     * @return a fresh array; at most 16 bytes for a unit of the K11, at most {@value SnapshotFormat#LONGEST} for any
     */
    public byte[] bytes() {
        return StateBytes.write(profile, state);
    }

    /**
     * Returns the canonical text.
     *
     * @return one line of ASCII without a line break
     */
    @SideEffectFree
    public String text() {
        return StateText.write(profile, state);
    }

    @Override
    @Pure
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot that && that.profile.equals(profile) && that.state.equals(state);
    }

    @Override
    @Pure
    public int hashCode() {
        return Objects.hash(profile, state);
    }

    /**
     * Returns the canonical text.
     *
     * @return the same as {@link #text()}
     */
    @Override
    @SideEffectFree
    public String toString() {
        return text();
    }
}
