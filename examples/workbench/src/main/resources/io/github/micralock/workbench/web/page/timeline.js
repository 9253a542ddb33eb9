// SPDX-License-Identifier: Apache-2.0
// The run as a picture that the library draws. It is shown as an image, for nothing in an image can act.

import { byId, html } from './svg.js';

export class Timeline {
  #element = byId('timeline');
  #asked = null;
  #address = null;

  async show(bench) {
    const { acts } = bench;
    this.#asked = acts;
    if (acts.length === 0) {
      this.#replace(null, html('p', { class: 'note' }, 'Nothing has happened yet.'));
      return;
    }
    const { svg, cut } = await bench.about('timeline');
    if (this.#asked === acts) {
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      this.#replace(address, html('img', { src: address, alt: `Key, battery, display, wait and wrong codes over time${cut ? ', the last of them' : ''}; the list below tells them in words` }));
    }
  }

  #replace(address, shown) {
    this.#element.replaceChildren(shown);
    this.#element.scrollLeft = this.#element.scrollWidth;
    shown.addEventListener('load', () => { this.#element.scrollLeft = this.#element.scrollWidth; });
    URL.revokeObjectURL(this.#address);
    this.#address = address;
  }
}
