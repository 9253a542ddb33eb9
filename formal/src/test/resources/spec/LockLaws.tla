------------------------------- MODULE LockLaws -------------------------------
(***************************************************************************)
(* What must be true of the lock of module Lock: properties P1 to P4 and P7,*)
(* and the rules once more, each as a law that can be broken.               *)
(*                                                                         *)
(* A law says in other words what Lock says by construction.  It looks at   *)
(* the fields of the record `st` and at the data of the profile, and never  *)
(* uses a word that Lock defines for itself: a wrong definition there must  *)
(* not make the law that forbids it true.                                   *)
(*                                                                         *)
(* Most laws are about one step: from the state s, event e leads to the     *)
(* state t and says the signals `said`.  They are checked of every event in *)
(* every reachable state, so of every edge of the graph, events that are    *)
(* ignored included.                                                        *)
(***************************************************************************)
EXTENDS Lock, FiniteSets

------------------------------------------------------------------------------
\* Words of this module.

\* Section 2: the unit runs.
Lit(s) == s.battery /\ s.key \in {"ACC", "ON"} /\ s.switch

\* R14: the condition under which a wait runs.
Served(s) ==
    /\ s.battery
    /\ Profile.runsWhile \in {"ACCESSORY_FEED", "RUNNING"} => s.key \in {"ACC", "ON"}
    /\ Profile.runsWhile = "RUNNING" => s.switch

\* What is left of a penalty, whether it runs or stands still (R31).
Wait(s) == CASE s.phase = "WAITING" -> s.left [] s.phase = "VERIFYING" -> s.held [] OTHER -> 0

\* R11 as a table that is read backwards: a tail says what it repeats.
RECURSIVE Tariff(_)
Tariff(n) ==
    LET k == Len(Profile.penalties)
    IN  CASE n <= k                           -> Profile.penalties[n]
          [] Profile.tail = "REPEAT_LAST"     -> Profile.penalties[k]
          [] Profile.tail = "DOUBLE_UP_TO"    ->
                IF n - k > 15 THEN Profile.tailCap
                ELSE LET cost == Profile.penalties[k] * 2 ^ (n - k)
                     IN  IF cost < Profile.tailCap THEN cost ELSE Profile.tailCap
          [] Profile.tail = "CYCLE_LAST"      -> Tariff(n - Profile.tailCount)

\* R12, R17
LastTry(s) == IF s.probation THEN Profile.limitAfterReset ELSE Profile.limit

Moves(e)   == e.t \in {"ignition", "radio", "battery"}
Buttons(e) == e.t \in {"type", "stray preset", "confirm", "clear"}
Resupplied(s, t) == <<s.key, s.switch, s.battery>> # <<t.key, t.switch, t.battery>>

WholeEntry(entry) == entry \in {"WHOLE_RIGHT", "WHOLE_WRONG"}
RightEntry(entry) == entry \in {"WHOLE_RIGHT", "PART_RIGHT"}

\* R7: presses can lead from what stands there to such an entry.
Reachable(from, to) ==
    CASE from = "NOTHING"             -> TRUE
      [] Profile.style = "STRAIGHT"   -> ~(from = "PART_WRONG" /\ RightEntry(to))
      [] OTHER                        -> WholeEntry(from) => WholeEntry(to)

\* R8: the event leads to a judgement, and of what.
Judges(s, e) ==
    /\ s.phase = "AWAITING_CODE" /\ Lit(s)
    /\ CASE e.t = "confirm" -> /\ Profile.style # "STRAIGHT" /\ s.entry # "NOTHING"
                               /\ Profile.style = "DASH" => WholeEntry(s.entry)
         [] e.t = "type"    -> Profile.style = "STRAIGHT" /\ WholeEntry(e.to) /\ Reachable(s.entry, e.to)
         [] e.t = "elapse"  -> Profile.settle > 0 /\ WholeEntry(s.entry) /\ e.n >= s.left
         [] OTHER           -> FALSE
Guess(s, e)       == IF e.t = "type" THEN e.to ELSE s.entry
JudgesRight(s, e) == Judges(s, e) /\ RightEntry(Guess(s, e))
JudgesWrong(s, e) == Judges(s, e) /\ ~RightEntry(Guess(s, e))
NumberOfTry(s)    == IF s.attempts = Most THEN Most ELSE s.attempts + 1

\* How much of an event's time is left after the countdown of s has ended.
Rest(s, e) == IF e.t = "elapse" THEN e.n - s.left ELSE 0

