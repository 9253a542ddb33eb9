/**
 * From a long history that breaks a rule to the few events that matter.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.reduction;

import org.jspecify.annotations.NullMarked;
