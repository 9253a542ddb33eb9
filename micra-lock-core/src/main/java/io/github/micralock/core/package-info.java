/**
 * The machine: a public lock, and one package-private file a phase that says what each event does there.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core;

import org.jspecify.annotations.NullMarked;
