// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

/** A lock seen from outside that did not answer in time. To ask it again costs that time again. */
public class SilentLockException extends OutsideLockException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message how long was waited for what
     */
    public SilentLockException(String message) {
        super(message);
    }
}
