; SPDX-License-Identifier: Apache-2.0
;
; What is true of every state that a history leads to. It holds at the beginning, and every step keeps it (claims.smt2);
; so whatever is proven of the states in which it holds is proven of every state of every history.

(define-fun within ((low Int) (n Int) (high Int)) Bool (and (<= low n) (<= n high)))

; Tries that are left, unless the unit is locked for good: that it is at the limit, and exactly there.
(define-fun counted-right ((s State)) Bool
  (and
    (within 0 (wrong-attempts s) highest-count)
    (=> (on-probation s) (and takes-code limited (< limit-after-reset limit)))
    (=> (not takes-code) (= (wrong-attempts s) 0))
    (ite ((_ is LockedForGood) (phase s))
      (and takes-code limited
        (= (wrong-attempts s) (ite (on-probation s) limit-after-reset limit)))
      (not (out-of-tries (wrong-attempts s) (on-probation s))))))

(define-fun phase-right ((s State)) Bool
  (match (phase s) (
    ((Operating a)
      (and (= (wrong-attempts s) 0) (not (on-probation s)) (= (> a 0) (not (battery (fed s)))) (within 0 a grace)
        (=> asks-immobiliser (runs s)) (=> (= link LinkOnly) (linked s))))
    ((AwaitingCode e c)
      (and takes-code (within 0 c settle)
        (=> (not (= e nothing)) (runs s))
        (= (> c 0) (and (complete e) (> settle 0)))
        (=> judges-last-digit (not (complete e)))
        (=> asks-immobiliser (runs s))))
    ((Waiting w)
      (and takes-code (>= (wrong-attempts s) 1) (within 1 w (penalty (wrong-attempts s)))
        (=> asks-immobiliser (runs s))))
    ((Verifying c w)
      (and asks-immobiliser (within 0 c link-time-out)
        (= (> c 0) (> link-time-out 0))
        (=> (not (runs s)) (= c link-time-out))
        (>= w 0)
        (=> (> w 0) (and takes-code (>= (wrong-attempts s) 1) (<= w (penalty (wrong-attempts s)))))))
    (LinkRefused
      (and (= link LinkOnly) (or (runs s) (sticks s)) (not (and (linked s) (= after-refusal KEEP_SEARCHING)))))
    (LockedForGood true))))

; R5: what forgets without a battery has forgotten.
(define-fun forgotten-right ((s State)) Bool
  (=> volatile (not (battery (fed s))) (and (= (wrong-attempts s) 0) (not (on-probation s)))))

(define-fun invariant ((s State)) Bool
  (and (counted-right s) (phase-right s) (forgotten-right s) (=> (linked s) asks-immobiliser)))