Confirms(s, e) == s.phase = "VERIFYING" /\ Lit(s) /\ e.t = "immobiliser" /\ e.reply = "CONFIRMED"
TimesOut(s, e) == s.phase = "VERIFYING" /\ Lit(s) /\ e.t = "elapse" /\ s.left > 0 /\ e.n >= s.left
Refuses(s, e)  == s.phase = "VERIFYING" /\ Lit(s) /\ e.t = "immobiliser" /\ e.reply = "REFUSED"
Breaks(s, e)   == s.phase = "OPERATING" /\ Lit(s) /\ e.t = "link lost" /\ Profile.link # "NONE"
Resets(s, e)   == e.t = "dealer" /\ s.battery /\ (Profile.link # "NONE" \/ s.phase # "OPERATING")
Cuts(s, e)     == e.t = "battery" /\ ~e.on /\ s.battery
Forgetting(s, e) == Cuts(s, e) /\ Profile.memory = "VOLATILE"

Says(said, name) == \E i \in DOMAIN said : said[i][1] = name
SaysThat(said, signal) == \E i \in DOMAIN said : said[i] = signal
IsIgnored(s, t, said, reason) == t = s /\ said = << <<"Ignored", reason>> >>

------------------------------------------------------------------------------
\* Properties of a step.

\* P1: nothing leads to Operating but the right code or an immobiliser's confirmation.
P1_OnlyProofOpens(s, e, t) ==
    s.phase # "OPERATING" /\ t.phase = "OPERATING" =>
        \/ Profile.link # "LINK" /\ JudgesRight(s, e)
        \/ Profile.link # "NONE" /\ Confirms(s, e)

\* P2: wrong attempts grow by one for a judged entry, and fall by success, dealer or a memory declared volatile.
P2_OnlyJudgementsCount(s, e, t) ==
    /\ t.attempts > s.attempts => JudgesWrong(s, e) /\ t.attempts = s.attempts + 1
    /\ t.attempts < s.attempts =>
        t.attempts = 0 /\ (JudgesRight(s, e) \/ Confirms(s, e) \/ Resets(s, e) \/ Forgetting(s, e))

\* P3: nobody but a dealer leaves LockedForGood, a volatile memory apart.
P3_LockedForGoodStays(s, e, t) ==
    s.phase = "LOCKED_FOR_GOOD" /\ ~Resets(s, e) /\ ~Forgetting(s, e) =>
        t.phase = "LOCKED_FOR_GOOD" /\ t.attempts = s.attempts /\ t.probation = s.probation

\* P4: only time that is served brings the end of a wait nearer.
P4_OnlyServedTimeShortensAWait(s, e, t) ==
    Wait(t) < Wait(s) =>
        \/ e.t = "elapse" /\ s.phase = "WAITING" /\ Served(s) /\ Wait(s) - Wait(t) <= e.n
        \/ TimesOut(s, e) /\ Served(s) /\ Wait(s) - Wait(t) <= Rest(s, e)                \* R31
        \/ Confirms(s, e) \/ Resets(s, e) \/ Forgetting(s, e)
        \/ Cuts(s, e) /\ Profile.onBatteryLoss = "CLEAR"
        \/ s.phase = "WAITING" /\ Moves(e) /\ Served(s) /\ ~Served(t) /\ t.battery /\ Profile.onSupplyLoss = "CLEAR"

------------------------------------------------------------------------------
\* Supply and key.

\* R3: each part of the supply is what was last told of it, and who tells what is known is told so.
R3_SupplyIsAsTold(s, e, t, said) ==
    /\ t.key     = IF e.t = "ignition" THEN e.key ELSE s.key
    /\ t.switch  = IF e.t = "radio" THEN e.on ELSE s.switch
    /\ t.battery = IF e.t = "battery" THEN e.on ELSE s.battery
    /\ IF Moves(e) /\ ~Resupplied(s, t) THEN IsIgnored(s, t, said, "ALREADY_SO")
       ELSE ~SaysThat(said, <<"Ignored", "ALREADY_SO">>)

\* R3: a unit that runs on does not notice the key.
R3_WhoRunsOnNoticesNothing(s, e, t, said) ==
    Moves(e) /\ Resupplied(s, t) /\ Lit(s) /\ Lit(t) =>
        t = [s EXCEPT !.key = t.key, !.switch = t.switch, !.battery = t.battery] /\ said = <<>>

\* R4: what was typed and not judged is gone when the unit stops running, and was no attempt.
R4_DarknessDiscards(s, e, t, said) ==
    /\ ~Lit(t) => t.entry = "NOTHING"
    /\ Says(said, "EntryDiscarded") <=>
        s.entry # "NOTHING" /\ ((Lit(s) /\ ~Lit(t)) \/ e.t = "clear" \/ Resets(s, e))
    /\ s.phase = "AWAITING_CODE" /\ Lit(s) /\ ~Lit(t) /\ Profile.link = "NONE" => t.phase = "AWAITING_CODE"

\* R5: the battery's loss arms a playing unit after the grace.
R5_BatteryArmsAfterTheGrace(s, e, t) ==
    s.phase = "OPERATING" /\ Profile.link = "NONE" =>
        CASE Cuts(s, e)             -> IF Profile.grace = 0 THEN t.phase = "AWAITING_CODE" /\ t.left = 0
                                       ELSE t.phase = "OPERATING" /\ t.left = Profile.grace
          [] e.t = "elapse"         -> IF ~s.battery /\ e.n >= s.left THEN t.phase = "AWAITING_CODE" /\ t.left = 0
                                       ELSE t.phase = "OPERATING" /\ t.left = (IF s.battery THEN 0 ELSE s.left - e.n)
          [] e.t = "battery" /\ e.on -> t.phase = "OPERATING" /\ t.left = 0
          [] OTHER                  -> t.phase = "OPERATING" /\ t.left = s.left

\* R5: what survives the battery, and what a volatile memory forgets.
R5_MemorySurvivesTheBattery(s, e, t) ==
    /\ Moves(e) /\ ~Forgetting(s, e) =>
        t.attempts = s.attempts /\ t.probation = s.probation /\ t.linked = s.linked
    /\ Forgetting(s, e) => t.attempts = 0 /\ ~t.probation /\ t.linked = s.linked
    /\ Forgetting(s, e) /\ s.phase # "OPERATING" => t.phase = "AWAITING_CODE" /\ t.left = 0

\* R6: a unit with a link asks each time it starts running, and is ready to when it stops.
R6_EachStartAsks(s, e, t) ==
    LET keeps == s.phase = "LOCKED_FOR_GOOD"
                    \/ (s.phase = "LINK_REFUSED" /\ s.linked /\ Profile.afterRefusal = "UNTIL_DEALER")
    IN  Profile.link # "NONE" /\ Moves(e) /\ Resupplied(s, t) =>
            CASE keeps               -> t.phase = s.phase /\ t.left = 0
              [] Lit(s) /\ Lit(t)    -> t.phase = s.phase
              [] OTHER               -> t.phase = "VERIFYING" /\ t.left = Profile.timeOut

\* R6, R19, R20, R22, R24: when a query is sent, and what it says.
R6_QueriesAreSentOnce(s, e, t, said) ==
    IF /\ Profile.link # "NONE" /\ Lit(t) /\ t.phase = "VERIFYING"
       /\ ~Lit(s) \/ Breaks(s, e) \/ Resets(s, e)
    THEN SaysThat(said, <<"ImmobiliserQueried", Profile.identity, IF t.linked THEN "VERIFYING" ELSE "ENROLLING">>)
    ELSE ~Says(said, "ImmobiliserQueried")

------------------------------------------------------------------------------
\* Typing.

\* R7, R8: a press touches the entry and starts the settle time, and nothing else.
R8_PressesTouchOnlyTheEntry(s, e, t, said) ==
    e.t = "type" /\ s.phase = "AWAITING_CODE" /\ Lit(s) /\ ~Judges(s, e) =>
        IF Reachable(s.entry, e.to)
        THEN t = [s EXCEPT !.entry = e.to, !.left = IF WholeEntry(e.to) THEN Profile.settle ELSE 0]
        ELSE t = s /\ said = <<>>

\* R8: clearing empties the entry, uncounted.
R8_ClearingIsNoAttempt(s, e, t) ==
    e.t = "clear" => t = IF s.phase = "AWAITING_CODE" THEN [s EXCEPT !.entry = "NOTHING", !.left = 0] ELSE s

\* R8, R9: an entry is judged exactly then, and the attempt is on record before the result.
R9_CountedBeforeCompared(s, e, said) ==
    /\ Judges(s, e) <=> Says(said, "AttemptRecorded")
    /\ JudgesRight(s, e) <=> Says(said, "CodeAccepted")
    /\ JudgesWrong(s, e) <=> Says(said, "CodeRejected")
    /\ Judges(s, e) =>
        /\ said[1] = <<"AttemptRecorded", NumberOfTry(s)>>
        /\ said[2] = IF JudgesRight(s, e) THEN <<"CodeAccepted">> ELSE <<"CodeRejected", NumberOfTry(s)>>

\* R10: the right code opens, and all is forgiven.
R10_TheRightCodeOpens(s, e, t) ==
    JudgesRight(s, e) => t.phase = "OPERATING" /\ t.attempts = 0 /\ ~t.probation /\ t.left = 0 /\ t.entry = "NOTHING"

\* R11, R12: what a wrong entry costs; what is left of the event's time is served at once (R26).
R11_R12_TariffOfAWrongEntry(s, e, t, said) ==
    LET n     == NumberOfTry(s)
        last  == Profile.limited /\ n >= LastTry(s)
        cost  == IF last THEN 0 ELSE Tariff(n)
    IN  /\ JudgesWrong(s, e) =>
            /\ t.attempts = n /\ t.probation = s.probation /\ t.linked = s.linked /\ t.entry = "NOTHING"
            /\ CASE last                      -> t.phase = "LOCKED_FOR_GOOD" /\ t.left = 0
                 [] cost > Rest(s, e)         -> t.phase = "WAITING" /\ t.left = cost - Rest(s, e)
                 [] OTHER                     -> t.phase = "AWAITING_CODE" /\ t.left = 0
        /\ Says(said, "PermanentlyLocked") <=> JudgesWrong(s, e) /\ last
        /\ IF JudgesWrong(s, e) /\ cost > 0 THEN SaysThat(said, <<"WaitStarted", cost>>)
           ELSE ~Says(said, "WaitStarted")

\* R13, section 6: where no press is taken, it changes nothing and is told why.
WhyNot == [OPERATING |-> "OPERATING", WAITING |-> "WAIT_IN_FORCE", VERIFYING |-> "VERIFYING",
           LINK_REFUSED |-> "LINK_REFUSED", LOCKED_FOR_GOOD |-> "LOCKED_FOR_GOOD"]
R13_PressesThatAreNotTaken(s, e, t, said) ==
    Buttons(e) =>
        CASE ~Lit(s)                       -> IsIgnored(s, t, said, "NOT_RUNNING")
          [] s.phase # "AWAITING_CODE"     -> IsIgnored(s, t, said, WhyNot[s.phase])
          [] e.t = "stray preset"          -> IsIgnored(s, t, said, "PRESET_NOT_USED")
          [] e.t = "confirm" /\ Profile.style = "STRAIGHT"
                                           -> IsIgnored(s, t, said, "JUDGES_BY_ITSELF")
          [] e.t \in {"confirm", "clear"} /\ s.entry = "NOTHING"
                                           -> IsIgnored(s, t, said, "NOTHING_TYPED")
          [] e.t = "confirm" /\ Profile.style = "DASH" /\ ~WholeEntry(s.entry)
                                           -> IsIgnored(s, t, said, "DIGITS_MISSING")
          [] OTHER                         -> ~Says(said, "Ignored")

------------------------------------------------------------------------------
\* Waiting.

\* R14, R16: a wait is shortened by exactly the time in which it has its supply, and over when it is served.
R14_R16_AWaitRunsUnderItsSupply(s, e, t) ==
    s.phase = "WAITING" /\ e.t = "elapse" =>
        CASE ~Served(s)         -> t = s
          [] e.n >= s.left      -> t = [s EXCEPT !.phase = "AWAITING_CODE", !.left = 0]
          [] OTHER              -> t = [s EXCEPT !.left = @ - e.n]

\* R15: what an interruption makes of a wait; nothing else does anything to it.
R15_WhatInterruptsAWait(s, e, t, said) ==
    LET cut    == Cuts(s, e) /\ (s.phase = "WAITING" \/ Wait(s) > 0)
        lost   == s.phase = "WAITING" /\ Moves(e) /\ Served(s) /\ ~Served(t) /\ t.battery
        after  == IF cut THEN Profile.onBatteryLoss ELSE IF lost THEN Profile.onSupplyLoss ELSE "PAUSE"
        full   == Tariff(s.attempts)
    IN  /\ Moves(e) /\ Wait(s) > 0 /\ ~Forgetting(s, e) =>
            Wait(t) = CASE after = "PAUSE"      -> Wait(s)
                        [] after = "RESTART"    -> IF full > Wait(s) THEN full ELSE Wait(s)
                        [] after = "CLEAR"      -> 0
        /\ Moves(e) /\ s.phase = "WAITING" /\ ~Forgetting(s, e) /\ (Profile.link = "NONE" \/ (Lit(s) /\ Lit(t))) =>
            t.phase = IF Wait(t) = 0 THEN "AWAITING_CODE" ELSE "WAITING"
        /\ Says(said, "WaitInterrupted") <=> cut \/ lost

\* R16: the end of a wait is told.
R16_ServedIsTold(s, e, said) ==
    Says(said, "WaitServed") <=>
        /\ e.t = "elapse"
        /\ \/ s.phase = "WAITING" /\ Served(s) /\ e.n >= s.left
           \/ TimesOut(s, e) /\ s.held > 0 /\ Rest(s, e) >= s.held
           \/ /\ JudgesWrong(s, e) /\ ~(Profile.limited /\ NumberOfTry(s) >= LastTry(s))
              /\ Tariff(NumberOfTry(s)) > 0 /\ Rest(s, e) >= Tariff(NumberOfTry(s))

\* R17, R24: what a dealer's reset does, and when there is nothing to do.
R17_R24_DealerBeginsAnew(s, e, t, said) ==
    /\ e.t = "dealer" =>
        CASE ~s.battery     -> IsIgnored(s, t, said, "NO_PERMANENT_FEED")
          [] ~Resets(s, e)  -> IsIgnored(s, t, said, "NOTHING_TO_RESET")
          [] OTHER          ->
                /\ t.attempts = 0 /\ ~t.linked /\ t.entry = "NOTHING" /\ t.held = 0
                /\ t.phase = IF Profile.link = "NONE" THEN "AWAITING_CODE" ELSE "VERIFYING"
                /\ t.left = IF Profile.link = "NONE" THEN 0 ELSE Profile.timeOut
                /\ t.probation <=> Profile.limited /\ Profile.limitAfterReset < Profile.limit /\ Profile.link # "LINK"
    /\ Says(said, "ReArmed") <=> Resets(s, e)
    /\ t.probation # s.probation => Resets(s, e) \/ JudgesRight(s, e) \/ Confirms(s, e) \/ Forgetting(s, e)

------------------------------------------------------------------------------
\* Immobiliser link.

\* R19, R20: a confirmation links, opens, and forgives; nothing else links, and only a dealer undoes it.
R19_R20_ConfirmationLinks(s, e, t, said) ==
    /\ Confirms(s, e) => /\ t.phase = "OPERATING" /\ t.left = 0 /\ t.linked
                         /\ t.attempts = 0 /\ ~t.probation /\ t.held = 0
    /\ t.linked /\ ~s.linked => Confirms(s, e)
    /\ s.linked /\ ~t.linked => Resets(s, e)
    /\ Says(said, "LinkConfirmed") <=> Confirms(s, e)

\* R19 to R22, R31: where a refusal, a time-out or a lost link leads; none of them is an attempt.
R20_R22_WhereARefusalLeads(s, e, t, said) ==
    /\ Refuses(s, e) \/ TimesOut(s, e) \/ Breaks(s, e) =>
        /\ t.attempts = s.attempts /\ t.probation = s.probation /\ t.linked = s.linked        \* R21, R22
        /\ LET rest == IF TimesOut(s, e) THEN Rest(s, e) ELSE 0
           IN  CASE Profile.link = "LINK_THEN_CODE" /\ s.held > rest -> t.phase = "WAITING" /\ t.left = s.held - rest
                 [] Profile.link = "LINK_THEN_CODE" /\ s.held <= rest -> t.phase = "AWAITING_CODE" /\ t.left = 0
                 [] Profile.link = "LINK" /\ s.linked /\ Profile.afterRefusal = "KEEP_SEARCHING" -> t.phase = "VERIFYING"
                 [] OTHER -> t.phase = "LINK_REFUSED"
    /\ SaysThat(said, <<"LinkRejected", "REFUSED">>) <=> Refuses(s, e)
    /\ SaysThat(said, <<"LinkRejected", "TIMED_OUT">>) <=> TimesOut(s, e)
    /\ SaysThat(said, <<"LinkRejected", "LINK_LOST">>) <=> Breaks(s, e)

\* Section 6: a reply that nobody asked for.
R20_RepliesThatAreNotTaken(s, e, t, said) ==
    e.t \in {"immobiliser", "link lost"} =>
        CASE Profile.link = "NONE"                             -> IsIgnored(s, t, said, "NO_LINK")
          [] Profile.link # "NONE" /\ ~Lit(s)                  -> IsIgnored(s, t, said, "NOT_RUNNING")
          [] Confirms(s, e) \/ Refuses(s, e) \/ Breaks(s, e)   -> ~Says(said, "Ignored")
          [] OTHER                                             -> IsIgnored(s, t, said, "NOT_QUERIED")

\* R31: a wait in force stands still while the unit asks.
R31_AWaitStandsStillMeanwhile(s, e, t) ==
    /\ s.phase = "WAITING" /\ t.phase = "VERIFYING" => Moves(e) \/ Resets(s, e)
    /\ s.phase = "VERIFYING" /\ t.phase = "VERIFYING" /\ ~Moves(e) /\ ~Resets(s, e) => t.held = s.held

------------------------------------------------------------------------------
\* Time, and what is said.

\* R27: how long until the state changes by itself.
DeadlineOf(s) ==
    CASE s.phase = "WAITING"      -> IF Served(s) THEN s.left ELSE 0
      [] s.phase = "VERIFYING"    -> IF Lit(s) THEN s.left ELSE 0
      [] OTHER                    -> s.left

\* R27: less time than that changes nothing but the countdown, and nothing is said of it.
R27_BeforeTheDeadlineNothingHappens(s, e, t, said) ==
    e.t = "elapse" =>
        CASE DeadlineOf(s) = 0       -> t = s /\ said = <<>>
          [] e.n < DeadlineOf(s)     -> t = [s EXCEPT !.left = @ - e.n]
          [] s.phase = "OPERATING"   -> t.phase = "AWAITING_CODE"        \* R5: nobody sees the end of the grace
          [] OTHER                   -> Len(said) > 0

\* R29: the faceplate is told of when it changed, last, and only then.
R29_AChangedFaceplateIsToldLast(s, t, said) ==
    LET f == Faceplate(t)
    IN  IF f # Faceplate(s) THEN Len(said) > 0 /\ said[Len(said)] = <<"FaceplateChanged", f.text, f.audible>>
        ELSE ~Says(said, "FaceplateChanged")

\* Section 5: the cause comes before its effect, and nothing is said twice.
Rank == [EntryDiscarded |-> 1, AttemptRecorded |-> 2,
         CodeAccepted |-> 3, CodeRejected |-> 3, LinkConfirmed |-> 3, LinkRejected |-> 3, WaitInterrupted |-> 3,
         WaitStarted |-> 4, PermanentlyLocked |-> 4, WaitServed |-> 5, ReArmed |-> 6, ImmobiliserQueried |-> 7,
         FaceplateChanged |-> 8]
S5_CauseBeforeEffect(s, t, said) ==
    \/ Len(said) = 1 /\ said[1][1] = "Ignored" /\ t = s
    \/ /\ \A i \in DOMAIN said : said[i][1] \in DOMAIN Rank
       /\ \A i \in 1 .. Len(said) - 1 : Rank[said[i][1]] < Rank[said[i + 1][1]]

------------------------------------------------------------------------------
\* Laws of a state.

\* Section 4, R12, R18: the states that no history leads to.
S4_NoImpossibleState(s) ==
    /\ s.phase # "AWAITING_CODE" => s.entry = "NOTHING"
    /\ s.phase # "VERIFYING" => s.held = 0
    /\ s.linked => Profile.link # "NONE"
    /\ s.probation => Profile.limited /\ Profile.limitAfterReset < Profile.limit /\ Profile.link # "LINK"
    /\ Profile.link = "LINK" => s.attempts = 0
    /\ CASE s.phase = "OPERATING"       ->
                /\ s.attempts = 0 /\ ~s.probation
                /\ IF Profile.link = "NONE" THEN s.battery <=> s.left = 0 ELSE Lit(s) /\ (s.linked \/ Profile.link = "LINK_THEN_CODE")
                /\ s.left <= Profile.grace
         [] s.phase = "AWAITING_CODE"   ->
                /\ Profile.link # "LINK"
                /\ Profile.link = "LINK_THEN_CODE" => Lit(s)
                /\ s.entry # "NOTHING" => Lit(s)
                /\ s.left <= Profile.settle
                /\ s.left > 0 <=> WholeEntry(s.entry) /\ Profile.settle > 0                   \* R8
         [] s.phase = "WAITING"         ->
                /\ Profile.link # "LINK" /\ s.attempts > 0 /\ s.left \in 1 .. Tariff(s.attempts)
                /\ Profile.link = "LINK_THEN_CODE" => Lit(s)                                  \* R31
         [] s.phase = "VERIFYING"       ->
                /\ Profile.link # "NONE" /\ s.left <= Profile.timeOut
                /\ ~Lit(s) => s.left = Profile.timeOut                                        \* R6
                /\ s.left = 0 <=> Profile.timeOut = 0
                /\ s.held > 0 => Profile.link = "LINK_THEN_CODE" /\ s.held <= Tariff(s.attempts)
         [] s.phase = "LINK_REFUSED"    ->
                /\ Profile.link = "LINK" /\ s.left = 0
                /\ Lit(s) \/ (s.linked /\ Profile.afterRefusal = "UNTIL_DEALER")              \* R19, R20
         [] s.phase = "LOCKED_FOR_GOOD" -> Profile.link # "LINK" /\ s.left = 0 /\ Profile.limited
    /\ s.phase = "LOCKED_FOR_GOOD" <=> Profile.limited /\ s.attempts >= LastTry(s)            \* R12

\* R1, R2: a unit that does not run is blank and silent; it can be heard if it runs and plays.
R1_R2_DarkAndSilent(s) ==
    /\ ~Lit(s) => Faceplate(s) = [text |-> "", audible |-> FALSE]
    /\ Faceplate(s).audible <=> Lit(s) /\ s.phase = "OPERATING"

RECURSIVE Joined(_)
Joined(texts) == IF texts = <<>> THEN "" ELSE Head(texts) \o Joined(Tail(texts))

\* A digit; untouched, what the style shows there (R30).
CellText(i, cell) ==
    CASE cell >= 0                     -> ToString(cell)
      [] Profile.style = "NUMBER"      -> ToString(Profile.start[i])
      [] OTHER                         -> "-"

\* R30: MM:SS, a started second counts.  The denominator is the one of Seconds.
Countdown(ticks) ==
    LET seconds == -((-(ticks * Seconds[1])) \div Seconds[2])
        minutes == seconds \div 60
    IN  Joined(<<IF minutes > 9 THEN "" ELSE "0", ToString(minutes), ":", ToString((seconds % 60) \div 10),
                 ToString(seconds % 10)>>)

\* R19, R20, R29, R30: the words of a unit that runs.
R29_R30_Words(s) ==
    LET cells == Profile.entries[s.entry]
        w     == Profile.words
    IN  Lit(s) => Faceplate(s).text =
            CASE s.phase = "OPERATING"         -> ""
              [] s.phase = "LINK_REFUSED"      -> w.refused
              [] s.phase = "LOCKED_FOR_GOOD"   -> w.lockedForGood
              [] s.phase = "VERIFYING"         -> IF s.linked THEN w.verifying ELSE w.newUnit
              [] s.phase = "WAITING"           ->
                    IF Profile.showsCountdown THEN Joined(<<w.waiting, " ", Countdown(s.left)>>) ELSE w.waiting
              [] s.phase = "AWAITING_CODE" /\ s.entry # "NOTHING" -> Joined([i \in DOMAIN cells |-> CellText(i, cells[i])])
              [] OTHER                         ->
                    IF Profile.showsTry THEN Joined(<<ToString(NumberOfTry(s)), " ", w.prompt>>) ELSE w.prompt

\* R25, R26: time in two pieces is time in one, in what it leads to and in what it says.
Times == Elapses \cup {0}
R25_R26_TimeAddsUp(s) ==
    LET Said(o) == SelectSeq(o.said, LAMBDA signal : signal[1] # "FaceplateChanged")
    IN  /\ Apply(s, Elapse(0)) = [to |-> s, said |-> <<>>]
        /\ \A a \in Times, b \in Times :
            LET first  == Apply(s, Elapse(a))
                second == Apply(first.to, Elapse(b))
                whole  == Apply(s, Elapse(a + b))
            IN  whole.to = second.to /\ Said(whole) = Said(first) \o Said(second)

\* R27: the deadline is the one that is told, and at it something happens.
R27_DeadlineIsTold(s) ==
    /\ NextDeadline(s) = DeadlineOf(s)
    /\ DeadlineOf(s) > 0 => Apply(s, Elapse(DeadlineOf(s))).said # <<>> \/ s.phase = "OPERATING"

\* P7: a person with the code, or in the right car, reaches Operating.  What such a person does next:
NextMove(s) ==
    CASE ~s.battery                       -> Battery(TRUE)
      [] s.key \notin {"ACC", "ON"}       -> Turn("ACC")
      [] ~s.switch                        -> Radio(TRUE)
      [] s.phase = "WAITING"              -> Elapse(s.left)
      [] s.phase = "VERIFYING"            -> Reply("CONFIRMED")
      [] s.phase = "LINK_REFUSED"         -> Radio(FALSE)
      [] s.phase = "AWAITING_CODE" /\ Profile.style # "STRAIGHT" /\ RightEntry(s.entry)   -> Confirm
      [] s.phase = "AWAITING_CODE" /\ s.entry = "PART_WRONG" /\ Profile.style = "STRAIGHT" -> Clear
      [] OTHER -> Type(IF "WHOLE_RIGHT" \in DOMAIN Profile.entries THEN "WHOLE_RIGHT" ELSE "PART_RIGHT")
RECURSIVE Arrives(_, _)
Arrives(s, moves) ==
    \/ Lit(s) /\ s.phase = "OPERATING"
    \/ moves > 0 /\ Arrives(Step(s, NextMove(s)), moves - 1)
P7_ThereIsAWayToOperating(s) ==
    \/ s.phase = "LOCKED_FOR_GOOD"
    \/ s.phase = "LINK_REFUSED" /\ s.linked /\ Profile.afterRefusal = "UNTIL_DEALER"
    \/ Arrives(s, 8)

------------------------------------------------------------------------------
\* All laws by name, and how a broken one is told.

LawsOfAStep(s, e, t, said) ==
    [P1_OnlyProofOpens                    |-> P1_OnlyProofOpens(s, e, t),
     P2_OnlyJudgementsCount               |-> P2_OnlyJudgementsCount(s, e, t),
     P3_LockedForGoodStays                |-> P3_LockedForGoodStays(s, e, t),
     P4_OnlyServedTimeShortensAWait       |-> P4_OnlyServedTimeShortensAWait(s, e, t),
     R3_SupplyIsAsTold                    |-> R3_SupplyIsAsTold(s, e, t, said),
     R3_WhoRunsOnNoticesNothing           |-> R3_WhoRunsOnNoticesNothing(s, e, t, said),
     R4_DarknessDiscards                  |-> R4_DarknessDiscards(s, e, t, said),
     R5_BatteryArmsAfterTheGrace          |-> R5_BatteryArmsAfterTheGrace(s, e, t),
     R5_MemorySurvivesTheBattery          |-> R5_MemorySurvivesTheBattery(s, e, t),
     R6_EachStartAsks                     |-> R6_EachStartAsks(s, e, t),
     R6_QueriesAreSentOnce                |-> R6_QueriesAreSentOnce(s, e, t, said),
     R8_PressesTouchOnlyTheEntry          |-> R8_PressesTouchOnlyTheEntry(s, e, t, said),
     R8_ClearingIsNoAttempt               |-> R8_ClearingIsNoAttempt(s, e, t),
     R9_CountedBeforeCompared             |-> R9_CountedBeforeCompared(s, e, said),
     R10_TheRightCodeOpens                |-> R10_TheRightCodeOpens(s, e, t),
     R11_R12_TariffOfAWrongEntry          |-> R11_R12_TariffOfAWrongEntry(s, e, t, said),
     R13_PressesThatAreNotTaken           |-> R13_PressesThatAreNotTaken(s, e, t, said),
     R14_R16_AWaitRunsUnderItsSupply      |-> R14_R16_AWaitRunsUnderItsSupply(s, e, t),
     R15_WhatInterruptsAWait              |-> R15_WhatInterruptsAWait(s, e, t, said),
     R16_ServedIsTold                     |-> R16_ServedIsTold(s, e, said),
     R17_R24_DealerBeginsAnew             |-> R17_R24_DealerBeginsAnew(s, e, t, said),
     R19_R20_ConfirmationLinks            |-> R19_R20_ConfirmationLinks(s, e, t, said),
     R20_R22_WhereARefusalLeads           |-> R20_R22_WhereARefusalLeads(s, e, t, said),
     R20_RepliesThatAreNotTaken           |-> R20_RepliesThatAreNotTaken(s, e, t, said),
     R31_AWaitStandsStillMeanwhile        |-> R31_AWaitStandsStillMeanwhile(s, e, t),
     R27_BeforeTheDeadlineNothingHappens  |-> R27_BeforeTheDeadlineNothingHappens(s, e, t, said),
     R29_AChangedFaceplateIsToldLast      |-> R29_AChangedFaceplateIsToldLast(s, t, said),
     S5_CauseBeforeEffect                 |-> S5_CauseBeforeEffect(s, t, said)]

LawsOfAState(s) ==
    [S4_NoImpossibleState       |-> S4_NoImpossibleState(s),
     R1_R2_DarkAndSilent        |-> R1_R2_DarkAndSilent(s),
     R29_R30_Words              |-> R29_R30_Words(s),
     R25_R26_TimeAddsUp         |-> R25_R26_TimeAddsUp(s),
     R27_DeadlineIsTold         |-> R27_DeadlineIsTold(s),
     P7_ThereIsAWayToOperating  |-> P7_ThereIsAWayToOperating(s)]

Broken(laws) == {name \in DOMAIN laws : ~laws[name]}

\* The invariants.  Where a law is broken they print its name, the event and both sides.
StepsKeep(Asked(_)) ==
    \A e \in Events :
        LET o      == Apply(st, e)
            broken == {name \in Broken(LawsOfAStep(st, e, o.to, o.said)) : Asked(name)}
        IN  broken = {} \/ ~PrintT([broken |-> broken, event |-> e, before |-> st, after |-> o.to, said |-> o.said])

StatesKeep(Asked(_)) ==
    LET broken == {name \in Broken(LawsOfAState(st)) : Asked(name)}
    IN  broken = {} \/ ~PrintT([broken |-> broken, in |-> st, shown |-> Faceplate(st), deadline |-> NextDeadline(st)])

Every(name) == TRUE
StepsAreLawful  == StepsKeep(Every)
StatesAreLawful == StatesKeep(Every)
=============================================================================
