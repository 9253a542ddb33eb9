// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.Pure;

/** A fault that nobody sees or hears: it is only about what a lock tells of itself. */
@Immutable
interface FaultInTelling extends Fault {

    @Override
    @Pure
    default boolean seen() {
        return false;
    }
}
