; SPDX-License-Identifier: Apache-2.0
;
; What is claimed of every profile, every unit, every state of every history, every event and every amount of time. Each
; function in bars is one claim. The tests ask the solver for arguments for which it is false; there are none.
;
; Claims look at the fields themselves and not at the definitions of lock.smt2, so that a fault there shows here.

(define-fun plays ((s State)) Bool ((_ is Operating) (phase s)))
(define-fun takes-presses ((s State)) Bool ((_ is AwaitingCode) (phase s)))
(define-fun is-wait ((s State)) Bool ((_ is Waiting) (phase s)))
(define-fun asks ((s State)) Bool ((_ is Verifying) (phase s)))
(define-fun is-refused ((s State)) Bool ((_ is LinkRefused) (phase s)))
(define-fun is-locked-for-good ((s State)) Bool ((_ is LockedForGood) (phase s)))

(define-fun key-feeds ((f Supply)) Bool (or (= (key f) ACC) (= (key f) ON)))
(define-fun has-power ((s State)) Bool (and (battery (fed s)) (key-feeds (fed s)) (switched-on (fed s))))

; What is left of a wait, whether it runs or stands still.
(define-fun wait-left ((s State)) Int
  (match (phase s) (((Waiting w) w) ((Verifying c w) w) (p 0))))

(define-fun wait-is-fed ((f Supply)) Bool
  (and (battery f)
    (or (= runs-while PERMANENT_FEED)
      (and (key-feeds f) (or (= runs-while ACCESSORY_FEED) (switched-on f))))))

(define-fun changes-supply ((e Event)) Bool
  (or ((_ is ignition) e) ((_ is radio) e) ((_ is battery-is) e)))

(define-fun is-button ((e Event)) Bool
  (or ((_ is press) e) (= e confirm) (= e clear)))

; == The invariant: true at the beginning, and kept by whatever happens

(define-fun |the initial state keeps the invariant| ((u Unit)) Bool
  (invariant (initial u)))

(define-fun |key, switch and battery keep the invariant| ((s State) (e Event)) Bool
  (=> (invariant s) (changes-supply e) (invariant (step s e))))

(define-fun |buttons keep the invariant| ((s State) (e Event)) Bool
  (=> (invariant s) (is-button e) (invariant (step s e))))

(define-fun |immobiliser and dealer keep the invariant| ((s State) (e Event)) Bool
  (=> (invariant s) (not (changes-supply e)) (not (is-button e)) (not ((_ is elapse) e)) (invariant (step s e))))

(define-fun |time keeps the invariant| ((s State) (t Int)) Bool
  (=> (invariant s) (>= t 0) (invariant (elapsed s t))))

; == What a step is. Some claims below name what it comes to, instead of the step.

(define-fun |a change of the supply is what fed-by says| ((s State) (k Key) (b Bool)) Bool
  (let ((f (fed s)))
    (and
      (= (step s (ignition k)) (fed-by s (supply k (switched-on f) (battery f))))
      (= (step s (radio b)) (fed-by s (supply (key f) b (battery f))))
      (= (step s (battery-is b)) (fed-by s (supply (key f) (switched-on f) b))))))

(define-fun |a button is what pressed, confirmed and cleared say| ((s State) (x Entry)) Bool
  (and
    (= (step s (press x)) (pressed s x))
    (= (step s confirm) (confirmed s))
    (= (step s clear) (cleared s))))

(define-fun |the immobiliser and a dealer are what replied, unlinked and re-armed say| ((s State) (yes Bool)) Bool
  (and
    (= (step s (immobiliser yes)) (replied s yes))
    (= (step s link-lost) (unlinked s))
    (= (step s dealer-reset) (re-armed s))))

(define-fun |time that passes is what elapsed says| ((s State) (t Int)) Bool
  (= (step s (elapse t)) (elapsed s t)))

; == P1: no other way to Operating

