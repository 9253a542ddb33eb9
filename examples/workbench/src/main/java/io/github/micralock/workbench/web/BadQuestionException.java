// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

/** A request that asks nothing that could be answered. */
final class BadQuestionException extends Exception {

    private static final long serialVersionUID = 1;

    BadQuestionException(String message) {
        super(message);
    }
}
