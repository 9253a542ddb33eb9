// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run of TLC found.
 *
 * @param exit how it ended
 * @param messages all that TLC said, in order
 * @param elapsed how long the run took, from the start of its process to the end of it
 */
public record TlcResult(TlcExit exit, ImmutableList<TlcMessage> messages, Duration elapsed) {

    private static final Pattern COUNTS =
            Pattern.compile("(\\d+) states generated(?: \\(.*?\\))? (\\d+) distinct states found");
    private static final Pattern DEPTH = Pattern.compile("depth of the complete state graph search is (\\d+)");
    private static final Pattern REASON = Pattern.compile("it produced the following error:\\s+(.+)");
    private static final Pattern BROKEN =
            Pattern.compile("(?:Invariant|Action property|Property|Assumption) (.+?) is (?:violated|false)");

    /**
     * Returns how many different states are reachable, or were until something was found.
     *
     * @return the count; 0 if no state was computed
     */
    public long distinct() {
        return number(TlcMessage.COUNTS, COUNTS, 2);
    }

    /**
     * Returns how many states TLC made: the initial ones, and one for each step from each state.
     *
     * @return the count; 0 if no state was computed
     */
    public long generated() {
        return number(TlcMessage.COUNTS, COUNTS, 1);
    }

    /**
     * Returns how many states the longest of the shortest ways has.
     *
     * @return the count, the initial state included; 0 unless all states were looked at
     */
    public int depth() {
        return Math.toIntExact(number(TlcMessage.DEPTH, DEPTH, 1));
    }

    private long number(int code, Pattern pattern, int group) {
        return messages.stream()
                .filter(message -> message.code() == code)
                .map(message -> pattern.matcher(message.text().replace(",", "")))
                .filter(Matcher::find)
                .map(found -> Long.parseLong(found.group(group)))
                .reduce(0L, (before, after) -> after);
    }

    /**
     * Returns what was broken.
     *
     * @return the name of an invariant or of an action property, or the place of an assumption; empty if nothing was, and
     *     for a temporal property, of which TLC does not say the name
     */
    public Optional<String> broken() {
        return messages.stream()
                .map(message -> BROKEN.matcher(message.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /**
     * Returns why an override has no value.
     *
     * @return the message of the exception that it threw; empty if none did
     */
    public Optional<String> reason() {
        Matcher reason = REASON.matcher(output());
        return reason.find() ? Optional.of(reason.group(1)) : Optional.empty();
    }

    /**
     * Returns the way to what was found.
     *
     * @return the states, from the initial one; empty if there is none
     */
    public TlcTrace trace() {
        return TlcTrace.of(messages);
    }

    /**
     * Returns what the specification itself printed.
     *
     * @return the lines
     */
    public ImmutableList<String> printed() {
        return messages.stream()
                .dropWhile(message -> message.code() != TlcMessage.PARSED)
                .filter(message -> message.code() == TlcMessage.PRINTED)
                .map(TlcMessage::text)
                .collect(toImmutableList());
    }

    /**
     * Returns all that TLC said.
     *
     * @return the messages, one after the other
     */
    public String output() {
        return Joiner.on('\n').join(messages.stream().map(TlcMessage::text).iterator());
    }
}
