----------------------------- MODULE LockEntry ------------------------------
(***************************************************************************)
(* The lock with every press and every digit (R7, R8).  Lock knows five     *)
(* kinds of entry; here the digits themselves stand in `cells`, one for     *)
(* each position of the code, and a press raises or appends one.            *)
(*                                                                         *)
(* Each press is a step of Lock, the one that types an entry of the kind    *)
(* which then stands there.  So all that Lock does with entries it does     *)
(* with digits, if two things hold: Lock's word for what stands there is    *)
(* always true (KindIsTrue), and nothing but the digits of the code opens   *)
(* (OnlyTheCodeOpens).  Without the second, a lock that is content with the *)
(* first digit would refine Lock as well.                                   *)
(***************************************************************************)
EXTENDS Lock

CONSTANTS
    Code,          \* a sequence of digits
    FirstDigit,    \* the digits in use, first to last
    LastDigit,
    Presets        \* the buttons that are pressed, of 1 to 6

ASSUME
    /\ Code \in Seq(FirstDigit .. LastDigit) /\ Presets \subseteq 1 .. 6
    /\ Profile.style = "NUMBER" => Len(Profile.start) = Len(Code)

VARIABLE cells

NothingTyped == [i \in DOMAIN Code |-> Untouched]

------------------------------------------------------------------------------
\* Presses (R7).

Raised(digit) == IF digit = LastDigit THEN FirstDigit ELSE digit + 1

Touched(c) == {i \in DOMAIN c : c[i] # Untouched}
FirstFree(c) == CHOOSE i \in DOMAIN c : c[i] = Untouched /\ \A j \in 1 .. i - 1 : c[j] # Untouched

Needed(preset) ==
    IF Profile.style = "STRAIGHT" THEN preset \in FirstDigit .. LastDigit ELSE preset <= Len(Code)

CellsPressed(c, preset) ==
    CASE Profile.style = "STRAIGHT" -> [c EXCEPT ![FirstFree(c)] = preset]
      [] c[preset] # Untouched      -> [c EXCEPT ![preset] = Raised(@)]
      [] Profile.style = "NUMBER"   -> [c EXCEPT ![preset] = Raised(Profile.start[preset])]
      [] Profile.style = "DASH"     -> [c EXCEPT ![preset] = FirstDigit]

------------------------------------------------------------------------------
\* What stands there.

\* R8: what is compared with the code.
AsJudged(c) ==
    IF Profile.style = "NUMBER"
    THEN [i \in DOMAIN c |-> IF c[i] = Untouched THEN Profile.start[i] ELSE c[i]]
    ELSE c

IsBeginning(c) == \A i \in Touched(c) : c[i] = Code[i]

Kind(c) ==
    LET whole == Touched(c) = DOMAIN c
        right == IF Profile.style = "STRAIGHT" THEN IsBeginning(c) ELSE AsJudged(c) = Code
    IN  CASE Touched(c) = {}       -> "NOTHING"
          [] whole /\ right        -> "WHOLE_RIGHT"
          [] whole /\ ~right       -> "WHOLE_WRONG"
          [] ~whole /\ right       -> "PART_RIGHT"
          [] ~whole /\ ~right      -> "PART_WRONG"

------------------------------------------------------------------------------
\* The machine.

Preset(n) == [t |-> "preset", n |-> n]

DigitEvents == {e \in Events : e.t \notin {"type", "stray preset"}} \cup {Preset(n) : n \in Presets}

AsTyped(c, e) ==
    CASE e.t # "preset"    -> e
      [] ~Needed(e.n)      -> StrayPreset
      [] OTHER             -> Type(Kind(CellsPressed(c, e.n)))

CellsAfter(c, e, to) ==
    CASE to.entry = "NOTHING"                 -> NothingTyped
      [] e.t = "preset" /\ Needed(e.n)        -> CellsPressed(c, e.n)
      [] OTHER                                -> c

\* R30: the digits are shown.
DigitFaceplate(s, c) ==
    IF Running(s) /\ s.phase = "AWAITING_CODE" /\ s.entry # "NOTHING"
    THEN [text |-> Shown(c), audible |-> FALSE]
    ELSE Faceplate(s)

DigitApply(s, c, e) ==
    LET taken     == Taken(s, AsTyped(c, e))
        after     == CellsAfter(c, e, taken.to)
        faceplate == DigitFaceplate(taken.to, after)
        changed   == << <<"FaceplateChanged", faceplate.text, faceplate.audible>> >>
    IN  [to |-> taken.to, cells |-> after,
         said |-> taken.said \o (IF faceplate # DigitFaceplate(s, c) THEN changed ELSE <<>>)]

EInit == Init /\ cells = NothingTyped
ENext == \E e \in DigitEvents : LET a == DigitApply(st, cells, e) IN st' = a.to /\ cells' = a.cells
ESpec == EInit /\ [][ENext]_<<st, cells>>

------------------------------------------------------------------------------
\* What is to be shown.

CellsShape ==
    /\ cells \in [DOMAIN Code -> {Untouched} \cup FirstDigit .. LastDigit]
    /\ Profile.style = "STRAIGHT" => \A i \in Touched(cells) : \A j \in 1 .. i - 1 : cells[j] # Untouched

KindIsTrue == st.entry = Kind(cells)

\* A dash is no digit, so an entry with one left is never judged (R8).
OnlyWholeOrStarted == Profile.style = "DASH" => st.entry # "PART_RIGHT"

\* P1, with digits: what stands there when the lock opens is the code, if no link opened it.
OnlyTheCodeOpens ==
    \A e \in DigitEvents :
        LET a        == DigitApply(st, cells, e)
            standing == IF e.t = "preset" THEN CellsPressed(cells, e.n) ELSE cells
        IN  (st.phase # "OPERATING" /\ a.to.phase = "OPERATING" /\ e.t # "immobiliser") => AsJudged(standing) = Code

\* R7: a press that is taken and not judged changes its own cell, or the first free one, and no other.
PressTouchesOne ==
    \A n \in Presets :
        LET a       == DigitApply(st, cells, Preset(n))
            changed == {i \in DOMAIN Code : a.cells[i] # cells[i]}
        IN  (Needed(n) /\ a.to.entry # "NOTHING") =>
                changed = {IF Profile.style = "STRAIGHT" THEN FirstFree(cells) ELSE n}

L == INSTANCE Lock
Refines == L!Init /\ [][L!Next]_st
=============================================================================
