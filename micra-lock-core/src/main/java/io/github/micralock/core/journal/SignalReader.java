// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.core.text.Quotation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.checkerframework.common.value.qual.IntRange;

/** Reads the canonical text of signals: a table of those without a number, and a reader for each of the others. */
final class SignalReader {

    private static final ImmutableMap<String, LockSignal> BY_TEXT = Maps.uniqueIndex(
            ImmutableList.<LockSignal>builder()
                    .add(new CodeAccepted())
                    .add(new EntryDiscarded())
                    .add(new WaitInterrupted())
                    .add(new WaitServed())
                    .add(new PermanentlyLocked())
                    .add(new LinkConfirmed())
                    .add(new ReArmed())
                    .addAll(Lists.transform(Arrays.asList(RefusalReason.values()), LinkRejected::new))
                    .addAll(Lists.transform(Arrays.asList(IgnoredReason.values()), Ignored::new))
                    .build(),
            SignalPrinter::print);

    private static final ImmutableMap<String, Function<String, LockSignal>> BY_NAME = ImmutableMap.of(
            "AttemptRecorded", number -> new AttemptRecorded(atLeastOne(number)),
            "CodeRejected", number -> new CodeRejected(atLeastOne(number)),
            "WaitStarted", duration -> new WaitStarted(elapsed(duration).elapsed()),
            "ImmobiliserQueried", SignalReader::query,
            "FaceplateChanged", SignalReader::faceplate);

    /** What parts the signals of a list. */
    static final String COMMA = ", ";

    private SignalReader() {}

    /**
     * The signal that a text is.
     *
     * @throws IllegalArgumentException if it is none; it may be one in another spelling than the canonical
     */
    static LockSignal read(String text) {
        LockSignal signal = BY_TEXT.get(text);
        if (signal != null) {
            return signal;
        }
        List<String> parts = Splitter.on(' ').limit(2).splitToList(text);
        Function<String, LockSignal> reader = BY_NAME.get(parts.get(0));
        if (reader == null || parts.size() < 2) {
            throw new IllegalArgumentException("signal must be one of the model, was " + text);
        }
        return reader.apply(parts.get(1));
    }

    /** Parts a list at its commas, but for those between quotation marks. */
    static ImmutableList<String> parts(String list) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        boolean quoted = false;
        int begin = 0;
        for (int index = 0; index < list.length(); index++) {
            char character = list.charAt(index);
            if (character == '\\') {
                index++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && list.startsWith(COMMA, index)) {
                parts.add(list.substring(begin, index));
                begin = index + COMMA.length();
            }
        }
        return parts.add(list.substring(begin)).build();
    }

    /** A number below that is not the text of any signal, which shows when the signal is written. */
    private static @IntRange(from = 1) int atLeastOne(String number) {
        int read = Integer.parseInt(number);
        return read > 0 ? read : 1;
    }

    private static TimePassed elapsed(String duration) {
        return (TimePassed) LockEvent.parse("elapse " + duration);
    }

    private static LockSignal query(String words) {
        List<String> parts = Splitter.on(' ').limit(2).splitToList(words);
        return new ImmobiliserQueried(
                UnitIdentity.of(parts.get(parts.size() - 1)), Enum.valueOf(QueryPurpose.class, parts.get(0)));
    }

    private static LockSignal faceplate(String words) {
        boolean audible = words.startsWith("audible ");
        String quotation = words.substring(words.indexOf(' ') + 1);
        return new FaceplateChanged(new Faceplate(Quotation.unquoted(quotation), audible));
    }
}