(define-fun |P1 only the right code, or an immobiliser that confirms, leads to Operating| ((s State) (e Event)) Bool
  (=> (invariant s) (happens e) (not (plays s)) (plays (step s e))
    (or
      (and (takes-presses s) (has-power s)
        (or
          (and (= e confirm) (opens (unit s) (filled (entry (phase s)))))
          (and ((_ is press) e) judges-last-digit (complete (leaves e)) (opens (unit s) (leaves e)))
          (and ((_ is elapse) e) (complete (entry (phase s))) (opens (unit s) (entry (phase s)))
            (< 0 (settling (phase s))) (<= (settling (phase s)) (time e)))))
      (and (asks s) (has-power s) (not (= link NoLink)) (= e (immobiliser true))))))

; == P2: the count

(define-fun |P2 the count grows by one at most, and only where an entry is judged| ((s State) (e Event)) Bool
  (=> (invariant s) (happens e) (> (wrong-attempts (step s e)) (wrong-attempts s))
    (and
      (= (wrong-attempts (step s e)) (+ (wrong-attempts s) 1))
      (takes-presses s)
      (has-power s)
      (or
        (and (= e confirm) (not (= (entry (phase s)) nothing)))
        (and ((_ is press) e) judges-last-digit)
        (and ((_ is elapse) e) (> settle 0))))))

(define-fun |P2 the count falls only by success, by a dealer, or by a volatile memory| ((s State) (e Event)) Bool
  (=> (invariant s) (happens e) (< (wrong-attempts (step s e)) (wrong-attempts s))
    (or (plays (step s e)) (= e dealer-reset) (and volatile (= e (battery-is false))))))

; == P3: locked for good

(define-fun |P3 nobody but a dealer leaves LockedForGood, unless the memory is volatile| ((s State) (e Event)) Bool
  (=> (invariant s) (happens e) (is-locked-for-good s) (not (is-locked-for-good (step s e)))
    (or (= e dealer-reset) (and volatile (= e (battery-is false))))))

(define-fun |R17 a dealer unlocks nothing| ((s State)) Bool
  (=> (invariant s) (not (plays s)) (not (plays (step s dealer-reset)))))

; == P4: waits

(define-fun |P4 no event but time brings the end of a wait nearer, unless a profile clears it there| ((s State) (e Event)) Bool
  (=> (invariant s) (not ((_ is elapse) e)) (< (wait-left (step s e)) (wait-left s))
    (or
      (= e dealer-reset)
      (= e (immobiliser true))
      (and (= on-battery-loss CLEAR) (= e (battery-is false)))
      (and (= on-supply-loss CLEAR) (wait-is-fed (fed s)) (not (wait-is-fed (fed (step s e))))))))

(define-fun |P4 time brings it nearer by no more than what passes| ((s State) (t Int)) Bool
  (=> (invariant s) (>= t 0) (>= (wait-left (elapsed s t)) (- (wait-left s) t))))

(define-fun |R13 no button does anything in a wait| ((s State) (e Event)) Bool
  (=> (invariant s) (is-wait s) (is-button e) (= (step s e) s)))

(define-fun |R14 time without its supply serves no wait| ((s State) (t Int)) Bool
  (=> (invariant s) (>= t 0) (is-wait s) (not (wait-is-fed (fed s))) (= (elapsed s t) s)))

(define-fun |R16 a wait ends when exactly its length was served| ((s State) (t Int)) Bool
  (=> (invariant s) (is-wait s) (wait-is-fed (fed s)) (<= 0 t (wait-left s))
    (= (elapsed s t)
      (with-phase s (ite (= t (wait-left s)) (AwaitingCode nothing 0) (Waiting (- (wait-left s) t)))))))

(define-fun |R31 a refusal goes on with the wait where it stood| ((s State)) Bool
  (=> (invariant s) (asks s) (has-power s) (> (wait-left s) 0)
    (and
      (= (step s (immobiliser false)) (with-phase s (Waiting (wait-left s))))
      (= (elapsed s (due s)) (with-phase s (Waiting (wait-left s)))))))

; == P5: nothing tells two units of a make apart but an entry that is judged

(define-fun of-unit ((s State) (u Unit)) State
  (state u (fed s) (wrong-attempts s) (on-probation s) (linked s) (phase s)))

(define-fun |P5 no change of the supply depends on the code| ((s State) (g Supply) (other Unit)) Bool
  (=> (invariant s) (= (fed-by (of-unit s other) g) (of-unit (fed-by s g) other))))

