/**
 * What happened to a lock, as it happened: written line by line before anybody can see the result, read back as far as it
 * goes, and replayed against any machine.
 *
 * <p>No value here is ever null, and every type but {@link io.github.micralock.core.journal.JournalStore}, which a host
 * implements, is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.journal;

import org.jspecify.annotations.NullMarked;
