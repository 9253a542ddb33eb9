// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.event.LockEvent;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;

/**
 * How jqwik prints events: by their canonical text, one a line, so that what broke a property can be pasted into a test.
 * jqwik finds it by {@link java.util.ServiceLoader}.
 */
public final class EventTextFormat implements SampleReportingFormat {

    /** Not only for the reader: what has fewer than a hundred characters in all jqwik prints in one line. */
    private static final String HEAD =
            " events, a line each, in their canonical text: LockEvent.parseLines reads these lines just as they stand here";

    /** Makes the format; jqwik does. */
    public EventTextFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof LockEvent
                || value instanceof LockHistory
                || (value instanceof List<?> list && isEvents(list));
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(text(value));
    }

    /** Above that of other lists. */
    @Override
    public int priority() {
        return 100;
    }

    private static String text(Object value) {
        if (value instanceof LockEvent event) {
            return event.text();
        }
        return value instanceof LockHistory history
                ? history.unit() + ", " + lines(history.events())
                : lines((List<?>) value);
    }

    private static String lines(List<?> events) {
        StringBuilder text = new StringBuilder().append(events.size()).append(HEAD);
        for (Object event : events) {
            if (event instanceof LockEvent one) {
                text.append('\n').append(one.text());
            }
        }
        return text.toString();
    }

    private static boolean isEvents(List<?> list) {
        return !list.isEmpty() && list.stream().allMatch(LockEvent.class::isInstance);
    }
}
