; SPDX-License-Identifier: Apache-2.0
;
; The head unit: its state, what can happen to it, and what becomes of it then. One function a rule, read from the top:
; `step` is at the end. Written from docs/model.md, for any profile (profile.smt2).

; -- State

(declare-datatype Key ((LOCK) (OFF) (ACC) (ON) (START)))
(declare-datatype Supply ((supply (key Key) (switched-on Bool) (battery Bool))))

(declare-datatype Phase (
  (Operating (arming Int))                             ; how long the battery may still be away (R5)
  (AwaitingCode (entry Entry) (settling Int))          ; until a complete entry is judged by itself (R8)
  (Waiting (remaining Int))
  (Verifying (time-out Int) (suspended-wait Int))      ; R31: a wait stands still meanwhile
  (LinkRefused)
  (LockedForGood)))

(declare-datatype State ((state
  (unit Unit)                                          ; which piece it is; nothing changes that
  (fed Supply)
  (wrong-attempts Int)
  (on-probation Bool)
  (linked Bool)
  (phase Phase))))

(declare-datatype Event (
  (ignition (position Key))
  (radio (on Bool))
  (battery-is (connected Bool))
  (press (leaves Entry))                               ; a press of a preset, after which this stands there
  (confirm)
  (clear)
  (immobiliser (confirms Bool))
  (link-lost)
  (dealer-reset)
  (elapse (time Int))))

; -- Supplies (section 2)

(define-fun permanent-feed ((f Supply)) Bool (battery f))
(define-fun accessory-feed ((f Supply)) Bool (and (battery f) (or (= (key f) ACC) (= (key f) ON))))
(define-fun running ((f Supply)) Bool (and (accessory-feed f) (switched-on f)))
(define-fun runs ((s State)) Bool (running (fed s)))

; R14
(define-fun serves ((f Supply)) Bool
  (match runs-while ((PERMANENT_FEED (permanent-feed f)) (ACCESSORY_FEED (accessory-feed f)) (RUNNING (running f)))))

; -- Where phases begin

(define-fun nothing-typed () Phase (AwaitingCode nothing 0))
(define-fun asking-with ((wait Int)) Phase (Verifying link-time-out wait))
(define-fun beginning () Phase (ite asks-immobiliser (asking-with 0) nothing-typed))
(define-fun waiting-for ((wait Int)) Phase (ite (= wait 0) nothing-typed (Waiting wait)))

(define-fun with-phase ((s State) (p Phase)) State
  (state (unit s) (fed s) (wrong-attempts s) (on-probation s) (linked s) p))
(define-fun with-supply ((s State) (f Supply) (p Phase)) State
  (state (unit s) f (wrong-attempts s) (on-probation s) (linked s) p))

; R5: a volatile memory keeps nothing but the supply.
(define-fun forgotten ((s State) (f Supply)) State (state (unit s) f 0 false (linked s) beginning))

; R10, R19, R20
(define-fun playing ((s State) (now-linked Bool)) State (state (unit s) (fed s) 0 false now-linked (Operating 0)))

; -- Supply changes (R3-R6, R15, R31; section 8)

; R15: a cut never shortens a wait, unless the profile clears it.
(define-fun left-after ((cut Interruption) (wait Int) (n Int)) Int
  (match cut ((PAUSE wait) (RESTART (ite (< wait (penalty n)) (penalty n) wait)) (CLEAR 0))))

; R15: what is left of a wait that was in force when the supply changed from f to g.
(define-fun left-of-wait ((wait Int) (n Int) (f Supply) (g Supply)) Int
  (ite (and (battery f) (not (battery g))) (left-after on-battery-loss wait n)
  (ite (and (battery g) (serves f) (not (serves g))) (left-after on-supply-loss wait n)
  wait)))

; R15, R31: and of one that stood still while the unit was asking.
(define-fun left-of-suspended-wait ((wait Int) (n Int) (f Supply) (g Supply)) Int
  (ite (and (> wait 0) (battery f) (not (battery g))) (left-after on-battery-loss wait n) wait))

