// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import java.util.Map;
import java.util.stream.Stream;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.StringValue;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.Value;
import util.UniqueString;

/** Values of TLC, made and read. */
public final class Values {

    private Values() {}

    static Value of(Object object) {
        if (object instanceof Value value) {
            return value;
        }
        if (object instanceof Boolean bool) {
            return new BoolValue(bool);
        }
        return object instanceof Integer number ? IntValue.gen(number) : new StringValue(object.toString());
    }

    static Value tuple(Object... elements) {
        return new TupleValue(Stream.of(elements).map(Values::of).toArray(Value[]::new));
    }

    static Value tuple(Stream<Value> elements) {
        return new TupleValue(elements.toArray(Value[]::new));
    }

    static Value record(Map<String, ?> fields) {
        return new RecordValue(
                fields.keySet().stream().map(UniqueString::of).toArray(UniqueString[]::new),
                fields.values().stream().map(Values::of).toArray(Value[]::new),
                false);
    }

    /** Returns what a string holds. */
    public static String text(Value value) {
        return ((StringValue) value).val.toString();
    }

    /** Returns a field of a record. */
    public static Value field(RecordValue record, String name) {
        return record.select(new StringValue(name));
    }

    /** Returns what a field holds that is a string. */
    public static String textField(RecordValue record, String name) {
        return text(field(record, name));
    }

    /** Returns what a Boolean holds. */
    public static boolean bool(Value value) {
        return ((BoolValue) value).val;
    }

    /** Returns what a field holds that is a Boolean. */
    public static boolean boolField(RecordValue record, String name) {
        return bool(field(record, name));
    }

    /** Returns what a field holds that is a number. */
    public static int intField(RecordValue record, String name) {
        return ((IntValue) field(record, name)).val;
    }
}
