------------------------------ MODULE LockJava ------------------------------
(***************************************************************************)
(* The specification and the Java, step by step, side by side.              *)
(*                                                                         *)
(* `impl` is the state of the Java as the text of its snapshot, so each step *)
(* writes and reads it as well.  The bodies of the Java... operators are     *)
(* never run: TLC asks the Java for them.  If it does not find the Java it   *)
(* has no value for them and stops, so that no check can pass for nothing.   *)
(***************************************************************************)
EXTENDS Lock

CONSTANTS
    Instance,    \* the name by which the Java knows profile, code and tick of this run
    Seed         \* the machine: the real one, or one that is wrong on purpose

VARIABLES
    impl,        \* the state of the Java
    happened     \* what led here: the event, and what both said of it

JavaInitial(instance, seed)           == CHOOSE text \in STRING : TRUE
JavaStep(instance, seed, text, event) == CHOOSE outcome \in [to : STRING, said : STRING] : TRUE
JavaState(instance, seed, text)       == CHOOSE state \in STRING : TRUE
JavaFaceplate(instance, seed, text)   == CHOOSE faceplate \in STRING : TRUE
JavaDeadline(instance, seed, text)    == CHOOSE left \in STRING : TRUE

JInit ==
    /\ Init
    /\ impl = JavaInitial(Instance, Seed)
    /\ happened = [event |-> [t |-> "start"], spec |-> <<>>, java |-> <<>>]

JNext ==
    \E e \in Events :
        LET spec == Apply(st, e)
            java == JavaStep(Instance, Seed, impl, e)
        IN  /\ st' = spec.to
            /\ impl' = java.to
            /\ happened' = [event |-> e, spec |-> spec.said, java |-> java.said]

JSpec == JInit /\ [][JNext]_<<st, impl, happened>>
Both  == <<st, impl>>    \* what happened makes no other state

\* Where the two differ, both are printed.
Same(what, java, specification) ==
    java = specification \/ ~PrintT([broken |-> {what}, java |-> java, specification |-> specification])

\* In each state.
SameState     == Same("SameState", JavaState(Instance, Seed, impl), st)
SameFaceplate == Same("SameFaceplate", JavaFaceplate(Instance, Seed, impl), Faceplate(st))
SameDeadline  == Same("SameDeadline", JavaDeadline(Instance, Seed, impl), NextDeadline(st))

\* In each step, also in those that lead to a state that is known.
SameSignals == [][happened'.spec = happened'.java]_<<st, impl, happened>>
=============================================================================