; R20: whether only a dealer ends a refusal.
(define-fun sticks ((s State)) Bool (and (linked s) (= link LinkOnly) (= after-refusal UNTIL_DEALER)))

(define-fun resupplied ((s State) (g Supply)) State
  (let ((f (fed s))
        (n (wrong-attempts s))
        (forgets (and volatile (not (battery g))))
        (runs-on (and (runs s) (running g))))
    (match (phase s) (
      ((Operating a)
        (with-supply s g
          (ite asks-immobiliser (ite runs-on (phase s) beginning)
          (ite (battery g) (Operating 0)
          (ite (not (battery f)) (phase s)
          (ite (= grace 0) nothing-typed (Operating grace)))))))
      ((AwaitingCode e c)
        (ite forgets (forgotten s g) (with-supply s g (ite runs-on (phase s) beginning))))
      ((Waiting w)
        (ite forgets (forgotten s g)
          (with-supply s g
            (ite (and asks-immobiliser (not runs-on))
              (asking-with (left-of-wait w n f g))
              (waiting-for (left-of-wait w n f g))))))
      ((Verifying c w)
        (with-supply s g (ite runs-on (phase s) (asking-with (left-of-suspended-wait w n f g)))))
      (LinkRefused
        (with-supply s g (ite (or runs-on (sticks s)) (phase s) beginning)))
      (LockedForGood
        (ite forgets (forgotten s g) (with-supply s g (phase s))))))))

; -- Judging an entry (R9-R12; the numbered list after R13)

(define-fun next-count ((n Int)) Int (ite (< n highest-count) (+ n 1) n))

(define-fun out-of-tries ((n Int) (probation Bool)) Bool
  (and limited (>= n (ite probation limit-after-reset limit))))

(define-fun judged ((s State) (e Entry)) State
  (let ((n (next-count (wrong-attempts s))))
    (ite (opens (unit s) e)
      (playing s (linked s))
      (state (unit s) (fed s) n (on-probation s) (linked s)
        (ite (out-of-tries n (on-probation s)) LockedForGood (waiting-for (penalty n)))))))

; -- Typing (R7, R8): nothing happens but in a unit that runs and awaits its code

(define-fun typed ((s State)) Entry
  (match (phase s) (((AwaitingCode e c) e) (p nothing))))
(define-fun may-type ((s State)) Bool (and (runs s) ((_ is AwaitingCode) (phase s))))

; R7: a press that is not taken leaves what stands there; none leaves nothing.
(define-fun pressed ((s State) (e Entry)) State
  (ite (or (not (may-type s)) (= e nothing) (= e (typed s))) s
  (ite (and judges-last-digit (complete e)) (judged s e)
  (with-phase s (AwaitingCode e (ite (complete e) settle 0))))))

; R8
(define-fun confirmed ((s State)) State
  (ite (and (may-type s) (not judges-last-digit) (not (= (typed s) nothing)) (complete (filled (typed s))))
    (judged s (filled (typed s)))
    s))

; R8
(define-fun cleared ((s State)) State
  (ite (and (may-type s) (not (= (typed s) nothing))) (with-phase s nothing-typed) s))

; -- The immobiliser (R19-R22, R31)

(define-fun refused ((s State) (wait Int)) State
  (with-phase s
    (ite (= link LinkThenCode) (waiting-for wait)
    (ite (and (linked s) (= after-refusal KEEP_SEARCHING)) (asking-with 0)
    LinkRefused))))

(define-fun replied ((s State) (yes Bool)) State
  (match (phase s) (
    ((Verifying c w) (ite (not (runs s)) s (ite yes (playing s true) (refused s w))))
    (p s))))

; R22
(define-fun unlinked ((s State)) State
  (ite (and asks-immobiliser (runs s) ((_ is Operating) (phase s))) (refused s 0) s))

; -- A dealer (R17, R24)

