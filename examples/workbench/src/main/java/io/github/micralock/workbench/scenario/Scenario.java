// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

/**
 * A story to run: what it is called, the unit it happens to, and what happens.
 *
 * @param title what it is about, in one line
 * @param unit the head unit
 * @param script what happens to it
 */
public record Scenario(String title, CodedUnit unit, Script script) {}
