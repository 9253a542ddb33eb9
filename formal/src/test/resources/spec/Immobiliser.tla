---------------------------- MODULE Immobiliser -----------------------------
(***************************************************************************)
(* The immobiliser, a machine of its own (R23).  It stores the identity of  *)
(* at most one head unit, or of nobody.  A unit that asks to be enrolled is *)
(* stored if nobody is; then a unit is confirmed if it is the one that is   *)
(* stored.  So a unit that asks to be verified is never stored, and an      *)
(* empty immobiliser refuses it.                                            *)
(***************************************************************************)

Nobody == ""

StoredAfter(stored, identity, purpose) ==
    IF stored = Nobody /\ purpose = "ENROLLING" THEN identity ELSE stored

ReplyTo(stored, identity, purpose) ==
    IF StoredAfter(stored, identity, purpose) = identity THEN "CONFIRMED" ELSE "REFUSED"
=============================================================================
