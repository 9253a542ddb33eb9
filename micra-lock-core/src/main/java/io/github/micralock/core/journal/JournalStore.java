// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

/**
 * Where a session keeps its journal: the end of a file, most of the time.
 *
 * <pre>{@code
 * FileChannel file = FileChannel.open(path, CREATE_NEW, WRITE, DSYNC);
 * JournalStore store = lines -> file.write(US_ASCII.encode(lines));
 * }</pre>
 */
@FunctionalInterface
public interface JournalStore {

    /**
     * Puts lines behind those that are there. When it returns, no cut of the power must take them away: the session
     * shows a result only then (R9). It is called by one thread at a time, and must not call the session.
     *
     * @param lines one line or more of printable ASCII, each ended by a line feed
     * @throws Exception if the lines may not be there, or not as a whole; the session ends then
     */
    void append(String lines) throws Exception;
}
