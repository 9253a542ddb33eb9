// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import io.github.micralock.api.signal.IgnoredReason;

/** Why an event changed nothing, in words. */
final class IgnoredWords {

    private IgnoredWords() {}

    static String of(IgnoredReason reason) {
        return switch (reason) {
            case ALREADY_SO -> "it is so already";
            case NOT_RUNNING -> "the radio is off";
            case OPERATING -> "the radio plays";
            case WAIT_IN_FORCE -> "a wait is in force";
            case VERIFYING -> "it asks the immobiliser";
            case LINK_REFUSED -> "the immobiliser refused it";
            case LOCKED_FOR_GOOD -> "locked for good";
            case PRESET_NOT_USED -> "no digit of the code";
            case NOTHING_TYPED -> "nothing is typed";
            case DIGITS_MISSING -> "digits are missing";
            case JUDGES_BY_ITSELF -> "it judges by itself";
            case NO_PERMANENT_FEED -> "there is no battery";
            case NOTHING_TO_RESET -> "nothing to reset";
            case NO_LINK -> "it knows no immobiliser";
            case NOT_QUERIED -> "it did not ask";
            case NOT_FROM_OUTSIDE -> "the car does that by itself";
        };
    }
}
