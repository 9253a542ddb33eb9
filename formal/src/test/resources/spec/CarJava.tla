------------------------------ MODULE CarJava -------------------------------
(***************************************************************************)
(* The car of the specification and the car of the Java, step by step, side *)
(* by side; see LockJava.                                                    *)
(***************************************************************************)
EXTENDS Car

CONSTANT Instance

VARIABLES impl, happened

CarJavaInitial(instance)            == CHOOSE text \in STRING : TRUE
CarJavaStep(instance, text, event)  == CHOOSE outcome \in [to : STRING, said : STRING] : TRUE
CarJavaState(instance, text)        == CHOOSE state \in STRING : TRUE
CarJavaDeadline(instance, text)     == CHOOSE left \in STRING : TRUE

CarJInit ==
    /\ CarInit
    /\ impl = CarJavaInitial(Instance)
    /\ happened = [event |-> [t |-> "start"], spec |-> <<>>, java |-> <<>>]

CarJNext ==
    \E e \in CarEvents :
        LET spec == CarApply(car, e)
            java == CarJavaStep(Instance, impl, e)
        IN  /\ car' = spec.to
            /\ st' = spec.to.unit
            /\ impl' = java.to
            /\ happened' = [event |-> e, spec |-> spec.said, java |-> java.said]

CarJSpec == CarJInit /\ [][CarJNext]_<<st, car, impl, happened>>
Both     == <<car, impl>>

SameState    == CarJavaState(Instance, impl) = car
SameDeadline == CarJavaDeadline(Instance, impl) = CarDue(car)
SameSignals  == [][happened'.spec = happened'.java]_<<st, car, impl, happened>>
=============================================================================
