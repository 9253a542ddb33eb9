// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.Value;

/** The operators of the module {@code CarJava} that TLC asks the Java for. */
public final class CarJava {

    private static final ConcurrentMap<String, JavaCar> CARS = new ConcurrentHashMap<>();

    private CarJava() {}

    private static JavaCar car(Value instance) {
        return CARS.computeIfAbsent(Values.text(instance), name -> new JavaCar(Instances.named(name)));
    }

    /** Returns the text of two new cars, one of which has the unit. */
    @TLAPlusOperator(identifier = "CarJavaInitial", module = "CarJava", warn = false)
    public static Value initial(Value instance) {
        return Values.of(car(instance).initial());
    }

    /** Returns what an event leads to, and what is said of it. */
    @TLAPlusOperator(identifier = "CarJavaStep", module = "CarJava", warn = false)
    public static Value step(Value instance, Value text, Value event) {
        return car(instance).step(Values.text(text), (RecordValue) event.toRcd());
    }

    /** Returns what the cars of {@code text} are in the specification. */
    @TLAPlusOperator(identifier = "CarJavaState", module = "CarJava", warn = false)
    public static Value state(Value instance, Value text) {
        return car(instance).abstracted(Values.text(text));
    }

    /** Returns how many ticks it is until the car changes by itself; 0 if it does not. */
    @TLAPlusOperator(identifier = "CarJavaDeadline", module = "CarJava", warn = false)
    public static Value deadline(Value instance, Value text) {
        return Values.of(car(instance).nextDeadline(Values.text(text)));
    }
}
