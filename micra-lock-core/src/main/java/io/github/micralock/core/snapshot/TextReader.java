// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Arrays;
import org.checkerframework.common.value.qual.IntRange;

/** Reads what {@link StateText} writes, and nothing else. */
final class TextReader {

    private static final ImmutableMap<String, IgnitionPosition> POSITIONS =
            Arrays.stream(IgnitionPosition.values()).collect(ImmutableMap.toImmutableMap(Enum::name, key -> key));
    private static final ImmutableMap<String, PhaseForm> FORMS =
            PhaseForm.IN_ORDER.stream().collect(ImmutableMap.toImmutableMap(PhaseForm::word, form -> form));
    private static final ImmutableMap<String, Boolean> ON_OFF = ImmutableMap.of("on", true, "off", false);
    private static final ImmutableMap<String, Boolean> YES_NO = ImmutableMap.of("yes", true, "no", false);

    private final Line line;
    private final ProfileIdentity profile;
    private final Belonging belonging;
    private final Places places = new Places();

    TextReader(String text, ProfileIdentity profile, Belonging belonging) {
        this.line = new Line(text);
        this.profile = profile;
        this.belonging = belonging;
    }

    LockState state() {
        header();
        line.expect("ignition");
        IgnitionPosition key = oneOf(POSITIONS);
        line.expect("radio");
        boolean switchedOn = oneOf(ON_OFF);
        line.expect("battery");
        Supply supply = Supply.of(key, switchedOn, oneOf(ON_OFF));
        line.expect("attempts");
        places.put("wrongAttempts", line.column());
        int attempts = attempts();
        line.expect("probation");
        places.put("onProbation", line.column());
        boolean onProbation = oneOf(YES_NO);
        line.expect("linked");
        places.put("linked", line.column());
        boolean linked = oneOf(YES_NO);
        places.put("phase", line.column());
        PhaseForm form = oneOf(FORMS);
        places.put("entry", line.column());
        CodeEntry entry = form.hasEntry() ? entry() : CodeEntry.empty(belonging.codeLength());
        ImmutableList.Builder<Duration> durations = ImmutableList.builder();
        for (String name : form.durations()) {
            places.put(name, line.column());
            durations.add(line.duration(name));
        }
        line.end();
        try {
            return belonging.checked(
                    new LockState(supply, attempts, onProbation, linked, form.phase(entry, durations.build())));
        } catch (IllegalArgumentException contradiction) {
            String reason = Places.reason(contradiction);
            throw UnreadableSnapshotException.atColumn(places.of(reason), reason);
        }
    }

    private void header() {
        line.expect("micra-lock");
        line.expect("state");
        int column = line.column();
        String version = line.next("the version");
        if (!version.equals(Integer.toString(SnapshotFormat.VERSION))) {
            throw UnreadableSnapshotException.atColumn(column, "version must be 1, was " + version);
        }
        column = line.column();
        String found = line.next("the name of a profile") + " " + line.next("a fingerprint");
        if (!found.equals(profile.toString())) {
            throw UnreadableSnapshotException.atColumn(column, "profile must be " + profile + ", was " + found);
        }
    }

    private <T> T oneOf(ImmutableMap<String, T> choices) {
        int column = line.column();
        String expected = "one of " + Joiner.on(", ").join(choices.keySet());
        String word = line.next(expected);
        T choice = choices.get(word);
        if (choice == null) {
            throw line.unexpected(column, expected, word);
        }
        return choice;
    }

    private @IntRange(from = 0) int attempts() {
        int column = line.column();
        String word = line.next("a number");
        try {
            int attempts = Integer.parseInt(word);
            if (attempts >= 0 && Integer.toString(attempts).equals(word)) {
                return attempts;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as is a number in another form
        }
        throw line.unexpected(column, "a number from 0 to 2147483647", word);
    }

    private CodeEntry entry() {
        int column = line.column();
        String word = line.next("an entry");
        try {
            return CodeEntry.parse(word);
        } catch (IllegalArgumentException notAnEntry) {
            throw line.unexpected(column, "1 to 8 digits or _", word);
        }
    }
}
