// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.errorprone.annotations.Immutable;

/**
 * One reason why an arrow is taken.
 *
 * @param text for people, such as {@code wrong code, 3rd to 19th: 45 min}; without line breaks
 * @param events for machines: event descriptors of SCXML with spaces between them, such as {@code code.wrong.3 code.wrong.4}. Such a
 *     descriptor fits each event that begins with the same parts
 */
@Immutable
public record Label(String text, String events) {}