(define-fun |P5 no button does until an entry is judged| ((s State) (x Entry) (other Unit)) Bool
  (=> (invariant s)
    (and
      (= (cleared (of-unit s other)) (of-unit (cleared s) other))
      (=> (not (and judges-last-digit (complete x)))
        (= (pressed (of-unit s other) x) (of-unit (pressed s x) other)))
      (=> (not (takes-presses s))
        (= (pressed (of-unit s other) x) (of-unit (pressed s x) other))
        (= (confirmed (of-unit s other)) (of-unit (confirmed s) other))))))

(define-fun |P5 no immobiliser and no dealer does| ((s State) (yes Bool) (other Unit)) Bool
  (=> (invariant s)
    (and
      (= (replied (of-unit s other) yes) (of-unit (replied s yes) other))
      (= (unlinked (of-unit s other)) (of-unit (unlinked s) other))
      (= (re-armed (of-unit s other)) (of-unit (re-armed s) other)))))

(define-fun |P5 no time does until an entry has settled| ((s State) (t Int) (other Unit)) Bool
  (=> (invariant s) (>= t 0) (not (and (takes-presses s) (< 0 (settling (phase s))) (<= (settling (phase s)) t)))
    (= (elapsed (of-unit s other) t) (of-unit (elapsed s t) other))))

(define-fun |P5 neither does what a person sees and hears, nor the next deadline| ((s State) (other Unit)) Bool
  (and (= (view (of-unit s other)) (view s)) (= (due (of-unit s other)) (due s))))

; == P7: waits end, and there is a way to Operating

; What must pass before a wait is over: it, and before it the silence of an immobiliser.
(define-fun rank ((s State)) Int
  (+ (wait-left s) (ite (asks s) (time-out (phase s)) 0)))

(define-fun wait-goes-on ((s State)) Bool
  (and (> (wait-left s) 0) (ite (is-wait s) (wait-is-fed (fed s)) (has-power s))))

(define-fun |P7 while the supply is kept nothing puts off the end of a wait| ((s State) (e Event)) Bool
  (=> (invariant s) (happens e) (wait-goes-on s) (not (changes-supply e)) (> (wait-left (step s e)) 0)
    (and (wait-goes-on (step s e)) (<= (rank (step s e)) (rank s)))))

(define-fun |P7 while the supply is kept all time that passes brings it nearer| ((s State) (t Int)) Bool
  (=> (invariant s) (> t 0) (wait-goes-on s) (> (wait-left (elapsed s t)) 0)
    (= (rank (elapsed s t)) (- (rank s) t))))

(define-fun |P7 so every wait ends, and a person may type| ((s State)) Bool
  (=> (invariant s) (wait-goes-on s)
    (= (elapsed s (rank s)) (with-phase s (AwaitingCode nothing 0)))))

(define-fun |P7 a unit that runs serves its wait| ((s State)) Bool
  (=> (invariant s) (is-wait s) (has-power s) (wait-is-fed (fed s))))

; A person's way, step by step: power; a start that asks anew where a link was refused; the immobiliser's answer, or
; its silence and the rest of a wait; the right code.
(define-fun powered ((s State)) State
  (step (step (step s (battery-is true)) (ignition ACC)) (radio true)))
(define-fun restarted ((s State)) State
  (step (step s (radio false)) (radio true)))
(define-fun patient ((s State)) State
  (let ((quiet (step s clear))) (elapsed quiet (rank quiet))))
(define-fun keyed ((s State) (code Entry)) State
  (step (step s (press code)) confirm))

(define-fun |P7 a person can always switch the unit on| ((s State)) Bool
  (=> (invariant s)
    (and (has-power (powered s)) (=> (is-locked-for-good (powered s)) (is-locked-for-good s)))))

(define-fun |P7 a refusal that no dealer has to end is over at the next start| ((s State)) Bool
  (=> (invariant s) (has-power s) (is-refused s) (not (and (linked s) (= after-refusal UNTIL_DEALER)))
    (and (has-power (restarted s)) (asks (restarted s)))))

(define-fun |P7 an immobiliser that confirms makes a unit play that asks| ((s State)) Bool
  (=> (invariant s) (has-power s) (asks s) (plays (step s (immobiliser true)))))

