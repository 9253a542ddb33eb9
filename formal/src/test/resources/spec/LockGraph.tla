----------------------------- MODULE LockGraph ------------------------------
(***************************************************************************)
(* Every step of a unit, written down (with single presses, so that it can   *)
(* be walked with any lock that there is).  Emitted is Java: it appends to a  *)
(* file, and is true.                                                        *)
(***************************************************************************)
EXTENDS LockEntry

CONSTANT Unit    \* the name of the unit

Emitted(unit, edge) == CHOOSE written \in BOOLEAN : ~written    \* without the Java no step is possible

GInit ==
    /\ EInit
    /\ Emitted(Unit, [event |-> [t |-> "start"], to |-> <<st, cells>>])

GNext ==
    \E e \in DigitEvents :
        LET a == DigitApply(st, cells, e)
        IN  /\ st' = a.to
            /\ cells' = a.cells
            /\ Emitted(Unit, [from |-> <<st, cells>>, event |-> e, to |-> <<a.to, a.cells>>, said |-> a.said,
                              shown |-> DigitFaceplate(st, cells), due |-> NextDeadline(st)])
=============================================================================
