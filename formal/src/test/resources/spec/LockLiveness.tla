---------------------------- MODULE LockLiveness ----------------------------
(***************************************************************************)
(* P7: with the supply kept, every wait ends.  Time passes again and again; *)
(* everything else may happen or not, in any order, for ever.               *)
(***************************************************************************)
EXTENDS LockLaws

Ticks    == \E n \in Elapses : st' = Step(st, Elapse(n))
FairSpec == Spec /\ WF_st(Ticks)

\* With a link the wait stands still unless the unit runs (R31).
Kept == Served(st) /\ (Profile.link = "LINK_THEN_CODE" => Lit(st))

\* A dealer who resets the unit for ever begins its search for ever.
DealerGoesHome == <>[][st' # Step(st, Dealer)]_st

P7_EveryWaitEnds   == <>[]Kept => []<>(Wait(st) = 0)
P7_EverySearchEnds == <>[]Lit(st) /\ DealerGoesHome /\ Profile.timeOut > 0 => []<>(st.phase # "VERIFYING")
=============================================================================
