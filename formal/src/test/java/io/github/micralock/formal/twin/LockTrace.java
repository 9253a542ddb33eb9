// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.Value;

/** The operator of the module {@code LockTrace} that TLC asks the Java for. */
public final class LockTrace {

    private LockTrace() {}

    /** Returns a run of the Java at random: the same for the same start. */
    @TLAPlusOperator(identifier = "JavaTrace", module = "LockTrace", warn = false)
    public static Value trace(Value instance, Value start, Value steps) {
        return new RandomTrace(Instances.named(Values.text(instance)), ((IntValue) start).val)
                .steps(((IntValue) steps).val);
    }
}
