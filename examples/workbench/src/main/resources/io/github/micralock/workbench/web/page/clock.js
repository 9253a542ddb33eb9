// SPDX-License-Identifier: Apache-2.0
// Time of the run that has passed since its last act. Only the pace is of this page; what time does is the library's.

export const SPEEDS = [1, 10, 60, 600, 3600];

export class Clock {
  speed = 1;
  paused = false;
  #last;
  #pending = 0;

  constructor(now) {
    this.#last = now;
  }

  // Lets the time pass that is due; a clock that steps back counts as none.
  tick(now) {
    const passed = Math.max(0, now - this.#last);
    this.#last = now;
    if (!this.paused) {
      this.#pending += passed * this.speed;
    }
  }

  get pending() {
    return this.#pending;
  }

  // Takes whole milliseconds out of what is pending: all of them, or so many.
  take(most = this.#pending) {
    const taken = Math.floor(Math.min(most, this.#pending));
    this.#pending -= taken;
    return taken;
  }

  forget() {
    this.#pending = 0;
  }
}
