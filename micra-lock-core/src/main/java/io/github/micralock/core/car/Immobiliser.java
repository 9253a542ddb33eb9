// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.UnitIdentity;
import java.util.Objects;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.jspecify.annotations.Nullable;

/**
 * The immobiliser of a car: a machine of its own, whose state is this value (R23).
 *
 * <p>It stores at most one head unit: the first that asks to be enrolled. It confirms that one and refuses all others,
 * until it is initialised anew. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Immobiliser.EMPTY.after(unit, QueryPurpose.ENROLLING).reply(unit, QueryPurpose.VERIFYING); // CONFIRMED
 * }</pre>
 */
@Immutable
public final class Immobiliser {

    /** One that knows no head unit: that of a new car, or one just initialised (R24). */
    public static final Immobiliser EMPTY = new Immobiliser(null);

    private final @Nullable UnitIdentity stored;

    @SideEffectFree
    private Immobiliser(@Nullable UnitIdentity stored) {
        this.stored = stored;
    }

    /**
     * Returns an immobiliser that knows a head unit.
     *
     * @param unit the name that it stores
     * @return the immobiliser
     */
    @SideEffectFree
    public static Immobiliser storing(UnitIdentity unit) {
        return new Immobiliser(unit);
    }

    /**
     * Returns the head unit that this immobiliser knows.
     *
     * @return its name; empty if it knows none
     */
    @SideEffectFree
    public Optional<UnitIdentity> stored() {
        return Optional.ofNullable(stored);
    }

    /**
     * Returns what this immobiliser answers to a query.
     *
     * @param unit who asks
     * @param purpose what for
     * @return a confirmation for the unit that is stored, or is stored now; a refusal for any other. A unit that asks to
     *     be verified is not stored, so an empty immobiliser refuses it
     */
    @SideEffectFree
    public ImmobiliserReply reply(UnitIdentity unit, QueryPurpose purpose) {
        return after(unit, purpose).equals(storing(unit)) ? ImmobiliserReply.CONFIRMED : ImmobiliserReply.REFUSED;
    }

    /**
     * Returns this immobiliser after a query.
     *
     * @param unit who asked
     * @param purpose what for
     * @return one that stores the unit, if this one was empty and the unit asked to be enrolled; else this one
     */
    @SideEffectFree
    public Immobiliser after(UnitIdentity unit, QueryPurpose purpose) {
        return stored == null && purpose == QueryPurpose.ENROLLING ? storing(unit) : this;
    }

    @Override
    @Pure
    public boolean equals(@Nullable Object other) {
        return other instanceof Immobiliser that && Objects.equals(stored, that.stored);
    }

    @Override
    @Pure
    public int hashCode() {
        return Objects.hashCode(stored);
    }

    /**
     * Returns the name of the unit that is stored.
     *
     * @return such as {@code Immobiliser[unit-1]}, or {@code Immobiliser[]}
     */
    @Override
    @SideEffectFree
    public String toString() {
        return "Immobiliser[" + (stored == null ? "" : stored.name()) + "]";
    }
}
