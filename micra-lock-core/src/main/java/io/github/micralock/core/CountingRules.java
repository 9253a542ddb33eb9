// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** A row of the transition table whose phase can end by itself. */
@Immutable
abstract class CountingRules extends PhaseRules {

    @SideEffectFree
    CountingRules(HeadUnit unit) {
        super(unit);
    }

    @Override
    @Pure
    abstract Duration due(LockState state);

    /** R14: the state after less time than is due, which is some. */
    @SideEffectFree
    abstract LockState counted(LockState state, Duration elapsed);

    /** R8, R16, R20: the state when what is due has passed, which is something. */
    @SideEffectFree
    abstract LockState expired(LockState state);
}
