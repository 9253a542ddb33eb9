// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that was not there before, to which text is written piece by piece; nobody but its owner may read it. */
public final class NewFile implements AutoCloseable {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final FileChannel channel;

    private NewFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes a file.
     *
     * @param name where
     * @return the file, which is empty
     * @throws UnavailableException if there is something of that name already, or none can be made
     */
    public static NewFile create(String name) throws UnavailableException {
        try {
            Path path = Path.of(name);
            return new NewFile(FileChannel.open(path, NEW, forItsOwner(path.getFileSystem())));
        } catch (IOException | InvalidPathException impossible) {
            throw new UnavailableException(name, why(impossible));
        }
    }

    static String why(Exception impossible) {
        if (impossible instanceof FileAlreadyExistsException) {
            return "this is there already, and nothing is ever written over";
        }
        if (impossible instanceof NoSuchFileException) {
            return "the directory for this file is not there";
        }
        return impossible instanceof AccessDeniedException
                ? "this file may not be written"
                : "this file cannot be made: " + impossible.getMessage();
    }

    /** Systems without such permissions have their own ways. */
    private static FileAttribute<?>[] forItsOwner(FileSystem files) {
        return files.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Writes text behind what is there.
     *
     * @param text ASCII
     * @throws IOException if the file does not take all of it
     */
    public void append(String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
