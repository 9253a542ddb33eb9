// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * The parts of a profile on their way to become another one: it starts from the parts of a profile that there is, such
 * as one of the catalogue. It is not thread-safe.
 *
 * <pre>{@code
 * LockProfile strict = K11_HANDBOOK.toBuilder()
 *         .named("STRICT", "A K11 that is locked at the third wrong code")
 *         .limit(LimitedTo.of(3))
 *         .penalties(PenaltySchedule.repeatingLast(Duration.ofMinutes(1)))
 *         .build();
 * }</pre>
 */
public final class LockProfileBuilder {

    private String name;
    private String title;
    private EntryRules entry;
    private PenaltySchedule penalties;
    private AttemptLimit limit;
    private WaitingRules waiting;
    private ArmingRules arming;
    private LinkRules link;
    private Words words;
    private DisplayRules display;
    private Provenance provenance;

    LockProfileBuilder(LockProfile profile) {
        name = profile.name();
        title = profile.title();
        entry = profile.entry();
        penalties = profile.penalties();
        limit = profile.limit();
        waiting = profile.waiting();
        arming = profile.arming();
        link = profile.link();
        words = profile.words();
        display = profile.display();
        provenance = profile.provenance();
    }

    /**
     * Sets how the profile is called.
     *
     * @param newName capital letters A to Z, digits and underscores
     * @param newTitle what it is, in words; not blank
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder named(String newName, String newTitle) {
        name = newName;
        title = newTitle;
        return this;
    }

    /**
     * Sets how a code is typed (R7, R8).
     *
     * @param newEntry the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder entry(EntryRules newEntry) {
        entry = newEntry;
        return this;
    }

    /**
     * Sets what wrong codes cost (R11).
     *
     * @param newPenalties the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder penalties(PenaltySchedule newPenalties) {
        penalties = newPenalties;
        return this;
    }

    /**
     * Sets after how many the unit is locked for good (R12, R17).
     *
     * @param newLimit the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder limit(AttemptLimit newLimit) {
        limit = newLimit;
        return this;
    }

    /**
     * Sets when a penalty runs (R14, R15).
     *
     * @param newWaiting the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder waiting(WaitingRules newWaiting) {
        waiting = newWaiting;
        return this;
    }

    /**
     * Sets what becomes of the lock when the battery goes (R5).
     *
     * @param newArming the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder arming(ArmingRules newArming) {
        arming = newArming;
        return this;
    }

    /**
     * Sets whether and how the unit asks an immobiliser (R18-R22, R31).
     *
     * @param newLink the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder link(LinkRules newLink) {
        link = newLink;
        return this;
    }

    /**
     * Sets what the display says (R29).
     *
     * @param newWords the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder words(Words newWords) {
        words = newWords;
        return this;
    }

    /**
     * Sets how it says it (R29, R30).
     *
     * @param newDisplay the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder display(DisplayRules newDisplay) {
        display = newDisplay;
        return this;
    }

    /**
     * Sets what all this rests on.
     *
     * @param newProvenance the new part
     * @return this builder
     */
    @CanIgnoreReturnValue
    public LockProfileBuilder provenance(Provenance newProvenance) {
        provenance = newProvenance;
        return this;
    }

    /**
     * Returns the profile that these parts make.
     *
     * @return the profile
     * @throws IllegalArgumentException if they contradict each other; it names the field, the rule and the value
     */
    public LockProfile build() {
        return new LockProfile(name, title, entry, penalties, limit, waiting, arming, link, words, display, provenance);
    }
}
