// SPDX-License-Identifier: Apache-2.0
/**
 * A workbench for code locks: it runs scenarios and tells what happened, or puts the radio into a terminal
 * or a browser.
 *
 * <p>It is an example of a program that uses micra-lock, and depends on nothing that another one could not.
 *
 * <p>A scenario is a text file, one thing a line. First {@code title}, {@code profile} and {@code code}; then events in
 * their canonical text, each after a time: {@code @1h30m} since the start, {@code +45m} since the line before, or none.
 * {@code type}, {@code enter} and {@code turn} stand for several events, {@code repeat} and {@code end} enclose what
 * happens several times, {@code say} tells the reader something, {@code #} begins a comment. The radio is in a car:
 * {@code car} names one, {@code move}, {@code cut}, {@code mend}, {@code initialise} and {@code replace} are what a
 * workshop does.
 */
@NullMarked
package io.github.micralock.workbench;

import org.jspecify.annotations.NullMarked;
