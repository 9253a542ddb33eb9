--------------------------- MODULE LockProperties ---------------------------
(***************************************************************************)
(* The laws of LockLaws with a trace to be read: each state tells the event *)
(* that led to it.  And one law alone, to see that it bites.                *)
(***************************************************************************)
EXTENDS LockLaws

CONSTANT Law         \* the name of one law

VARIABLE happened    \* the event that led here; only a trace looks at it

View     == st
ToldInit == Init /\ happened = [t |-> "the beginning"]
ToldNext == \E e \in Events : st' = Step(st, e) /\ happened' = e
ToldSpec == ToldInit /\ [][ToldNext]_<<st, happened>>

IsTheLaw(name) == name = Law
TheLawHolds    == StatesKeep(IsTheLaw) /\ StepsKeep(IsTheLaw)
=============================================================================
