// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

/** The command line, a file or the program would not do, and nothing was tried. */
class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
