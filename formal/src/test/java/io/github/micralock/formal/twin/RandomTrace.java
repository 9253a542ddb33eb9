// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Random;
import java.util.stream.Stream;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.Value;

/** A run of the Java at random: it types, waits, is switched and reset, and time passes in no steps, tiny ones and long ones. */
final class RandomTrace {

    private static final ImmutableList<String> KEYS =
            ImmutableList.of("LOCK", "OFF", "ACC", "ON", "START", "ACC", "ON");
    private static final ImmutableList<String> REPLIES = ImmutableList.of("CONFIRMED", "REFUSED");
    private static final int SHORT = 20_000;
    private static final int LONG = 20_000_000;

    private final JavaUnit unit;
    private final ImmutableList<String> kinds;
    private final Random random;

    RandomTrace(Instance instance, int start) {
        unit = new JavaUnit(instance, Seeds.named(Seeds.NONE));
        kinds = instance.typist().entries().keySet().stream().map(Kind::name).collect(ImmutableList.toImmutableList());
        random = new Random(start);
    }

    Value steps(int count) {
        String from = unit.initial();
        Stream.Builder<Value> steps = Stream.builder();
        for (int step = 0; step < count; step++) {
            Value event = event(unit.nextDeadline(from));
            RecordValue outcome =
                    (RecordValue) unit.step(from, (RecordValue) event).toRcd();
            String to = Values.textField(outcome, "to");
            steps.add(Values.record(ImmutableMap.of(
                    "from", unit.abstracted(from),
                    "event", event,
                    "to", unit.abstracted(to),
                    "said", Values.field(outcome, "said"),
                    "shown", unit.faceplate(to),
                    "due", unit.nextDeadline(to))));
            from = to;
        }
        return Values.tuple(steps.build());
    }

    private Value event(int due) {
        int chance = random.nextInt(100);
        if (chance < 35) {
            return event("elapse", "n", time(due));
        }
        if (chance < 60) {
            return event("type", "to", one(kinds));
        }
        if (chance < 75) {
            return event("confirm");
        }
        if (chance < 83) {
            return event("ignition", "key", one(KEYS));
        }
        if (chance < 87) {
            return event("radio", "on", random.nextInt(3) > 0);
        }
        if (chance < 91) {
            return event("battery", "on", random.nextInt(3) > 0);
        }
        if (chance < 97) {
            return event("immobiliser", "reply", one(REPLIES));
        }
        return event(one(ImmutableList.of("clear", "link lost", "dealer")));
    }

    /** Half of the time near what is due, for there rules meet. */
    private int time(int due) {
        if (due > 0 && random.nextBoolean()) {
            return due - 1 + random.nextInt(3);
        }
        return random.nextInt(random.nextBoolean() ? SHORT : LONG);
    }

    private String one(ImmutableList<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Value event(String t) {
        return Values.record(ImmutableMap.of("t", t));
    }

    private static Value event(String t, String field, Object value) {
        return Values.record(ImmutableMap.of("t", t, field, value));
    }
}