(define-fun re-armed ((s State)) State
  (ite (or (not (battery (fed s))) (and (not asks-immobiliser) ((_ is Operating) (phase s)))) s
    (state (unit s) (fed s) 0 (and takes-code limited (< limit-after-reset limit)) false beginning)))

; -- Time (R25-R28)

; What counts down now; 0 if nothing does (R27).
(define-fun due ((s State)) Int
  (match (phase s) (
    ((Operating a) a)
    ((AwaitingCode e c) c)
    ((Waiting w) (ite (serves (fed s)) w 0))
    ((Verifying c w) (ite (runs s) c 0))
    (LinkRefused 0)
    (LockedForGood 0))))

; When less than is due has passed.
(define-fun shortened ((s State) (t Int)) State
  (with-phase s
    (match (phase s) (
      ((Operating a) (Operating (- a t)))
      ((AwaitingCode e c) (AwaitingCode e (- c t)))
      ((Waiting w) (Waiting (- w t)))
      ((Verifying c w) (Verifying (- c t) w))
      (p p)))))

; When what is due has passed (R5, R8, R16, R20).
(define-fun expired ((s State)) State
  (match (phase s) (
    ((Operating a) (with-phase s beginning))
    ((AwaitingCode e c) (judged s e))
    ((Waiting w) (with-phase s nothing-typed))
    ((Verifying c w) (refused s w))
    (p s))))

(define-fun expires ((s State) (t Int)) Bool (and (> (due s) 0) (>= t (due s))))
(define-fun counted ((s State) (t Int)) State (ite (and (> (due s) 0) (> t 0)) (shortened s t) s))

; R26: deadlines fire in order, each at its own instant, and the rest of the time counts in the phase that follows. After
; two, nothing counts any more (a claim), so two are enough.
(define-fun after-one-deadline ((s State) (t Int)) State
  (ite (expires s t) (counted (expired s) (- t (due s))) (counted s t)))
(define-fun elapsed ((s State) (t Int)) State
  (ite (expires s t) (after-one-deadline (expired s) (- t (due s))) (counted s t)))

; -- One step

; R3: a supply that is so already changes nothing.
(define-fun fed-by ((s State) (g Supply)) State (ite (= g (fed s)) s (resupplied s g)))

(define-fun step ((s State) (e Event)) State
  (match e (
    ((ignition k) (fed-by s (supply k (switched-on (fed s)) (battery (fed s)))))
    ((radio b) (fed-by s (supply (key (fed s)) b (battery (fed s)))))
    ((battery-is b) (fed-by s (supply (key (fed s)) (switched-on (fed s)) b)))
    ((press x) (pressed s x))
    (confirm (confirmed s))
    (clear (cleared s))
    ((immobiliser yes) (replied s yes))
    (link-lost (unlinked s))
    (dealer-reset (re-armed s))
    ((elapse t) (elapsed s t)))))

; Time does not run backwards (section 3).
(define-fun happens ((e Event)) Bool (match e (((elapse t) (>= t 0)) (p true))))

(define-fun initial ((u Unit)) State (state u (supply LOCK true true) 0 false false beginning))

; -- What is shown (R1, R2, R29, R30)

(declare-datatype Faceplate ((faceplate (text Text) (audible Bool))))

(define-fun view ((s State)) Faceplate
  (ite (not (runs s)) (faceplate blank false)
    (match (phase s) (
      ((Operating a) (faceplate blank true))
      ((AwaitingCode e c)
        (faceplate
          (ite (not (= e nothing)) (digits-of e)
          (ite shows-try (prompt-with-try (next-count (wrong-attempts s))) prompt))
          false))
      ((Waiting w) (faceplate (ite shows-countdown (wait-with-time w) waiting-word) false))
      ((Verifying c w) (faceplate (ite (linked s) verifying-word new-unit-word) false))
      (LinkRefused (faceplate refused-word false))
      (LockedForGood (faceplate locked-for-good-word false))))))
