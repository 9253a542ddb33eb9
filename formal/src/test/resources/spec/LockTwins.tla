------------------------------ MODULE LockTwins -----------------------------
(***************************************************************************)
(* P5, noninterference: two units that differ in nothing but their code.    *)
(* The same things happen to both, press by press.  Whatever that is, they  *)
(* show the same, say the same and promise the same deadline, until one     *)
(* says that an entry was right and the other that it was wrong.  There     *)
(* they part, and their ways are followed no further.  A judgement that is  *)
(* the same for both does not part them.                                    *)
(***************************************************************************)
EXTENDS Integers, Sequences, TLC

CONSTANTS
    Profile, Elapses, Seconds, Most,    \* those of Lock
    FirstDigit, LastDigit, Presets,     \* those of LockEntry
    Code, OtherCode                     \* the codes of the two

VARIABLES
    st, cells,              \* the one
    otherSt, otherCells,    \* the other
    parted,                 \* one was judged right, the other wrong
    happened                \* the event that led here

One   == INSTANCE LockEntry
Other == INSTANCE LockEntry WITH st <- otherSt, cells <- otherCells, Code <- OtherCode

ASSUME Code # OtherCode /\ Len(Code) = Len(OtherCode)

------------------------------------------------------------------------------

Results == {"CodeAccepted", "CodeRejected"}

\* Both say the same, or the same up to the result of the same try, which differs.
Parts(said, otherSaid) ==
    \E i \in DOMAIN said \cap DOMAIN otherSaid :
        /\ SubSeq(said, 1, i - 1) = SubSeq(otherSaid, 1, i - 1)
        /\ {said[i][1], otherSaid[i][1]} = Results

OneStep(e)   == One!DigitApply(st, cells, e)
OtherStep(e) == Other!DigitApply(otherSt, otherCells, e)

TwinInit ==
    /\ One!EInit /\ Other!EInit
    /\ parted = FALSE /\ happened = [t |-> "the beginning"]

TwinNext ==
    /\ ~parted
    /\ \E e \in One!DigitEvents :
        LET one   == OneStep(e)
            other == OtherStep(e)
        IN  /\ st' = one.to /\ cells' = one.cells
            /\ otherSt' = other.to /\ otherCells' = other.cells
            /\ parted' = Parts(one.said, other.said)
            /\ happened' = e

TwinSpec == TwinInit /\ [][TwinNext]_<<st, cells, otherSt, otherCells, parted, happened>>
View     == <<st, cells, otherSt, otherCells, parted>>

------------------------------------------------------------------------------
\* What an observer has: the faceplate, the deadline, the signals.

P5_TheyLookTheSame ==
    ~parted =>
        /\ One!DigitFaceplate(st, cells) = Other!DigitFaceplate(otherSt, otherCells)
        /\ One!NextDeadline(st) = Other!NextDeadline(otherSt)
        /\ cells = otherCells

P5_TheySayTheSame ==
    \A e \in One!DigitEvents :
        LET said      == OneStep(e).said
            otherSaid == OtherStep(e).said
        IN  parted \/ said = otherSaid \/ Parts(said, otherSaid)

\* All that is known of the code is whether what stands there is the beginning of it.
P5_TheCodeIsInTheEntryAlone ==
    ~parted => [st EXCEPT !.entry = "NOTHING"] = [otherSt EXCEPT !.entry = "NOTHING"]
=============================================================================
