// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The generators that jqwik takes by itself for {@code @ForAll} parameters of type {@code LockEvent}, {@code LockHistory},
 * {@code LockProfile}, {@code LockState}, {@code ManualClock} and {@code Supply}. jqwik finds it by {@link
 * java.util.ServiceLoader}.
 *
 * <p>A profile is one of any kind of unit; a history is one of a unit with a typed code and no link.
 */
public final class LockArbitraryProvider implements ArbitraryProvider {

    /** Makes the provider; jqwik does. */
    public LockArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return !arbitraries(targetType).isEmpty();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return arbitraries(targetType);
    }

    private static Set<Arbitrary<?>> arbitraries(TypeUsage targetType) {
        if (targetType.isOfType(LockEvent.class)) {
            return Set.of(LockArbitraries.events());
        }
        if (targetType.isOfType(LockProfile.class)) {
            return Set.of(LockArbitraries.profiles());
        }
        if (targetType.isOfType(LockState.class)) {
            return Set.of(LockArbitraries.states());
        }
        if (targetType.isOfType(Supply.class)) {
            return Set.of(LockArbitraries.supplies());
        }
        if (targetType.isOfType(LockHistory.class)) {
            return Set.of(LockArbitraries.histories(LockArbitraries.typedCodeProfiles()));
        }
        if (targetType.isOfType(ManualClock.class)) {
            return Set.of(LockArbitraries.clocks());
        }
        return Set.of();
    }
}
