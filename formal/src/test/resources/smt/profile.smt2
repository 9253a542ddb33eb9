; SPDX-License-Identifier: Apache-2.0
;
; What kind of unit it is. Every number of a profile is a free constant here, so what is proven of them is proven of
; every profile. All that is known of them is what the builder of a profile refuses: each refusal is one assertion, and
; its name is the part of the profile that the builder's message names.
;
; Amounts of time are whole nanoseconds, without upper bound.

; -- What a person types (R7, R8)

; An entry is what was typed so far. The style says which entry the next press leaves; for what follows from an
; entry only these questions matter, so all styles, lengths and digits are covered at once.
(declare-sort Entry 0)
(declare-const nothing Entry)
(declare-fun complete (Entry) Bool)    ; every cell holds a digit
(declare-fun filled (Entry) Entry)     ; what `confirm` judges: untouched cells count as the start number's digits, if the style has one

; A unit is one piece of the make. It has a code, which is in no state.
(declare-sort Unit 0)
(declare-fun opens (Unit Entry) Bool)  ; every digit of the entry is that of the unit's code

(declare-const judges-last-digit Bool) ; typed straight: the press that fills the last cell is judged at once
(declare-const settle Int)             ; a complete entry is judged by itself after this time; 0 is never

(assert (! (not (complete nothing)) :named |entry.codeLength|))
(assert (! (>= settle 0) :named |entry.settle|))

; -- What wrong codes cost (R11, R12, R17)

; Any list with any tail: an amount for each number of a wrong entry, of which nothing is known.
(declare-fun listed (Int) Int)
; A list does not hold a negative one.
(define-fun penalty ((n Int)) Int
  (ite (< (listed n) 0) 0 (listed n)))

(declare-const limited Bool)           ; no limit: nobody is locked for good
(declare-const limit Int)
(declare-const limit-after-reset Int)
; The count stands still there (a Java int ends there).
(define-fun highest-count () Int 2147483647)

(assert (! (=> limited (<= 1 limit highest-count)) :named |limit.attempts|))
(assert (! (=> limited (<= 1 limit-after-reset)) :named |limit.attemptsAfterReset|))

; -- Waiting (R14, R15)

(declare-datatype Condition ((PERMANENT_FEED) (ACCESSORY_FEED) (RUNNING)))
(declare-datatype Interruption ((PAUSE) (RESTART) (CLEAR)))
(declare-const runs-while Condition)
(declare-const on-supply-loss Interruption)
(declare-const on-battery-loss Interruption)

; -- Without a battery (R5)

(declare-const grace Int)
(declare-const volatile Bool)

(assert (! (>= grace 0) :named |arming.grace|))
(assert (! (=> volatile (= on-battery-loss CLEAR)) :named |waiting.onBatteryLoss, memory VOLATILE|))

; -- The link to an immobiliser (R18-R20)

(declare-datatype Link ((NoLink) (LinkOnly) (LinkThenCode)))
(declare-datatype AfterRefusal ((KEEP_SEARCHING) (UNTIL_SWITCHED_ON) (UNTIL_DEALER)))
(declare-const link Link)
(declare-const link-time-out Int)      ; 0 is never
(declare-const after-refusal AfterRefusal)

(define-fun asks-immobiliser () Bool (not (= link NoLink)))
(define-fun takes-code () Bool (not (= link LinkOnly)))

(assert (! (>= link-time-out 0) :named |link.timeOut|))
(assert (! (=> (= link LinkThenCode) (> link-time-out 0)) :named |link.timeOut, a code follows|))
(assert (! (=> (and (= link LinkOnly) (= after-refusal KEEP_SEARCHING)) (= link-time-out 0)) :named |link.timeOut, keeps searching|))
(assert (! (=> asks-immobiliser (not volatile)) :named |arming.memory, linked|))

; R23: how long the answer takes.
(declare-const exchange-time Int)
(assert (! (=> (> link-time-out 0) (< exchange-time link-time-out)) :named |link.timeOut, exchangeTime|))

; -- What is shown (R29, R30)

(declare-sort Text 0)
(declare-const blank Text)
(declare-const prompt Text)
(declare-const waiting-word Text)
(declare-const new-unit-word Text)
(declare-const verifying-word Text)
(declare-const refused-word Text)
(declare-const locked-for-good-word Text)
(declare-const shows-countdown Bool)
(declare-const shows-try Bool)
(declare-fun digits-of (Entry) Text)       ; one character a cell
(declare-fun prompt-with-try (Int) Text)   ; 7 SAFE
(declare-fun wait-with-time (Int) Text)    ; WAIT 30:00