(define-fun |P7 a unit that takes a code comes to await it, even in a wrong car| ((s State)) Bool
  (=> (invariant s) (has-power s) (not (= link LinkOnly)) (not (plays s)) (not (is-locked-for-good s))
    (and (has-power (patient s)) (= (phase (patient s)) (AwaitingCode nothing 0)))))

; That a person can type every code is no matter of this file; here it is given.
(define-fun |P7 the right code makes a unit play that awaits one| ((s State) (code Entry)) Bool
  (=> (invariant s) (has-power s) (= (phase s) (AwaitingCode nothing 0))
      (not (= code nothing)) (opens (unit s) code) (complete code) (= (filled code) code)
    (plays (keyed s code))))

; == Time

(define-fun |R25 no time changes nothing| ((s State)) Bool
  (=> (invariant s) (= (elapsed s 0) s)))

(define-fun |R25 time may pass in one piece or in two| ((s State) (a Int) (b Int)) Bool
  (=> (invariant s) (>= a 0) (>= b 0)
    (= (elapsed (elapsed s a) b) (elapsed s (+ a b)))))

(define-fun |R26 after two deadlines nothing counts any more| ((s State)) Bool
  (=> (invariant s) (> (due s) 0) (> (due (expired s)) 0) (= (due (expired (expired s))) 0)))

(define-fun countdown ((s State)) Int
  (match (phase s) (
    ((Operating a) a) ((AwaitingCode e c) c) ((Waiting w) w) ((Verifying c w) c) (p 0))))

; Whether t is s with its countdown at n.
(define-fun is-but-for-countdown ((t State) (s State) (n Int)) Bool
  (= t (with-phase s
    (match (phase s) (
      ((Operating a) (Operating n))
      ((AwaitingCode e c) (AwaitingCode e n))
      ((Waiting w) (Waiting n))
      ((Verifying c w) (Verifying n w))
      (p p))))))

(define-fun |R27 less time than the next deadline changes nothing but a countdown| ((s State) (t Int)) Bool
  (=> (invariant s) (<= 0 t) (< t (due s))
    (is-but-for-countdown (elapsed s t) s (- (countdown s) t))))

(define-fun |R27 at the next deadline the state changes by itself| ((s State) (n Int)) Bool
  (=> (invariant s) (> (due s) 0) (not (is-but-for-countdown (elapsed s (due s)) s n))))

(define-fun |R27 where there is no next deadline no time changes anything| ((s State) (t Int)) Bool
  (=> (invariant s) (= (due s) 0) (>= t 0) (= (elapsed s t) s)))

; == Supply, and what is shown

(define-fun |R1 a unit that does not run is dark and silent| ((s State)) Bool
  (=> (not (has-power s)) (= (view s) (faceplate blank false))))

(define-fun |R2 a unit can be heard exactly when it runs and plays| ((s State)) Bool
  (= (audible (view s)) (and (has-power s) (plays s))))

(define-fun |R4 what was typed is gone when the unit stops running, and was no attempt| ((s State) (e Event)) Bool
  (=> (invariant s) (happens e) (takes-presses s) (has-power s) (not (has-power (step s e)))
    (and
      (= (phase (step s e)) (ite (= link NoLink) (AwaitingCode nothing 0) (Verifying link-time-out 0)))
      (<= (wrong-attempts (step s e)) (wrong-attempts s)))))

(define-fun |R5 a unit that plays asks for its code once the battery has been away for its grace| ((s State) (t Int)) Bool
  (=> (invariant s) (= link NoLink) (plays s) (battery (fed s)) (>= t 0)
    (let ((cut (elapsed (step s (battery-is false)) t)))
      (ite (>= t grace)
        (= (phase cut) (AwaitingCode nothing 0))
        (= (step cut (battery-is true)) s)))))

(define-fun |R6 a unit with a link asks at each start| ((s State) (e Event)) Bool
  (=> (invariant s) (not (= link NoLink)) (not (has-power s)) (has-power (step s e))
    (or
      (and (asks (step s e)) (= (time-out (phase (step s e))) link-time-out))
      (is-locked-for-good s)
      (and (is-refused s) (= after-refusal UNTIL_DEALER)))))
