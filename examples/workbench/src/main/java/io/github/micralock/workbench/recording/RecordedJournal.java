// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.recording;

import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.core.journal.JournalFormat;
import io.github.micralock.core.journal.JournalReading;
import io.github.micralock.core.journal.UnreadableJournalException;
import io.github.micralock.workbench.files.InputFile;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.reading.KnownProfiles;
import io.github.micralock.workbench.scenario.Extent;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A journal out of a file.
 *
 * @param name what the file is called
 * @param profile the make of the unit that was recorded
 * @param reading what could be read
 */
public record RecordedJournal(String name, LockProfile profile, JournalReading reading) {

    /** The most bytes that a journal may have. */
    static final int MOST_BYTES = 1 << 27;

    private static final Pattern PROFILE = Pattern.compile("[^\\n]*\\nmicra-lock state [0-9]+ ([A-Z0-9_]{1,64}) ");

    /**
     * Reads a journal.
     *
     * @param argument a file, or {@code -}
     * @param in standard input
     * @return the journal, as far as it goes
     * @throws UnavailableException if there is none, or it is none; it tells where and why
     */
    public static RecordedJournal read(String argument, InputStream in) throws UnavailableException {
        InputFile file = InputFile.read(argument, in, MOST_BYTES, "journal", "there is no such file");
        if (file.bytes().length > MOST_BYTES) {
            throw new UnavailableException(
                    file.name(), "a journal has at most " + MOST_BYTES + " bytes, and this one goes on");
        }
        String text = new String(file.bytes(), StandardCharsets.US_ASCII);
        LockProfile profile = profile(file.name(), text);
        JournalReading reading = read(file.name(), profile, text);
        if (reading.journal().end().compareTo(Extent.LONGEST) > 0) {
            throw new UnavailableException(
                    file.name(),
                    "it takes longer than " + Extent.LONGEST.toDays() + "d, which is more than can be told");
        }
        return new RecordedJournal(file.name(), profile, reading);
    }

    /** A header that names no profile is left to the reader, who tells what is wrong with it. */
    private static LockProfile profile(String file, String text) throws UnavailableException {
        Matcher header = PROFILE.matcher(text);
        if (!header.lookingAt()) {
            return KnownProfiles.DEFAULT;
        }
        LockProfile profile = KnownProfiles.named(String.valueOf(header.group(1)));
        if (profile == null) {
            throw new UnavailableException(file, "its unit is no radio of the catalogue (--list names those)");
        }
        return profile;
    }

    private static JournalReading read(String file, LockProfile profile, String text) throws UnavailableException {
        try {
            return JournalFormat.of(profile).read(text);
        } catch (UnreadableJournalException none) {
            throw UnavailableException.at(file, String.valueOf(none.getMessage()));
        }
    }

    /**
     * Returns the name by which the unit calls itself where it asks an immobiliser.
     *
     * @return the name in the first query; that of the units on this workbench if there is none
     */
    public UnitIdentity identity() {
        return reading.journal().entries().stream()
                .flatMap(entry -> entry.signals().stream())
                .filter(ImmobiliserQueried.class::isInstance)
                .map(signal -> ((ImmobiliserQueried) signal).identity())
                .findFirst()
                .orElse(Cars.UNIT);
    }
}
