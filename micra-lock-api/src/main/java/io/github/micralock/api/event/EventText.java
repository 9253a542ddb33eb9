// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the canonical text of events: a table of every line there is, but for those with a duration. */
final class EventText {

    private static final String ELAPSE = "elapse";

    private static final ImmutableMap<String, LockEvent> EVENTS_BY_LINE = EventPrinter.everyLineWithoutDuration();

    private EventText() {}

    static LockEvent parse(String text, int line) {
        LockEvent event = EVENTS_BY_LINE.get(text);
        if (event != null) {
            return event;
        }
        if (verb(text).equals(ELAPSE)) {
            return new TimePassed(duration(text, line));
        }
        throw notAnEvent(text, line);
    }

    static ImmutableList<LockEvent> parseLines(String text) {
        List<String> lines = Splitter.on('\n').splitToList(text);
        int count = Iterables.getLast(lines).isEmpty() ? lines.size() - 1 : lines.size();
        return IntStream.range(0, count)
                .mapToObj(index -> parse(lines.get(index), index + 1))
                .collect(ImmutableList.toImmutableList());
    }

    private static Duration duration(String text, int line) {
        if (text.equals(ELAPSE)) {
            throw new EventSyntaxException(line, ELAPSE.length() + 1, "a space and a duration such as PT45M", "");
        }
        String argument = argument(text);
        int column = ELAPSE.length() + 2;
        Duration duration;
        try {
            duration = Duration.parse(argument);
        } catch (DateTimeParseException unreadable) {
            throw new EventSyntaxException(line, column, "a duration such as PT45M", argument);
        }
        if (duration.isNegative()) {
            throw new EventSyntaxException(line, column, "a duration that is not negative", argument);
        }
        if (!duration.toString().equals(argument)) {
            throw new EventSyntaxException(line, column, duration + ", the canonical form", argument);
        }
        return duration;
    }

    private static EventSyntaxException notAnEvent(String text, int line) {
        String verb = verb(text);
        ImmutableSetMultimap<String, String> argumentsByVerb = argumentsByVerb();
        ImmutableSet<String> arguments = argumentsByVerb.get(verb);
        if (arguments.isEmpty()) {
            String verbs = Joiner.on(", ").join(argumentsByVerb.keySet());
            return new EventSyntaxException(line, 1, lenientFormat("one of %s, %s", verbs, ELAPSE), text);
        }
        int column = verb.length() + 1;
        if (arguments.contains("")) {
            return new EventSyntaxException(line, column, "nothing more", text.substring(verb.length()));
        }
        String expected = arguments.size() == 1
                ? Iterables.getOnlyElement(arguments)
                : "one of " + Joiner.on(", ").join(arguments);
        return verb.equals(text)
                ? new EventSyntaxException(line, column, "a space and " + expected, "")
                : new EventSyntaxException(line, column + 1, expected, argument(text));
    }

    private static ImmutableSetMultimap<String, String> argumentsByVerb() {
        return EVENTS_BY_LINE.keySet().stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(EventText::verb, EventText::argument));
    }

    private static String verb(String text) {
        return text.split(" ", 2)[0];
    }

    private static String argument(String text) {
        String[] words = text.split(" ", 2);
        return words.length == 2 ? words[1] : "";
    }
}
