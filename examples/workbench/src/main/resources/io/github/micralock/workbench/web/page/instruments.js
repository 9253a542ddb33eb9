// SPDX-License-Identifier: Apache-2.0
// What stands around the display: the key, the battery, the car, the countdown.

import { byId, html } from './svg.js';
import { clock, left, sentence } from './words.js';

const ANGLES = { LOCK: -70, OFF: -35, ACC: 0, ON: 35, START: 70 };
const COUNTDOWNS = { wait: 'Wait', search: 'Searches for', judged: 'Judged in', locks: 'Locks in' };

function press(id, on, state) {
  byId(id).setAttribute('aria-pressed', String(on));
  byId(`${id}-state`).textContent = state;
}

export class Instruments {
  constructor(move) {
    this.move = move;
  }

  show(bench) {
    const { now, profile } = bench;
    byId('radio-name').textContent = profile.title;
    byId('doing').textContent = sentence(now.doing);
    byId('tries').textContent = this.#tries(now, profile);
    byId('key').setAttribute('transform', `rotate(${ANGLES[now.ignition]} 100 112)`);
    for (const position of document.querySelectorAll('[data-turn]')) {
      position.setAttribute('aria-pressed', String(position.dataset.turn === now.ignition));
    }
    press('power', now.radioOn, now.radioOn ? 'on' : 'off');
    press('battery', now.battery, now.battery ? 'connected' : 'off');
    press('wire', !now.wireCut, now.wireCut ? 'cut' : 'whole');
    byId('clamp').setAttribute('transform', now.battery ? '' : 'translate(4 -10) rotate(-18 100 18)');
    byId('lamp-play').classList.toggle('on', now.audible);
    byId('lamp-wait').classList.toggle('on', now.running && now.phase === 'Waiting');
    byId('lamp-link').classList.toggle('on', now.running && now.phase === 'Verifying');
    byId('notes').classList.toggle('on', now.audible);
    byId('immobiliser').textContent = `The immobiliser of this car ${now.immobiliser}${profile.asksImmobiliser ? '.' : '; this radio asks none.'}`;
    for (const id of ['wire', 'initialise']) {
      byId(id).classList.toggle('idle', !profile.asksImmobiliser);
    }
    this.#cars(now);
  }

  tick(bench, pending) {
    byId('now').textContent = clock(bench.at + pending);
    const { countdown } = bench.now;
    byId('countdown').classList.toggle('none', countdown === null);
    if (countdown === null) {
      byId('countdown-what').textContent = 'Nothing counts down';
      byId('countdown-left').textContent = '';
      byId('countdown-state').textContent = '';
      byId('countdown-bar').value = 0;
      return;
    }
    const rest = Math.max(0, countdown.left - (countdown.runs ? pending : 0));
    byId('countdown-what').textContent = COUNTDOWNS[countdown.what];
    byId('countdown-left').textContent = left(rest);
    byId('countdown-bar').value = countdown.of > 0 ? Math.min(1, rest / countdown.of) : 0;
    byId('countdown-state').textContent = countdown.runs ? '' : 'stands still';
  }

  #tries(now, profile) {
    if (!profile.takesCode) {
      return 'It takes no code.';
    }
    return now.triesLeft === null ? 'It allows any number of tries.' : `Tries left: ${now.triesLeft}.`;
  }

  // Buttons stay where they are, so that the focus does.
  #cars(now) {
    const row = byId('cars');
    if ([...row.children].map((button) => button.dataset.car).join() !== now.cars.join()) {
      row.replaceChildren(...now.cars.map((car) => html('button', { type: 'button', 'data-car': car }, `car ${car}`)));
      for (const button of row.children) {
        button.addEventListener('click', () => this.move(button.dataset.car));
      }
    }
    for (const button of row.children) {
      button.setAttribute('aria-pressed', String(button.dataset.car === now.car));
    }
  }
}
