// SPDX-License-Identifier: Apache-2.0
// The acts of the run, the last one first in sight; each can be gone back to.

import { byId, html } from './svg.js';

export class Log {
  #list = byId('log');
  #shown = [];

  constructor(backTo) {
    this.backTo = backTo;
  }

  show(acts) {
    let same = 0;
    while (same < acts.length && same < this.#shown.length && acts[same] === this.#shown[same]) {
      same += 1;
    }
    while (this.#list.children.length > same) {
      this.#list.lastElementChild.remove();
    }
    acts.slice(same).forEach((act, index) => this.#list.append(this.#line(act, same + index + 1)));
    this.#shown = acts;
    [...this.#list.children].forEach((line, index) => line.classList.toggle('last', index === acts.length - 1));
    this.#list.scrollTop = this.#list.scrollHeight;
  }

  #line(act, count) {
    const time = act.clock.replace(/\.\d+$/, '');
    if (act.remark) {
      return html('li', { class: 'remark' }, html('p', {}, act.done));
    }
    const back = html('button', { type: 'button', class: 'back', 'aria-label': `Back to ${time}, ${act.done}` }, 'back to here');
    back.addEventListener('click', () => {
      this.#list.focus();
      this.backTo(count);
    });
    return html(
      'li',
      {},
      html('time', { class: 'figures' }, time),
      html('span', { class: 'done' }, act.done),
      html('span', { class: act.audible ? 'face-text music' : 'face-text' }, act.audible ? act.text || '♪ ♫' : act.text || '·'),
      html('span', { class: 'came-of' }, act.cameOf),
      back,
    );
  }
}
