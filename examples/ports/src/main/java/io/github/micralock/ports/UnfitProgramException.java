// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

/** The program cannot be tried: it does not start, introduces itself wrongly, or takes nothing that could be asked. */
final class UnfitProgramException extends RefusedException {

    private static final long serialVersionUID = 1;

    UnfitProgramException(String message) {
        super(message);
    }
}
