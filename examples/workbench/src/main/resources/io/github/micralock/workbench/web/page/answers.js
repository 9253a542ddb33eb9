// SPDX-License-Identifier: Apache-2.0
// What somebody who stands before the radio may ask. The answers are those of the explored graph, and can be followed.

import { byId, html } from './svg.js';
import { sentence } from './words.js';

export class Answers {
  #element = byId('answers');
  #asked = null;
  #open = new Set([0]);

  constructor(follow) {
    this.follow = follow;
  }

  // Says that the answers shown are those of before, and that nobody waits for those that may still come.
  outdate() {
    this.#asked = null;
    this.#element.setAttribute('aria-busy', 'true');
  }

  // Asks once the run stands still; an answer that comes too late is for nobody.
  async show(bench) {
    const { acts } = bench;
    this.#asked = acts;
    const { answers } = await bench.about('answers');
    if (this.#asked === acts) {
      this.#keepFocus(() => this.#element.replaceChildren(...answers.map((answer, index) => this.#answer(answer, index))));
      this.#element.removeAttribute('aria-busy');
    }
  }

  // Whoever is at a question stays there, although its answer is another one.
  #keepFocus(replace) {
    const inside = document.activeElement.closest('#answers details');
    const index = inside === null ? -1 : [...this.#element.children].indexOf(inside);
    const control = document.activeElement.localName;
    replace();
    const question = this.#element.children[index];
    (question?.querySelector(control) ?? question?.querySelector('summary'))?.focus();
  }

  #answer({ question, answer, instructions, lines }, index) {
    const parts = [html('summary', {}, question), html('p', { class: 'answer' }, sentence(answer).replace(/\.\.$/, '.'))];
    if (instructions.length > 0) {
      parts.push(html('ol', { class: 'instructions', tabindex: 0, 'aria-label': 'What to do' }, ...instructions.map((line) => html('li', {}, line))));
    }
    if (lines.length > 0) {
      const button = html('button', { type: 'button', 'aria-label': `Do this: ${question}` }, 'Do this');
      button.addEventListener('click', () => this.follow(lines));
      parts.push(button);
    }
    const details = html('details', { open: this.#open.has(index) }, ...parts);
    details.addEventListener('toggle', () => (details.open ? this.#open.add(index) : this.#open.delete(index)));
    return details;
  }
}
