# SPDX-License-Identifier: Apache-2.0
"""The code lock of a Micra K11's radio, profile K11_HANDBOOK, written from docs/model.md.

A lock is an object to which events happen, told by their canonical text, and which shows a faceplate.
Time is an event as well, and counts in whole nanoseconds. Numbers in brackets are the rules of the model.
"""

import re

NANOS_PER_SECOND = 1_000_000_000
LONGEST_SECONDS = 2**63 - 1

CODE_LENGTH = 4
SETTLE = 5 * NANOS_PER_SECOND
PENALTIES = (0, 10 * NANOS_PER_SECOND, 45 * 60 * NANOS_PER_SECOND)  # the last one goes on
LIMIT = 20

OPERATING = "Operating"
AWAITING_CODE = "AwaitingCode"
WAITING = "Waiting"
LOCKED_FOR_GOOD = "LockedForGood"

KEY_POSITIONS = ("LOCK", "OFF", "ACC", "ON", "START")
FEEDING_POSITIONS = ("ACC", "ON")

_DURATION = re.compile(
    r"PT(?=.)(?:(?P<hours>[1-9][0-9]*)H)?(?:(?P<minutes>[1-9]|[1-5][0-9])M)?"
    r"(?:(?P<seconds>[0-9]|[1-5][0-9])(?:\.(?P<fraction>[0-9]{0,8}[1-9]))?S)?"
)


class UnknownEvent(ValueError):
    """A text that says no event of a unit without link."""


def nanoseconds(text):
    """Reads a duration in its canonical form; the longest has 2**63 - 1 seconds and 999,999,999 ns."""
    match = _DURATION.fullmatch(text)
    if not match:
        raise UnknownEvent(f"expected a duration such as PT45M, found {text!r}")
    seconds = (
        int(match["hours"] or 0) * 3600
        + int(match["minutes"] or 0) * 60
        + int(match["seconds"] or 0)
    )
    idle_zero = match["seconds"] == "0" and not match["fraction"] and text != "PT0S"
    if idle_zero or seconds > LONGEST_SECONDS:
        raise UnknownEvent(f"expected a duration in canonical form, found {text!r}")
    return seconds * NANOS_PER_SECOND + int((match["fraction"] or "").ljust(9, "0"))


def penalty(attempt):
    """What the n-th wrong entry in a row costs (R11)."""
    return PENALTIES[min(attempt, len(PENALTIES)) - 1]


class K11Lock:
    """One head unit, just fitted: battery connected, key at LOCK, radio switched on, nothing tried."""

    def __init__(self, code):
        if not re.fullmatch(r"[0-9]{%d}" % CODE_LENGTH, code):
            raise ValueError(f"the code must have {CODE_LENGTH} digits")
        self._code = [int(digit) for digit in code]
        self._key = "LOCK"
        self._switched_on = True
        self._battery = True
        self._wrong_attempts = 0
        self._remaining = 0
        self._await_code()

    def happen(self, event):
        """Lets an event happen, told by its canonical text; one that makes no sense changes nothing."""
        word, _, argument = event.partition(" ")
        if word == "elapse":
            self._elapse(nanoseconds(argument))
        elif word == "ignition" and argument in KEY_POSITIONS:
            self._change_supply(key=argument)
        elif event in ("radio on", "radio off"):
            self._change_supply(switched_on=argument == "on")
        elif event in ("battery on", "battery off"):
            self._change_supply(battery=argument == "on")
        elif word == "preset" and argument in ("1", "2", "3", "4", "5", "6"):
            self._press(int(argument))
        elif event == "confirm":
            self._confirm()
        elif event == "clear":
            self._clear()
        elif event == "dealer reset":
            self._dealer_reset()
        else:
            raise UnknownEvent(f"expected an event of a unit without link, found {event!r}")

    def faceplate(self):
        """Returns what a person sees and hears: the text, and whether the radio plays (R29, R30)."""
        if not self._running():
            return "", False
        if self._phase == OPERATING:
            return "", True
        if self._phase == WAITING:
            return "SECURE", False
        if self._phase == LOCKED_FOR_GOOD:
            return "LOCKED", False
        if self._nothing_typed():
            return "CODE", False
        return "".join(str(digit or 0) for digit in self._entry), False

    # Supply and key (R1 to R6, R15)

    def _accessory_feed(self):
        return self._battery and self._key in FEEDING_POSITIONS

    def _running(self):
        return self._accessory_feed() and self._switched_on

    def _change_supply(self, key=None, switched_on=None, battery=None):
        had_battery = self._battery
        if key is not None:
            self._key = key
        if switched_on is not None:
            self._switched_on = switched_on
        if battery is not None:
            self._battery = battery
        lost_battery = had_battery and not self._battery
        if self._phase == OPERATING and lost_battery:
            self._await_code()  # K11: without any grace (R5)
        elif self._phase == AWAITING_CODE and not self._running():
            self._await_code()  # what was typed is gone (R4)
        elif self._phase == WAITING and lost_battery:
            self._remaining = max(self._remaining, penalty(self._wrong_attempts))

    # Typing and judging (R7 to R13)

    def _await_code(self):
        self._phase = AWAITING_CODE
        self._entry = [None] * CODE_LENGTH
        self._settling = 0

    def _nothing_typed(self):
        return all(digit is None for digit in self._entry)

    def _takes_presses(self):
        return self._phase == AWAITING_CODE and self._running()

    def _press(self, preset):
        if self._takes_presses() and preset <= CODE_LENGTH:
            self._entry[preset - 1] = ((self._entry[preset - 1] or 0) + 1) % 10
            complete = all(digit is not None for digit in self._entry)
            self._settling = SETTLE if complete else 0

    def _confirm(self):
        if self._takes_presses() and not self._nothing_typed():
            self._judge()

    def _clear(self):
        if self._takes_presses():
            self._await_code()

    def _judge(self):
        self._wrong_attempts += 1  # counted before it is compared (R9)
        if [digit or 0 for digit in self._entry] == self._code:
            self._wrong_attempts = 0
            self._phase = OPERATING
        elif self._wrong_attempts >= LIMIT:
            self._phase = LOCKED_FOR_GOOD
        elif penalty(self._wrong_attempts) > 0:
            self._phase = WAITING
            self._remaining = penalty(self._wrong_attempts)
        else:
            self._await_code()

    def _dealer_reset(self):
        if self._battery and self._phase != OPERATING:
            self._wrong_attempts = 0
            self._await_code()

    # Time (R14, R16, R25 to R28)

    def _due(self):
        """How long until the phase ends by itself; zero if nothing counts."""
        if self._phase == AWAITING_CODE:
            return self._settling
        if self._phase == WAITING and self._accessory_feed():
            return self._remaining
        return 0

    def _elapse(self, time):
        while 0 < self._due() <= time:
            time -= self._due()
            if self._phase == AWAITING_CODE:
                self._judge()
            else:
                self._await_code()
        if self._due() > 0:
            if self._phase == AWAITING_CODE:
                self._settling -= time
            else:
                self._remaining -= time
