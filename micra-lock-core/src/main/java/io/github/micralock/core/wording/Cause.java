// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import io.github.micralock.api.Transition;

/**
 * What made a lock step, as a person would tell it. What the lock noticed goes before what was done to it: a right code
 * is a right code, whether it was confirmed or settled.
 */
public enum Cause {
    /** The entry was the code (R10). */
    RIGHT_CODE("right code", "code.right"),
    /** The entry was another one (R11, R12). */
    WRONG_CODE("wrong code", "code.wrong"),
    /** The penalty was served to its end (R16). */
    PENALTY_SERVED("penalty served", "penalty.served"),
    /** The immobiliser knows the unit (R19, R20). */
    LINK_CONFIRMED("immobiliser confirms", "immobiliser.confirmed"),
    /** The immobiliser does not know the unit (R19, R20). */
    LINK_REFUSED("immobiliser refuses", "immobiliser.refused"),
    /** The immobiliser said nothing for as long as the unit waits (R20). */
    LINK_SILENT("immobiliser silent", "immobiliser.silent"),
    /** The link broke while the unit played (R22). */
    LINK_LOST("link lost", "link.lost"),
    /** A dealer reset the lock (R17, R24). */
    DEALER_RESET("dealer reset", "dealer.reset"),
    /** The battery went (R5). */
    BATTERY_DISCONNECTED("battery disconnected", "battery.off"),
    /** The battery came back (R5). */
    BATTERY_CONNECTED("battery connected", "battery.on"),
    /** The battery has been away for as long as the unit bears (R5). */
    BATTERY_AWAY("battery stays away", "battery.away"),
    /** The key went where the accessory feed is dark. */
    KEY_AWAY("key leaves ACC and ON", "key.away"),
    /** The key came to ACC or ON. */
    KEY_THERE("key to ACC or ON", "key.there"),
    /** The key moved, and the accessory feed stayed as it was. */
    KEY_MOVED("key turned", "key.moved"),
    /** The radio's own switch went off. */
    RADIO_OFF("radio switched off", "radio.off"),
    /** The radio's own switch went on. */
    RADIO_ON("radio switched on", "radio.on"),
    /** A preset was pressed, and nothing was judged (R7). */
    PRESSED("preset pressed", "preset"),
    /** What was typed was cleared (R8). */
    CLEARED("entry cleared", "clear"),
    /** Time passed, and nobody noticed more than a display. */
    TIME("time passes", "elapse"),
    /** The event made no sense and was ignored. */
    IGNORED("ignored", "ignored");

    private final String words;
    private final String token;

    Cause(String words, String token) {
        this.words = words;
        this.token = token;
    }

    /**
     * Returns what made a lock step. Of several things in one long time the first one counts.
     *
     * @param step the step
     * @return what made it
     */
    public static Cause of(Transition step) {
        return step.signals().stream()
                .flatMap(signal -> signal.match(step, NoticedCause.NOTICED).stream())
                .findFirst()
                .orElseGet(() -> step.event().match(step, EventCause.DONE));
    }

    /**
     * Returns this cause in words.
     *
     * @return such as {@code battery disconnected}
     */
    public String words() {
        return words;
    }

    /**
     * Returns this cause for a machine.
     *
     * @return letters a to z in parts with full stops between them, such as {@code battery.off}; none begins another one
     */
    public String token() {
        return token;
    }
}
