// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

/**
 * A remark of the scenario.
 *
 * @param text one line
 * @param round which repetition it belongs to
 */
public record Told(String text, Round round) implements Beat {}
