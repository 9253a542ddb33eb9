-------------------------------- MODULE Car ---------------------------------
(***************************************************************************)
(* A car: a head unit, an immobiliser, the wire between them, a key and a    *)
(* battery (R22 to R24).  Key and battery are those of the unit's supply.    *)
(* `exchanging` is how long the answer to a query still takes; 0 if none is  *)
(* under way.  There is another car, without a unit, into which the unit can *)
(* be moved and from which it can come back; of that one only what it would  *)
(* bring matters, in `other`.                                                *)
(*                                                                         *)
(* The signals of a step are those of all steps of the unit, one after the   *)
(* other.                                                                    *)
(***************************************************************************)
EXTENDS Lock, Immobiliser

CONSTANTS
    ExchangeTime,    \* how long a query and its answer take, in ticks
    CarKeys,         \* the key positions that are used, to keep the two cars small
    Stranger         \* the identity of a unit that is somewhere else

VARIABLE car

ASSUME ExchangeTime \in Nat /\ CarKeys \subseteq Keys /\ "LOCK" \in CarKeys /\ Stranger # Profile.identity

Then(first, second) == Outcome(second.to, first.said \o second.said)

------------------------------------------------------------------------------
\* The exchange.

Asks(unit) == unit.phase = "VERIFYING" /\ Running(unit)

\* It ends when the unit no longer asks, or the wire is cut; then nobody has learned anything (R22).
WithUnit(c, unit) == [c EXCEPT !.unit = unit, !.exchanging = IF Asks(unit) THEN @ ELSE 0]

\* R23: when it is over, the immobiliser decides, and the unit learns of it at the same instant.
Decided(c) ==
    LET identity == Profile.identity
        purpose  == IF c.unit.linked THEN "VERIFYING" ELSE "ENROLLING"
        answered == Apply(c.unit, Reply(ReplyTo(c.stored, identity, purpose)))
    IN  Outcome([WithUnit(c, answered.to) EXCEPT !.stored = StoredAfter(c.stored, identity, purpose), !.exchanging = 0],
                answered.said)

\* It begins if the unit asks over a whole wire; without length it ends where it begins.
Begun(c) ==
    CASE c.cut \/ ~Asks(c.unit)   -> Silently(c)
      [] ExchangeTime = 0         -> Decided([c EXCEPT !.exchanging = 0])
      [] OTHER                    -> Silently([c EXCEPT !.exchanging = ExchangeTime])

Queries(said) == \E i \in DOMAIN said : said[i][1] = "ImmobiliserQueried"

\* Something happens to the unit; if it asks anew, an exchange begins.
UnitGets(c, e) ==
    LET applied == Apply(c.unit, e)
        after   == Outcome(WithUnit(c, applied.to), applied.said)
    IN  IF Queries(applied.said) THEN Then(after, Begun(after.to)) ELSE after

\* The same where nobody is told what the unit ignores.
UnitNotices(c, e) ==
    LET after == UnitGets(c, e)
    IN  IF after.said # <<>> /\ after.said[1][1] = "Ignored" THEN Silently(c) ELSE after

------------------------------------------------------------------------------
\* Time: of unit and exchange together (R26).  If both end at once the unit's countdown comes first.

CarDue(c) ==
    LET own == Due(c.unit)
    IN  CASE c.exchanging = 0   -> own
          [] own = 0            -> c.exchanging
          [] OTHER              -> Min(own, c.exchanging)

\* No deadline lies within n, except perhaps at its end.
CarPassed(c, n) ==
    LET ends  == c.exchanging > 0 /\ c.exchanging = n
        after == UnitGets([c EXCEPT !.exchanging = IF @ = 0 THEN 0 ELSE @ - n], Elapse(n))
    IN  IF ends /\ Asks(after.to.unit) THEN Then(after, Decided(after.to)) ELSE after

RECURSIVE TimePasses(_, _)
TimePasses(c, n) ==
    IF CarDue(c) = 0 \/ n < CarDue(c) THEN CarPassed(c, n)
    ELSE LET first == CarPassed(c, CarDue(c))
         IN  Then(first, TimePasses(first.to, n - CarDue(c)))

------------------------------------------------------------------------------
\* What a workshop does.

CutWire(c) ==
    IF c.cut THEN Ignored(c, "ALREADY_SO")
    ELSE UnitNotices([c EXCEPT !.cut = TRUE, !.exchanging = 0], LinkLost)          \* R22

MendWire(c) == IF c.cut THEN Begun([c EXCEPT !.cut = FALSE]) ELSE Ignored(c, "ALREADY_SO")

\* The wire must be off meanwhile.
Replace(c, stored) ==
    IF c.cut THEN Silently([c EXCEPT !.stored = stored])
    ELSE LET off == CutWire(c)
         IN  Then(off, MendWire([off.to EXCEPT !.stored = stored]))

\* R24: the unit is not told, and an exchange under way goes on.
Reinitialise(c) == Silently([c EXCEPT !.stored = Nobody])

\* The unit loses its feed, and this car keeps all else.  There it gets the key's position, then the battery.
Move(c) ==
    LET out     == UnitNotices(c, Battery(FALSE))
        left    == [key |-> c.unit.key, battery |-> c.unit.battery, stored |-> c.stored, cut |-> c.cut]
        there   == [unit |-> out.to.unit, stored |-> c.other.stored, cut |-> c.other.cut, exchanging |-> 0,
                    other |-> left]
        keyed   == UnitNotices(there, Turn(c.other.key))
        in      == IF c.other.battery THEN UnitNotices(keyed.to, Battery(TRUE)) ELSE Silently(keyed.to)
    IN  Then(out, Then(keyed, in))

------------------------------------------------------------------------------
\* The machine.

Work(done) == [t |-> done]
Fit(stored) == [t |-> "replace", stored |-> stored]

CarEvents ==
    {e \in Events : e.t = "ignition" => e.key \in CarKeys}
        \cup {Work("cut"), Work("mend"), Work("reinitialise"), Work("move")}
        \cup {Fit(stored) : stored \in {Nobody, Profile.identity, Stranger}}

CarApply(c, e) ==
    CASE e.t = "cut"                             -> CutWire(c)
      [] e.t = "mend"                            -> MendWire(c)
      [] e.t = "replace"                         -> Replace(c, e.stored)
      [] e.t = "reinitialise"                    -> Reinitialise(c)
      [] e.t = "move"                            -> Move(c)
      [] e.t = "elapse"                          -> TimePasses(c, e.n)
      [] e.t \in {"immobiliser", "link lost"}    -> Ignored(c, "NOT_FROM_OUTSIDE")
      [] OTHER                                   -> UnitGets(c, e)

\* Both cars are new, but somebody else's unit is known to the other one.
CarInit ==
    /\ Init
    /\ car = [unit |-> st, stored |-> Nobody, cut |-> FALSE, exchanging |-> 0,
              other |-> [key |-> "LOCK", battery |-> TRUE, stored |-> Stranger, cut |-> FALSE]]

CarNext == \E e \in CarEvents : car' = CarApply(car, e).to /\ st' = car'.unit
CarSpec == CarInit /\ [][CarNext]_<<st, car>>

------------------------------------------------------------------------------
\* What holds.

UnitIsInIt == car.unit = st

ExchangeShape ==
    /\ car.exchanging \in 0 .. ExchangeTime
    /\ car.exchanging > 0 => Asks(car.unit) /\ ~car.cut

\* P6: a unit that takes no code plays in no car whose immobiliser stores another, and in none whose wire is cut.
P6_PlaysInNoOtherCar ==
    (Profile.link = "LINK" /\ st.phase = "OPERATING") => car.stored \in {Profile.identity, Nobody} /\ ~car.cut

\* R19: one that was never confirmed does not play at all.
R19_PlaysOnlyIfLinked == (Profile.link = "LINK" /\ st.phase = "OPERATING") => st.linked

\* R23: who is stored is not overwritten by asking, only by a workshop.
R23_OnlyAWorkshopForgets ==
    \A e \in CarEvents :
        (car.stored # Nobody /\ e.t \notin {"replace", "reinitialise", "move"}) => CarApply(car, e).to.stored = car.stored

\* R27: less time than until the next deadline changes nothing but countdowns.
R27_OnlyCountdownsUntilDue ==
    \A n \in Elapses :
        (n < CarDue(car) \/ CarDue(car) = 0) =>
            LET after == CarApply(car, Elapse(n)).to
            IN  [after EXCEPT !.exchanging = 0, !.unit.left = 0] = [car EXCEPT !.exchanging = 0, !.unit.left = 0]
=============================================================================
