// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.faceplate.Faceplate;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What a person sees or hears is something else now; always the last signal of a transition (R29).
 *
 * @param faceplate what it is now
 */
@Immutable
public record FaceplateChanged(Faceplate faceplate) implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public FaceplateChanged {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.faceplateChanged(context, this);
    }
}
