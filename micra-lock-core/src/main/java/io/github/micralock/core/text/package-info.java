/**
 * How words of any alphabet are written in a line of ASCII; not exported.
 *
 * <p>No value here is ever null.
 */
@NullMarked
package io.github.micralock.core.text;

import org.jspecify.annotations.NullMarked;
