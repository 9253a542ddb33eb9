-------------------------------- MODULE Lock --------------------------------
(***************************************************************************)
(* The code lock of a car radio, the head unit, written from the rules of   *)
(* the model (R1 to R31; docs/model.md tells them and where they come from).*)
(*                                                                         *)
(* The lock is a total, deterministic machine: one record `st`, one         *)
(* function Apply(s, e) that gives the state after an event and what an     *)
(* observer notices of it.  An event that makes no sense is ignored: the    *)
(* state stays, and the one signal says why.  Time is an event, counted in  *)
(* ticks.  How long a tick is, only Seconds knows.                          *)
(*                                                                         *)
(* Typing is abstract here.  Of the digits that stand on the faceplate five *)
(* things matter to the lock, and `entry` tells them apart:                 *)
(*                                                                         *)
(*   NOTHING      no cell was touched; never judged (R8)                    *)
(*   PART_WRONG   some cells were touched, and the code is another          *)
(*   PART_RIGHT   some were touched, and as far as the cells count they are *)
(*                the code's: counted from a number, untouched cells count  *)
(*                as the start number's digits, so that 2 and three         *)
(*                untouched ones are the code 2000; typed straight, what    *)
(*                stands there is the beginning of the code.  Counted from  *)
(*                a dash there is no such entry: a dash is no digit         *)
(*   WHOLE_WRONG  every cell was touched, and the code is another           *)
(*   WHOLE_RIGHT  every cell was touched, and it is the code                *)
(*                                                                         *)
(* The event `type` is any number of presses, one after the other in no     *)
(* time, that lead from what stands there to an entry of the given kind.    *)
(* Profile.entries has one entry of each kind that the code of the unit     *)
(* allows, to be shown; LockEntry shows with every press and digit that     *)
(* nothing is lost by that.                                                 *)
(***************************************************************************)
EXTENDS Integers, Sequences, TLC

CONSTANTS
    Profile,    \* the data of one make of unit, see ProfileShape
    Elapses,    \* the amounts of time that may pass in one event, in ticks
    Seconds,    \* a tick is Seconds[1] / Seconds[2] of a second
    Most        \* where the count of attempts stands still

Keys          == {"LOCK", "OFF", "ACC", "ON", "START"}
Entries       == {"PART_WRONG", "PART_RIGHT", "WHOLE_WRONG", "WHOLE_RIGHT"}
Phases        == {"OPERATING", "AWAITING_CODE", "WAITING", "VERIFYING", "LINK_REFUSED", "LOCKED_FOR_GOOD"}
Interruptions == {"PAUSE", "RESTART", "CLEAR"}
Untouched     == -1    \* a cell without a digit

ProfileShape ==
    /\ Profile.penalties \in Seq(Nat) /\ Profile.penalties # <<>>            \* R11, in ticks
    /\ Profile.tail \in {"REPEAT_LAST", "DOUBLE_UP_TO", "CYCLE_LAST"}
    /\ Profile.tailCap \in Nat                                               \* of DOUBLE_UP_TO
    /\ Profile.tailCount \in 0 .. Len(Profile.penalties)                     \* of CYCLE_LAST
    /\ Profile.limited \in BOOLEAN                                           \* R12
    /\ Profile.limit \in Nat /\ Profile.limitAfterReset \in 0 .. Profile.limit  \* R12, R17
    /\ Profile.runsWhile \in {"PERMANENT_FEED", "ACCESSORY_FEED", "RUNNING"} \* R14
    /\ Profile.onSupplyLoss \in Interruptions                                \* R15
    /\ Profile.onBatteryLoss \in Interruptions                               \* R15
    /\ Profile.grace \in Nat                                                 \* R5
    /\ Profile.memory \in {"NON_VOLATILE", "VOLATILE"}                       \* R5
    /\ Profile.style \in {"NUMBER", "DASH", "STRAIGHT"}                      \* R7
    /\ Profile.start \in Seq(0 .. 9)                                         \* R7, of NUMBER
    /\ Profile.strayPreset \in BOOLEAN                                       \* R7: a preset that no digit needs
    /\ Profile.settle \in Nat                                                \* R8, 0 for never
    /\ Profile.link \in {"NONE", "LINK", "LINK_THEN_CODE"}                   \* R18
    /\ Profile.timeOut \in Nat                                               \* R20, 0 for none
    /\ Profile.afterRefusal \in {"KEEP_SEARCHING", "UNTIL_SWITCHED_ON", "UNTIL_DEALER"}  \* R20, of LINK
    /\ DOMAIN Profile.words = {"prompt", "waiting", "newUnit", "verifying", "refused", "lockedForGood"}
    /\ Profile.showsCountdown \in BOOLEAN /\ Profile.showsTry \in BOOLEAN    \* R30
    /\ DOMAIN Profile.entries \subseteq Entries                              \* one of each kind, as cells
    /\ Profile.identity \in STRING                                           \* R19

ASSUME ProfileShape

------------------------------------------------------------------------------
\* The events (section 3 of the model).

Turn(key)       == [t |-> "ignition", key |-> key]
Radio(on)       == [t |-> "radio", on |-> on]
Battery(on)     == [t |-> "battery", on |-> on]
Type(to)        == [t |-> "type", to |-> to]
StrayPreset     == [t |-> "stray preset"]
Confirm         == [t |-> "confirm"]
Clear           == [t |-> "clear"]
Reply(reply)    == [t |-> "immobiliser", reply |-> reply]
LinkLost        == [t |-> "link lost"]
Dealer          == [t |-> "dealer"]
Elapse(n)       == [t |-> "elapse", n |-> n]

Events ==
    {Turn(key) : key \in Keys} \cup {Radio(on) : on \in BOOLEAN} \cup {Battery(on) : on \in BOOLEAN}
        \cup {Type(to) : to \in DOMAIN Profile.entries} \cup {Confirm, Clear}
        \cup (IF Profile.strayPreset THEN {StrayPreset} ELSE {})
        \cup {Reply("CONFIRMED"), Reply("REFUSED"), LinkLost, Dealer} \cup {Elapse(n) : n \in Elapses}

------------------------------------------------------------------------------
\* Small words.

Max(a, b) == IF a > b THEN a ELSE b
Min(a, b) == IF a < b THEN a ELSE b

HasLink   == Profile.link # "NONE"      \* R18
TakesCode == Profile.link # "LINK"      \* R18

\* The supplies (section 2 of the model).
PermanentFeed(s) == s.battery
AccessoryFeed(s) == s.battery /\ s.key \in {"ACC", "ON"}
Running(s)       == AccessoryFeed(s) /\ s.switch

\* R14
WaitRuns(s) ==
    CASE Profile.runsWhile = "PERMANENT_FEED" -> PermanentFeed(s)
      [] Profile.runsWhile = "ACCESSORY_FEED" -> AccessoryFeed(s)
      [] Profile.runsWhile = "RUNNING"        -> Running(s)

\* R11: what the n-th wrong entry in a row costs.
RECURSIVE Doubled(_, _)
Doubled(cost, times) ==
    IF times = 0 \/ cost >= Profile.tailCap THEN cost
    ELSE Doubled(IF cost > Profile.tailCap \div 2 THEN Profile.tailCap ELSE 2 * cost, times - 1)

Penalty(n) ==
    LET listed == Profile.penalties
        beyond == n - Len(listed)
    IN  CASE beyond <= 0                     -> listed[n]
          [] Profile.tail = "REPEAT_LAST"    -> listed[Len(listed)]
          [] Profile.tail = "DOUBLE_UP_TO"   -> Doubled(listed[Len(listed)], beyond)
          [] Profile.tail = "CYCLE_LAST"     ->
                listed[Len(listed) - Profile.tailCount + 1 + ((beyond - 1) % Profile.tailCount)]

\* R12, R17: the wrong entry with this number locks for good.
Limit(s) == IF s.probation THEN Profile.limitAfterReset ELSE Profile.limit

------------------------------------------------------------------------------
\* What a step leads to and what it says.  Each phase begins in one way only.

Outcome(to, said) == [to |-> to, said |-> said]
Ignored(s, reason) == Outcome(s, << <<"Ignored", reason>> >>)
Silently(to) == Outcome(to, <<>>)

InPhase(s, phase, left) == [s EXCEPT !.phase = phase, !.left = left, !.held = 0, !.entry = "NOTHING"]

Prompting(s)    == InPhase(s, "AWAITING_CODE", 0)
Serving(s, n)   == IF n = 0 THEN Prompting(s) ELSE InPhase(s, "WAITING", n)
Asking(s, held) == [InPhase(s, "VERIFYING", Profile.timeOut) EXCEPT !.held = held]
Opened(s)       == [InPhase(s, "OPERATING", 0) EXCEPT !.attempts = 0, !.probation = FALSE]
Beginning(s)    == IF HasLink THEN Asking(s, 0) ELSE Prompting(s)
Forgotten(s)    == [Beginning(s) EXCEPT !.attempts = 0, !.probation = FALSE]

Discarded(s) == IF s.entry = "NOTHING" THEN <<>> ELSE << <<"EntryDiscarded">> >>      \* R4

\* R19, R20: a unit that begins to ask while it runs sends its identity.
Query(s) == << <<"ImmobiliserQueried", Profile.identity, IF s.linked THEN "VERIFYING" ELSE "ENROLLING">> >>
QueryIfRunning(s) == IF HasLink /\ Running(s) THEN Query(s) ELSE <<>>

------------------------------------------------------------------------------
\* What is shown: a function of the state alone (R29).

RECURSIVE Digits(_)
Digits(cells) == IF cells = <<>> THEN "" ELSE ToString(Head(cells)) \o Digits(Tail(cells))

RECURSIVE Dashed(_)
Dashed(cells) ==
    IF cells = <<>> THEN ""
    ELSE (IF Head(cells) = Untouched THEN "-" ELSE ToString(Head(cells))) \o Dashed(Tail(cells))

\* R30: untouched cells show the digit they start from, or a dash.
Shown(cells) ==
    IF Profile.style = "NUMBER"
    THEN Digits([i \in DOMAIN cells |-> IF cells[i] = Untouched THEN Profile.start[i] ELSE cells[i]])
    ELSE Dashed(cells)

TwoPlaces(n) == IF n < 10 THEN "0" \o ToString(n) ELSE ToString(n)

\* R30: minutes and seconds, a started second counts as a whole one.
Clockface(ticks) ==
    LET seconds == (ticks * Seconds[1] + Seconds[2] - 1) \div Seconds[2]
    IN  TwoPlaces(seconds \div 60) \o ":" \o TwoPlaces(seconds % 60)

NextTry(s) == IF s.attempts = Most THEN Most ELSE s.attempts + 1    \* the count saturates

Prompt(s) == (IF Profile.showsTry THEN ToString(NextTry(s)) \o " " ELSE "") \o Profile.words.prompt

Text(s) ==
    CASE ~Running(s)                   -> ""                                     \* R1
      [] s.phase = "OPERATING"         -> ""                                     \* the station is the host's
      [] s.phase = "AWAITING_CODE"     -> IF s.entry = "NOTHING" THEN Prompt(s) ELSE Shown(Profile.entries[s.entry])
      [] s.phase = "WAITING"           ->
            Profile.words.waiting \o (IF Profile.showsCountdown THEN " " \o Clockface(s.left) ELSE "")
      [] s.phase = "VERIFYING"         -> IF s.linked THEN Profile.words.verifying ELSE Profile.words.newUnit  \* R19, R20
      [] s.phase = "LINK_REFUSED"      -> Profile.words.refused
      [] s.phase = "LOCKED_FOR_GOOD"   -> Profile.words.lockedForGood

Faceplate(s) == [text |-> Text(s), audible |-> Running(s) /\ s.phase = "OPERATING"]  \* R2

------------------------------------------------------------------------------
\* Judging (R9 to R12).

Judged(s, right) ==
    LET n        == NextTry(s)
        recorded == << <<"AttemptRecorded", n>> >>                     \* R9: first the count, then the result
        counted  == [s EXCEPT !.attempts = n]
        rejected == recorded \o << <<"CodeRejected", n>> >>
    IN  IF right
        THEN Outcome(Opened(s), recorded \o << <<"CodeAccepted">> >>)  \* R10
        ELSE IF Profile.limited /\ n >= Limit(s)                       \* R12 wins over R11
        THEN Outcome(InPhase(counted, "LOCKED_FOR_GOOD", 0), rejected \o << <<"PermanentlyLocked">> >>)
        ELSE IF Penalty(n) = 0
        THEN Outcome(Prompting(counted), rejected)                     \* R11
        ELSE Outcome(Serving(counted, Penalty(n)), rejected \o << <<"WaitStarted", Penalty(n)>> >>)

Right(entry) == entry \in {"PART_RIGHT", "WHOLE_RIGHT"}
Whole(entry) == entry \in {"WHOLE_RIGHT", "WHOLE_WRONG"}

------------------------------------------------------------------------------
\* A person's buttons (R7, R8, R13; section 6 of the model for the reasons).

ReasonOf(phase) ==
    CASE phase = "OPERATING"       -> "OPERATING"
      [] phase = "WAITING"         -> "WAIT_IN_FORCE"                  \* R13
      [] phase = "VERIFYING"       -> "VERIFYING"
      [] phase = "LINK_REFUSED"    -> "LINK_REFUSED"
      [] phase = "LOCKED_FOR_GOOD" -> "LOCKED_FOR_GOOD"

\* Presses only touch cells.  Counted, a digit can be raised to any other; typed straight, what stands there stays.
CanType(from, to) ==
    \/ from = "NOTHING"
    \/ Profile.style # "STRAIGHT" /\ (Whole(from) => Whole(to))
    \/ Profile.style = "STRAIGHT" /\ (from = "PART_WRONG" => ~Right(to))

Typed(s, to) ==
    CASE ~CanType(s.entry, to)                        -> Silently(s)      \* no presses lead there
      [] Profile.style = "STRAIGHT" /\ Whole(to)      -> Judged(s, Right(to))  \* R7: with the last digit
      [] OTHER -> Silently([s EXCEPT !.entry = to, !.left = IF Whole(to) THEN Profile.settle ELSE 0])  \* R8

Confirmed(s) ==
    CASE Profile.style = "STRAIGHT"                   -> Ignored(s, "JUDGES_BY_ITSELF")
      [] s.entry = "NOTHING"                          -> Ignored(s, "NOTHING_TYPED")
      [] Profile.style = "DASH" /\ ~Whole(s.entry)    -> Ignored(s, "DIGITS_MISSING")
      [] OTHER                                        -> Judged(s, Right(s.entry))

Cleared(s) ==
    IF s.entry = "NOTHING" THEN Ignored(s, "NOTHING_TYPED") ELSE Outcome(Prompting(s), Discarded(s))

Pressed(s, e) ==
    CASE ~Running(s)                   -> Ignored(s, "NOT_RUNNING")
      [] s.phase # "AWAITING_CODE"     -> Ignored(s, ReasonOf(s.phase))
      [] e.t = "type"                  -> Typed(s, e.to)
      [] e.t = "stray preset"          -> Ignored(s, "PRESET_NOT_USED")
      [] e.t = "confirm"               -> Confirmed(s)
      [] e.t = "clear"                 -> Cleared(s)

------------------------------------------------------------------------------
\* The link (R18 to R22, R31).

\* Where a refusal, a time-out or a lost link leads; none of them is an attempt (R21).
Refused(s) ==
    CASE Profile.link = "LINK_THEN_CODE"                        -> Serving(s, s.held)     \* R31
      [] s.linked /\ Profile.afterRefusal = "KEEP_SEARCHING"    -> Asking(s, 0)           \* R20
      [] OTHER                                                  -> InPhase(s, "LINK_REFUSED", 0)  \* R19, R20

Rejected(s, reason) == Outcome(Refused(s), << <<"LinkRejected", reason>> >>)

Answered(s, reply) ==
    IF reply = "CONFIRMED"
    THEN Outcome([Opened(s) EXCEPT !.linked = TRUE], << <<"LinkConfirmed">> >>)           \* R19, R20
    ELSE Rejected(s, "REFUSED")

Lost(s) ==                                                                                \* R22
    LET rejected == Rejected(s, "LINK_LOST")
    IN  IF rejected.to.phase = "VERIFYING"
        THEN Outcome(rejected.to, rejected.said \o Query(rejected.to))                    \* it asks anew
        ELSE rejected

Heard(s, e) ==
    CASE ~HasLink                                              -> Ignored(s, "NO_LINK")
      [] ~Running(s)                                           -> Ignored(s, "NOT_RUNNING")
      [] e.t = "immobiliser" /\ s.phase # "VERIFYING"          -> Ignored(s, "NOT_QUERIED")
      [] e.t = "link lost" /\ s.phase # "OPERATING"            -> Ignored(s, "NOT_QUERIED")
      [] e.t = "immobiliser"                                   -> Answered(s, e.reply)
      [] e.t = "link lost"                                     -> Lost(s)

------------------------------------------------------------------------------
\* A dealer (R17, R24).

Reset(s) ==
    [Beginning(s) EXCEPT
        !.attempts  = 0,
        !.linked    = FALSE,                                                              \* R24
        !.probation = TakesCode /\ Profile.limited /\ Profile.limitAfterReset < Profile.limit]

DealerReset(s) ==
    CASE ~PermanentFeed(s)                      -> Ignored(s, "NO_PERMANENT_FEED")
      [] ~HasLink /\ s.phase = "OPERATING"      -> Ignored(s, "NOTHING_TO_RESET")
      [] OTHER -> Outcome(Reset(s), Discarded(s) \o << <<"ReArmed">> >> \o QueryIfRunning(Reset(s)))

------------------------------------------------------------------------------
\* A supply changes (R3 to R6, R14, R15, R31; section 8 of the model).
\* `s` is the state before, `b` the same with the new supply.

Forgets(b)     == ~b.battery /\ Profile.memory = "VOLATILE"        \* R5
RunsOn(s, b)   == Running(s) /\ Running(b)
BatteryWent(s, b) == s.battery /\ ~b.battery

\* R15: what the wait n is after such an interruption.
Interrupted(s, n, interruption) ==
    CASE interruption = "PAUSE"   -> n
      [] interruption = "RESTART" -> Max(n, Penalty(s.attempts))
      [] interruption = "CLEAR"   -> 0

WaitInterrupted(s, b) == BatteryWent(s, b) \/ (WaitRuns(s) /\ ~WaitRuns(b))

LeftOfWait(s, b) ==
    CASE BatteryWent(s, b)                -> Interrupted(s, s.left, Profile.onBatteryLoss)
      [] WaitRuns(s) /\ ~WaitRuns(b)      -> Interrupted(s, s.left, Profile.onSupplyLoss)
      [] OTHER                            -> s.left

FedOperating(s, b) ==
    CASE HasLink                                       -> IF RunsOn(s, b) THEN b ELSE Beginning(b)     \* R6
      [] b.battery                                     -> [b EXCEPT !.left = 0]                        \* R5
      [] BatteryWent(s, b) /\ Profile.grace = 0        -> Prompting(b)                                 \* R5
      [] BatteryWent(s, b)                             -> [b EXCEPT !.left = Profile.grace]            \* R5
      [] OTHER                                         -> b

FedAwaiting(s, b) ==
    CASE Forgets(b)         -> Forgotten(b)            \* R5
      [] RunsOn(s, b)       -> b
      [] OTHER              -> Beginning(b)            \* R4, R6

FedWaiting(s, b) ==
    CASE Forgets(b)                     -> Forgotten(b)                    \* R5
      [] HasLink /\ ~RunsOn(s, b)       -> Asking(b, LeftOfWait(s, b))     \* R31
      [] OTHER                          -> Serving(b, LeftOfWait(s, b))    \* R15

FedVerifying(s, b) ==
    CASE BatteryWent(s, b)  -> Asking(b, IF s.held = 0 THEN 0 ELSE Interrupted(s, s.held, Profile.onBatteryLoss))
      [] RunsOn(s, b)       -> b
      [] OTHER              -> Asking(b, s.held)       \* R6: the time-out is full again

FedRefused(s, b) ==
    CASE RunsOn(s, b)                                          -> b
      [] s.linked /\ Profile.afterRefusal = "UNTIL_DEALER"     -> b        \* R20
      [] OTHER                                                 -> Beginning(b)

FedForGood(s, b) == IF Forgets(b) THEN Forgotten(b) ELSE b                 \* R5

Fed(s, b) ==
    CASE s.phase = "OPERATING"       -> FedOperating(s, b)
      [] s.phase = "AWAITING_CODE"   -> FedAwaiting(s, b)
      [] s.phase = "WAITING"         -> FedWaiting(s, b)
      [] s.phase = "VERIFYING"       -> FedVerifying(s, b)
      [] s.phase = "LINK_REFUSED"    -> FedRefused(s, b)
      [] s.phase = "LOCKED_FOR_GOOD" -> FedForGood(s, b)

SaidWhenFed(s, b) ==
    CASE s.phase = "AWAITING_CODE" /\ ~RunsOn(s, b)                          -> Discarded(s)
      [] s.phase = "WAITING" /\ WaitInterrupted(s, b)                        -> << <<"WaitInterrupted">> >>
      [] s.phase = "VERIFYING" /\ s.held > 0 /\ BatteryWent(s, b)            -> << <<"WaitInterrupted">> >>
      [] OTHER                                                               -> <<>>

\* R6: each time it starts running, a unit with a link asks; one that stays refused or is locked for good does not.
SupplyChanged(s, b) ==
    LET after == Fed(s, b)
        asks  == ~Running(s) /\ after.phase = "VERIFYING"
    IN  IF b = s THEN Ignored(s, "ALREADY_SO")                             \* R3
        ELSE Outcome(after, SaidWhenFed(s, b) \o (IF asks THEN QueryIfRunning(after) ELSE <<>>))

------------------------------------------------------------------------------
\* Time (R14, R16, R25 to R28).

\* How long until the state changes by itself under the present supplies; 0 if it does not.
Due(s) ==
    CASE s.phase = "WAITING"       -> IF WaitRuns(s) THEN s.left ELSE 0    \* R14
      [] s.phase = "VERIFYING"     -> IF Running(s) THEN s.left ELSE 0
      [] OTHER                     -> s.left

NextDeadline(s) == Due(s)    \* R27

Ended(s) ==
    CASE s.phase = "OPERATING"     -> Silently(Prompting(s))                             \* R5: the grace
      [] s.phase = "AWAITING_CODE" -> Judged(s, Right(s.entry))                          \* R8: the settle time
      [] s.phase = "WAITING"       -> Outcome(Prompting(s), << <<"WaitServed">> >>)      \* R16
      [] s.phase = "VERIFYING"     -> Rejected(s, "TIMED_OUT")                           \* R20

\* R26: deadlines fire in order, each at its own instant; the rest of the time counts in what follows.
RECURSIVE Passed(_, _)
Passed(s, n) ==
    CASE Due(s) = 0   -> Silently(s)
      [] n < Due(s)   -> Silently([s EXCEPT !.left = @ - n])
      [] OTHER        ->
            LET first == Ended(s)
                rest  == Passed(first.to, n - Due(s))
            IN  Outcome(rest.to, first.said \o rest.said)

------------------------------------------------------------------------------
\* The machine.

Taken(s, e) ==
    CASE e.t = "ignition"                                     -> SupplyChanged(s, [s EXCEPT !.key = e.key])
      [] e.t = "radio"                                        -> SupplyChanged(s, [s EXCEPT !.switch = e.on])
      [] e.t = "battery"                                      -> SupplyChanged(s, [s EXCEPT !.battery = e.on])
      [] e.t \in {"type", "stray preset", "confirm", "clear"} -> Pressed(s, e)
      [] e.t \in {"immobiliser", "link lost"}                 -> Heard(s, e)
      [] e.t = "dealer"                                       -> DealerReset(s)
      [] e.t = "elapse"                                       -> Passed(s, e.n)

\* Whether the faceplate changed is said last, of the whole step.
Apply(s, e) ==
    LET taken   == Taken(s, e)
        changed == Faceplate(taken.to) # Faceplate(s)
    IN  IF changed
        THEN Outcome(taken.to,
                     taken.said \o << <<"FaceplateChanged", Text(taken.to), Faceplate(taken.to).audible>> >>)
        ELSE taken

Step(s, e)    == Apply(s, e).to
Signals(s, e) == Apply(s, e).said

\* A unit just fitted: the battery is connected, the key at LOCK, the radio switched on.
JustFitted ==
    [key |-> "LOCK", switch |-> TRUE, battery |-> TRUE, attempts |-> 0, probation |-> FALSE, linked |-> FALSE,
     phase |-> "OPERATING", left |-> 0, held |-> 0, entry |-> "NOTHING"]

VARIABLE st

Init == st = Beginning(JustFitted)
Next == \E e \in Events : st' = Step(st, e)
Spec == Init /\ [][Next]_st

\* What a state looks like (section 4 of the model).
StateShape ==
    /\ st.key \in Keys /\ st.switch \in BOOLEAN /\ st.battery \in BOOLEAN
    /\ st.attempts \in 0 .. Most /\ st.probation \in BOOLEAN /\ st.linked \in BOOLEAN
    /\ st.phase \in Phases /\ st.left \in Nat /\ st.held \in Nat
    /\ st.entry \in {"NOTHING"} \cup DOMAIN Profile.entries
=============================================================================
