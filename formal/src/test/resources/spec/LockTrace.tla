----------------------------- MODULE LockTrace ------------------------------
(***************************************************************************)
(* Steps that the Java made at random, with times off every grid, judged one *)
(* by one.  JavaTrace is Java: it gives steps in the order in which they     *)
(* happened, each as a record of all that the Java was, got, became, said,   *)
(* showed and promised.                                                      *)
(***************************************************************************)
EXTENDS Lock

CONSTANTS Instance, Start, Steps    \* the start of the random numbers, and how many steps

JavaTrace(instance, start, steps) == CHOOSE trace \in {<<>>} : trace # <<>>

Agrees(step) ==
    LET spec == Apply(step.from, step.event)
    IN  /\ spec.to = step.to
        /\ spec.said = step.said
        /\ Faceplate(spec.to) = step.shown
        /\ NextDeadline(spec.to) = step.due

\* Tells the first step that differs.
EveryStepAgrees ==
    LET trace  == JavaTrace(Instance, Start, Steps)
        wrong  == {i \in DOMAIN trace : ~Agrees(trace[i])}
        first  == CHOOSE i \in wrong : \A j \in wrong : i <= j
    IN  /\ Len(trace) = Steps
        /\ wrong = {} \/ (PrintT(<<"specification", Apply(trace[first].from, trace[first].event), "Java", trace[first]>>) /\ FALSE)

TInit == Init
TNext == UNCHANGED st
=============================================================================
