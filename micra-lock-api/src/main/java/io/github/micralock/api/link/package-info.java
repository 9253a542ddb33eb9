/**
 * The words of the conversation between a head unit and an immobiliser.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.link;

import org.jspecify.annotations.NullMarked;
