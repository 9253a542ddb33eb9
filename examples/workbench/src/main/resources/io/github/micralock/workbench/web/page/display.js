// SPDX-License-Identifier: Apache-2.0
// The display of the radio: what the library says it shows, window by window where the text is too long.

import { byId, svg } from './svg.js';
import { cell, HEIGHT, WIDTH } from './segments.js';

const WIDEST = 24;
const NOTES = '♪ ♫ ♪ ♫';
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export class Display {
  #element = byId('display');
  #title = byId('display-title');
  #shown = null;
  #windows = [''];
  #step = 300;
  #since = 0;

  // Takes what is to be shown from now on; equal windows go on scrolling where they are.
  show(moment, profile, now) {
    const width = Math.min(WIDEST, profile.width);
    const windows = moment.audible && moment.text === '' ? [NOTES.slice(0, width).padEnd(width)] : moment.windows;
    if (windows.join('\n') !== this.#windows.join('\n')) {
      this.#windows = windows;
      this.#since = now;
    }
    // A long text goes page by page where motion is not wanted.
    this.#step = calm.matches ? profile.scrollStep * width : profile.scrollStep;
    this.#title.textContent = `Display: ${reading(moment)}`;
    this.#element.classList.toggle('off', !moment.running);
    this.#element.classList.toggle('music', moment.audible);
    this.tick(now);
  }

  tick(now) {
    const count = this.#windows.length;
    const passed = Math.floor((now - this.#since) / this.#step) * (calm.matches ? this.#windows[0].length : 1);
    this.#draw(this.#windows[count === 1 ? 0 : passed % count]);
  }

  #draw(text) {
    if (text === this.#shown) {
      return;
    }
    this.#shown = text;
    const cells = [...text].map((character, index) => cell(character, 4 + index * WIDTH));
    this.#element.setAttribute('viewBox', `-4 0 ${text.length * WIDTH + 8} ${HEIGHT}`);
    this.#element.setAttribute('data-text', text.trimEnd());
    this.#element.replaceChildren(this.#title, svg('g', { class: 'cells' }, ...cells));
  }
}

// What a person would say that the display shows.
export function reading(moment) {
  if (!moment.running) {
    return 'dark';
  }
  return moment.audible ? `${moment.text || 'nothing of the lock'}, music plays` : moment.text || 'empty';
}
