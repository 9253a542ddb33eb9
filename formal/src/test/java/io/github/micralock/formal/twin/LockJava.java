// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.Value;

/** The operators of the module {@code LockJava} that TLC asks the Java for. */
public final class LockJava {

    private static final ConcurrentMap<String, JavaUnit> UNITS = new ConcurrentHashMap<>();

    private LockJava() {}

    private static JavaUnit unit(Value instance, Value seed) {
        return UNITS.computeIfAbsent(
                Values.text(instance) + " " + Values.text(seed),
                name -> new JavaUnit(Instances.named(Values.text(instance)), Seeds.named(Values.text(seed))));
    }

    @TLAPlusOperator(identifier = "JavaInitial", module = "LockJava", warn = false)
    public static Value initial(Value instance, Value seed) {
        return Values.of(unit(instance, seed).initial());
    }

    @TLAPlusOperator(identifier = "JavaStep", module = "LockJava", warn = false)
    public static Value step(Value instance, Value seed, Value text, Value event) {
        return unit(instance, seed).step(Values.text(text), (RecordValue) event.toRcd());
    }

    @TLAPlusOperator(identifier = "JavaState", module = "LockJava", warn = false)
    public static Value state(Value instance, Value seed, Value text) {
        return unit(instance, seed).abstracted(Values.text(text));
    }

    @TLAPlusOperator(identifier = "JavaFaceplate", module = "LockJava", warn = false)
    public static Value faceplate(Value instance, Value seed, Value text) {
        return unit(instance, seed).faceplate(Values.text(text));
    }

    @TLAPlusOperator(identifier = "JavaDeadline", module = "LockJava", warn = false)
    public static Value deadline(Value instance, Value seed, Value text) {
        return Values.of(unit(instance, seed).nextDeadline(Values.text(text)));
    }
}
