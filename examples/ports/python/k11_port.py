#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Serves K11Lock by the runner protocol of docs/protocol.md: a line of JSON in, a line of JSON out."""

import json
import sys

from k11_lock import K11Lock

PROTOCOL = 1


class Port:
    """What the runner talks to: no unit until the first reset, then one after the other."""

    def __init__(self):
        self._lock = None

    def answer(self, request):
        """Returns the answer to a request, both as objects of JSON."""
        order = request.get("do")
        if order == "hello":
            return self._hello(request.get("protocol"))
        if order == "reset":
            return self._reset(request.get("profile"), request.get("code"))
        if order == "event":
            return self._event(request.get("event"))
        raise ValueError(f"expected hello, reset, event or quit, found {order!r}")

    @staticmethod
    def _hello(protocol):
        if protocol != PROTOCOL:
            raise ValueError(f"protocol must be {PROTOCOL}, was {protocol!r}")
        return {
            "protocol": PROTOCOL,
            "name": "k11-python",
            "profiles": ["K11_HANDBOOK"],
            "lacks": ["LINK"],
        }

    def _reset(self, profile, code):
        if profile != "K11_HANDBOOK":
            raise ValueError(f"profile must be K11_HANDBOOK, was {profile!r}")
        if not isinstance(code, str):
            raise ValueError("reset needs a code")
        self._lock = K11Lock(code)
        return self._faceplate(self._lock)

    def _event(self, event):
        if self._lock is None:
            raise ValueError("a reset must come before the first event")
        if not isinstance(event, str):
            raise ValueError("event needs a text")
        self._lock.happen(event)
        return self._faceplate(self._lock)

    @staticmethod
    def _faceplate(lock):
        text, audible = lock.faceplate()
        return {"text": text, "audible": audible}


def main():
    port = Port()
    for line in sys.stdin:
        try:
            request = json.loads(line)
            if not isinstance(request, dict):
                raise ValueError("a request must be an object")
            if request.get("do") == "quit":
                return
            answer = port.answer(request)
        except ValueError as refused:
            answer = {"error": str(refused)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
