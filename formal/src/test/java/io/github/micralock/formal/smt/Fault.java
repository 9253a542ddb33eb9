// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

/** One small thing that is wrong in the theory, and the claim that must notice. */
enum Fault {
    THE_LAST_TRY_IS_ONE_TOO_MANY(
            "(>= n (ite probation limit-after-reset limit))",
            "(> n (ite probation limit-after-reset limit))",
            "buttons keep the invariant"),
    THE_WRONG_COUNT_IS_KEPT_BY_SUCCESS(
            "(state (unit s) (fed s) 0 false now-linked (Operating 0))",
            "(state (unit s) (fed s) (wrong-attempts s) false now-linked (Operating 0))",
            "time keeps the invariant"),
    AN_IMMOBILISER_NEED_NOT_CONFIRM(
            "(ite yes (playing s true) (refused s w))",
            "(playing s true)",
            "P1 only the right code, or an immobiliser that confirms, leads to Operating"),
    AN_EMPTY_ENTRY_IS_JUDGED(
            "(not judges-last-digit) (not (= (typed s) nothing)) (complete",
            "(not judges-last-digit) (complete",
            "P2 the count grows by one at most, and only where an entry is judged"),
    EVERY_MEMORY_IS_VOLATILE(
            "(forgets (and volatile (not (battery g))))",
            "(forgets (not (battery g)))",
            "P3 nobody but a dealer leaves LockedForGood, unless the memory is volatile"),
    A_DEALER_UNLOCKS(
            "(and takes-code limited (< limit-after-reset limit)) false beginning)",
            "(and takes-code limited (< limit-after-reset limit)) false (Operating 0))",
            "R17 a dealer unlocks nothing"),
    A_PAUSE_CLEARS(
            "((PAUSE wait)",
            "((PAUSE 0)",
            "P4 no event but time brings the end of a wait nearer, unless a profile clears it there"),
    CODES_ARE_TAKEN_IN_A_WAIT(
            "(and (runs s) ((_ is AwaitingCode) (phase s)))",
            "(and (runs s) (or ((_ is AwaitingCode) (phase s)) ((_ is Waiting) (phase s))))",
            "R13 no button does anything in a wait"),
    A_WAIT_RUNS_WITHOUT_ITS_SUPPLY("(ite (serves (fed s)) w 0)", "w", "R14 time without its supply serves no wait"),
    A_DEADLINE_COMES_LATE(
            "(and (> (due s) 0) (>= t (due s)))",
            "(and (> (due s) 0) (> t (due s)))",
            "R16 a wait ends when exactly its length was served"),
    A_REFUSAL_FORGETS_THE_WAIT(
            "((Verifying c w) (refused s w))",
            "((Verifying c w) (refused s 0))",
            "R31 a refusal goes on with the wait where it stood"),
    THE_FACEPLATE_KNOWS_THE_CODE(
            "(ite (not (= e nothing)) (digits-of e)",
            "(ite (not (= e nothing)) (ite (opens (unit s) e) blank (digits-of e))",
            "P5 neither does what a person sees and hears, nor the next deadline"),
    A_PRESS_DEPENDS_ON_THE_CODE(
            "(with-phase s (AwaitingCode e (ite (complete e) settle 0)))",
            "(with-phase s (AwaitingCode e (ite (and (complete e) (not (opens (unit s) e))) settle 0)))",
            "P5 no button does until an entry is judged"),
    LOOKING_PUTS_A_WAIT_OFF(
            "(confirm (confirmed s))",
            "(confirm (ite ((_ is Waiting) (phase s)) (with-phase s (Waiting (penalty (wrong-attempts s)))) (confirmed s)))",
            "P7 while the supply is kept nothing puts off the end of a wait"),
    A_REFUSED_UNIT_STAYS_SO(
            "(ite (or runs-on (sticks s)) (phase s) beginning)",
            "(phase s)",
            "P7 a refusal that no dealer has to end is over at the next start"),
    THE_REST_OF_THE_TIME_IS_LOST(
            "(after-one-deadline (expired s) (- t (due s)))",
            "(expired s)",
            "R25 time may pass in one piece or in two"),
    ASKING_SERVES_THE_WAIT(
            "((Verifying c w) (Verifying (- c t) w))",
            "((Verifying c w) (Verifying (- c t) (ite (< t w) (- w t) 0)))",
            "R27 less time than the next deadline changes nothing but a countdown"),
    A_DARK_UNIT_SHOWS_ITS_WORD(
            "(ite (not (runs s)) (faceplate blank false)",
            "(ite (not (battery (fed s))) (faceplate blank false)",
            "R1 a unit that does not run is dark and silent"),
    WHAT_WAS_TYPED_STAYS(
            "(ite forgets (forgotten s g) (with-supply s g (ite runs-on (phase s) beginning)))",
            "(ite forgets (forgotten s g) (with-supply s g (phase s)))",
            "R4 what was typed is gone when the unit stops running, and was no attempt"),
    THE_GRACE_IS_NOT_KEPT(
            "(ite (= grace 0) nothing-typed (Operating grace))",
            "nothing-typed",
            "R5 a unit that plays asks for its code once the battery has been away for its grace"),
    A_LINKED_UNIT_PLAYS_ON(
            "(ite asks-immobiliser (ite runs-on (phase s) beginning)",
            "(ite asks-immobiliser (phase s)",
            "key, switch and battery keep the invariant"),
    ANOTHER_IMMOBILISER_GOES_UNNOTICED(
            "(car (head-unit (cut-off c)) m (wire-whole c))",
            "(car (head-unit c) m (wire-whole c))",
            "P6 a unit plays with no other immobiliser in place of its own"),
    A_CUT_WIRE_GOES_UNNOTICED(
            "(car (step (head-unit c) link-lost) (immobiliser-memory c) false)",
            "(car (head-unit c) (immobiliser-memory c) false)",
            "P6 a unit with a cut wire does not play");

    private final String right;
    private final String wrong;
    private final String claim;

    Fault(String right, String wrong, String claim) {
        this.right = right;
        this.wrong = wrong;
        this.claim = claim;
    }

    /** What becomes of the claim in a theory with this fault. */
    Examination examination() {
        Theory sound = claim.startsWith("P6") ? Theory.CAR : Theory.HEAD_UNIT;
        Theory faulty = sound.edited(right, wrong);
        return Examination.of(faulty, faulty.claim(claim));
    }
}
