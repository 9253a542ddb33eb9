; SPDX-License-Identifier: Apache-2.0
;
; A unit in cars (R23, R24), for P6. It can be moved from car to car, so the car is whichever it sits in now, with any
; immobiliser. How long an exchange takes is left out: the answer may come at any instant at which the unit asks over a
; whole wire, so what is proven holds for every exchange time, and for every order of answer and time-out.

(declare-datatype Memory ((empty) (stores (whose Unit))))

(declare-datatype Car ((car (head-unit State) (immobiliser-memory Memory) (wire-whole Bool))))

(declare-datatype CarEvent (
  (outside (event Event))                         ; a person, a dealer, time
  (answer)
  (wire-cut)
  (wire-mended)
  (immobiliser-replaced (new-memory Memory))
  (immobiliser-initialised)
  (unit-moved (key-there Key) (battery-there Bool) (memory-there Memory) (wire-there Bool))))

; R23: a unit that asks to be enrolled is stored if nothing is. One that asks to be verified never is.
(define-fun enrolled ((m Memory) (s State)) Memory
  (ite (and (= m empty) (not (linked s))) (stores (unit s)) m))

(define-fun answered ((c Car)) Car
  (let ((s (head-unit c)))
    (ite (and (wire-whole c) (runs s) ((_ is Verifying) (phase s)))
      (let ((m (enrolled (immobiliser-memory c) s)))
        (car (step s (immobiliser (= m (stores (unit s))))) m (wire-whole c)))
      c)))

(define-fun cut-off ((c Car)) Car
  (ite (wire-whole c) (car (step (head-unit c) link-lost) (immobiliser-memory c) false) c))

; The unit loses its battery, and finds another car's key, battery, immobiliser and wire.
(define-fun moved ((c Car) (k Key) (b Bool) (m Memory) (w Bool)) Car
  (car (step (step (step (head-unit c) (battery-is false)) (ignition k)) (battery-is b)) m w))

(define-fun drive ((c Car) (e CarEvent)) Car
  (match e (
    ((outside x)
      (ite (or ((_ is immobiliser) x) (= x link-lost)) c
        (car (step (head-unit c) x) (immobiliser-memory c) (wire-whole c))))
    (answer (answered c))
    (wire-cut (cut-off c))
    (wire-mended (car (head-unit c) (immobiliser-memory c) true))
    ((immobiliser-replaced m) (car (head-unit (cut-off c)) m (wire-whole c)))
    (immobiliser-initialised (car (head-unit c) empty (wire-whole c)))
    ((unit-moved k b m w) (moved c k b m w)))))

; What is so in every car, besides the invariant of the unit, which every step of the unit keeps: a unit that plays is
; connected to the immobiliser that confirmed it, or to one that has forgotten everything since.
(define-fun plays-at-home ((c Car)) Bool
  (=> (= link LinkOnly) ((_ is Operating) (phase (head-unit c)))
    (and (wire-whole c)
      (or (= (immobiliser-memory c) empty) (= (immobiliser-memory c) (stores (unit (head-unit c))))))))

(define-fun |P6 a new unit does not play, in any car| ((u Unit) (m Memory) (w Bool)) Bool
  (plays-at-home (car (initial u) m w)))

(define-fun |P6 whatever a person, a dealer or time does, a unit plays at home only| ((c Car) (x Event)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (happens x) (plays-at-home (drive c (outside x)))))

(define-fun |P6 an answer makes a unit play at home only| ((c Car)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (plays-at-home (drive c answer))))

(define-fun |P6 a unit with a cut wire does not play| ((c Car)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (plays-at-home (drive c wire-cut))))

(define-fun |P6 a unit with a mended wire plays at home only| ((c Car)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (plays-at-home (drive c wire-mended))))

(define-fun |P6 a unit plays with no other immobiliser in place of its own| ((c Car) (m Memory)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (plays-at-home (drive c (immobiliser-replaced m)))))

(define-fun |P6 a unit with an immobiliser that is made empty plays at home only| ((c Car)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (plays-at-home (drive c immobiliser-initialised))))

(define-fun |P6 wherever a unit is moved, it plays at home only| ((c Car) (k Key) (b Bool) (m Memory) (w Bool)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (plays-at-home (drive c (unit-moved k b m w)))))

(define-fun |P6 so a linked unit never plays where the immobiliser stores another| ((c Car) (other Unit)) Bool
  (=> (invariant (head-unit c)) (plays-at-home c) (= link LinkOnly)
      (= (immobiliser-memory c) (stores other)) (not (= other (unit (head-unit c))))
    (not ((_ is Operating) (phase (head-unit c))))))

; Here the exchange takes its time: the answer comes before the unit gives up.
(define-fun |P7 in the car that knows it a unit that begins to ask comes to play| ((s State)) Bool
  (=> (invariant s) (runs s) ((_ is Verifying) (phase s)) (= (time-out (phase s)) link-time-out)
    ((_ is Operating) (phase (head-unit (answered (car (step s (elapse exchange-time)) (stores (unit s)) true)))))))
