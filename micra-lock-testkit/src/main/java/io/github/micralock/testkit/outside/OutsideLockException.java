// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

/** A lock seen from outside that did not do what it was asked for: it refused, broke off, or fell silent. */
public class OutsideLockException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what the lock did instead, such as {@code the program ended with status 139}
     */
    public OutsideLockException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what the lock did instead
     * @param cause what it came from
     */
    public OutsideLockException(String message, Throwable cause) {
        super(message, cause);
    }
}
