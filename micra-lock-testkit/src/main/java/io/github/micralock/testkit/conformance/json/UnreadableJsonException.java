// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.json;

/** A text that is no JSON, or not what it should say: which member, and what was expected. */
public class UnreadableJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public UnreadableJsonException(String message) {
        super(message);
    }

    public UnreadableJsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
