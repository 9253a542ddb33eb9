// SPDX-License-Identifier: Apache-2.0
// What may be the case, for somebody who saw this run and knows neither the code nor what was before it. Asked for on demand.

import { byId, html } from './svg.js';
import { sentence } from './words.js';

export class Diagnosis {
  #details = byId('diagnosis');
  #element = byId('diagnosis-text');
  #bench = null;
  #asked = null;

  constructor(refused) {
    this.refused = refused;
    this.#details.addEventListener('toggle', () => this.#ask());
  }

  show(bench) {
    this.#bench = bench;
    this.#ask();
  }

  // Nothing is asked for that nobody looks at.
  async #ask() {
    const bench = this.#bench;
    if (!this.#details.open || bench === null || this.#asked === bench.acts) {
      return;
    }
    const { acts } = bench;
    this.#asked = acts;
    this.#element.setAttribute('aria-busy', 'true');
    try {
      const diagnosis = await bench.about('diagnosis');
      if (this.#asked === acts) {
        this.#tell(diagnosis, bench.profile.name);
      }
    } catch (failure) {
      this.refused(failure);
    }
  }

  #tell({ maybe, others, next, certain }, name) {
    const parts = maybe.length === 0
      ? [html('p', {}, `No ${name} does what was done here.`)]
      : [html('p', {}, `If this is a ${name}, then one of these is the case:`), html('ul', {}, ...maybe.map((one) => html('li', {}, sentence(one))))];
    if (next.length > 0) {
      parts.push(html('p', {}, `To know more at no risk of an attempt: ${next.join(', ')}; then look. ${certain ? 'Something is ruled out whatever you see.' : 'It may rule something out.'}`));
    }
    parts.push(html('p', { class: 'note' }, others.length === 0 ? 'No other radio of the catalogue would have done the same.' : `These would have done the same: ${others.join(', ')}.`));
    this.#element.replaceChildren(...parts);
    this.#element.removeAttribute('aria-busy');
  }
}
