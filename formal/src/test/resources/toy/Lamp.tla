-------------------------------- MODULE Lamp --------------------------------
(* A lamp with a counter: the smallest thing that TLC can say something about. *)
EXTENDS Integers, Sequences, TLC
CONSTANT Lamp       \* [most |-> how often it can be switched on, name |-> a string]
VARIABLES st, happened

Init == st = [on |-> FALSE, count |-> 0] /\ happened = [t |-> "nothing"]
Step(s, e) ==
  CASE e.t = "press" /\ ~s.on /\ s.count < Lamp.most -> [on |-> TRUE, count |-> s.count + 1]
    [] e.t = "press"                                 -> [s EXCEPT !.on = FALSE]
    [] e.t = "leave"                                 -> s
Events == {[t |-> "press"]} \cup {[t |-> "leave", n |-> n] : n \in 1..2}
View == st
Next == \E e \in Events : st' = Step(st, e) /\ happened' = e
Spec == Init /\ [][Next]_<<st, happened>>
FairSpec == Spec /\ WF_<<st, happened>>(Next /\ happened'.t = "press")

NeverTwice    == st.count < 2
NeverAtAll    == st.on
NeverGoesDown == [][~(st.on /\ ~st'.on)]_<<st, happened>>
GoesOut       == <>[](~st.on)
StaysOn       == <>[](st.on)
Compares      == st.count < Lamp.name                    \* an integer with a string
LaterCompares == st.count = 0 \/ st.count < Lamp.name
Stuck         == Init /\ [][FALSE]_st
Nowhere       == CHOOSE s \in STRING : TRUE              \* an override that nobody wrote
Overridden    == Nowhere = "x"
Says          == PrintT(<<"count", st.count>>)
=============================================================================
