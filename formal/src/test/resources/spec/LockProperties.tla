--------------------------- MODULE LockProperties ---------------------------
(***************************************************************************)
(* The laws of LockLaws, checked of every event in every reachable state:   *)
(* so of every edge of the graph, events that are ignored included.  Where  *)
(* a law is broken, the run prints its name, the event and both sides.      *)
(***************************************************************************)
EXTENDS LockLaws

VARIABLE happened    \* the event that led here; only a trace looks at it

View     == st
ToldInit == Init /\ happened = [t |-> "the beginning"]
ToldNext == \E e \in Events : st' = Step(st, e) /\ happened' = e
ToldSpec == ToldInit /\ [][ToldNext]_<<st, happened>>

StepsAreLawful ==
    \A e \in Events :
        LET o      == Apply(st, e)
            broken == Broken(LawsOfAStep(st, e, o.to, o.said))
        IN  broken = {} \/ ~PrintT([broken |-> broken, event |-> e, before |-> st, after |-> o.to, said |-> o.said])

StatesAreLawful ==
    LET broken == Broken(LawsOfAState(st))
    IN  broken = {} \/ ~PrintT([broken |-> broken, in |-> st, shown |-> Faceplate(st), deadline |-> NextDeadline(st)])
=============================================================================
