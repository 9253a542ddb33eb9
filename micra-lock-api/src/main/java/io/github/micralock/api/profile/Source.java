// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.net.URI;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Where facts of a profile come from.
 *
 * @param title what it is; not blank
 * @param address where it can be read
 * @param grade how far it can be trusted
 */
@Immutable
public record Source(String title, URI address, Grade grade) {

    /** Rejects a source without a title. */
    @SideEffectFree
    public Source {
        checkArgument(!title.isBlank(), "provenance.sources must have a title, was '%s'", title);
    }
}
