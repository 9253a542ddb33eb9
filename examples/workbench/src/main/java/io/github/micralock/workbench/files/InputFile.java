// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.files;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file as bytes, which may be anything, and no more of them than it takes to see that they are too many.
 *
 * @param name what to call it in errors
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record InputFile(String name, byte[] bytes) {

    private static final String STANDARD_INPUT = "-";

    /**
     * Reads the file that an argument of the command line names.
     *
     * @param argument a file, or {@code -}
     * @param in standard input
     * @param most how many bytes are too few to be too many; one more is read
     * @param kind what it is to be, in a word
     * @param ifMissing what to say if there is none
     * @return what is in it
     * @throws UnavailableException if there is none, or it cannot be read
     */
    public static InputFile read(String argument, InputStream in, int most, String kind, String ifMissing)
            throws UnavailableException {
        if (argument.equals(STANDARD_INPUT)) {
            return read("<stdin>", in, most);
        }
        File file = new File(argument);
        if (file.isDirectory()) {
            throw new UnavailableException(argument, "this is a directory, no " + kind);
        }
        try (InputStream stream = new FileInputStream(file)) {
            return read(argument, stream, most);
        } catch (FileNotFoundException missing) {
            throw new UnavailableException(argument, file.exists() ? "this file may not be read" : ifMissing);
        } catch (IOException unreadable) {
            throw new UnavailableException(argument, "this file cannot be closed: " + unreadable.getMessage());
        }
    }

    /** Buffered, for bare file streams of Java 17 cannot read a given number of bytes from a pipe. */
    private static InputFile read(String name, InputStream in, int most) throws UnavailableException {
        try {
            return new InputFile(name, new BufferedInputStream(in).readNBytes(most + 1));
        } catch (IOException unreadable) {
            throw new UnavailableException(name, "this cannot be read: " + unreadable.getMessage());
        }
    }
}
