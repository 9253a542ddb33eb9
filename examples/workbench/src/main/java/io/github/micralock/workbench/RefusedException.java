// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

/** A command line that makes no sense: nothing is run. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(String why) {
        super(why);
    }
}
