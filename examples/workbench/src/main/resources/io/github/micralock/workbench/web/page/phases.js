// SPDX-License-Identifier: Apache-2.0
// The phases of the radio as a diagram, from the explored graph; the phase it is in is lit. The list says the same in words.

import { byId, html, svg } from './svg.js';

const PLACES = {
  Verifying: [0, 0], LinkRefused: [1, 0],
  AwaitingCode: [0, 1], Operating: [1, 1],
  Waiting: [0, 2], LockedForGood: [1, 2],
};
const HALF = { width: 78, height: 27 };
const COLUMN = 270;
const ROW = 118;
const APART = 9;

function words(id) {
  return id.replace(/([a-z])([A-Z])/g, (all, before, after) => `${before} ${after.toLowerCase()}`);
}

// Rows that no phase of this radio is in take no room.
function layout(nodes) {
  const rows = [...new Set(nodes.map((node) => PLACES[node.id][1]))].sort();
  const at = new Map(nodes.map((node) => {
    const [column, row] = PLACES[node.id];
    return [node.id, { x: HALF.width + 8 + column * COLUMN, y: HALF.height + 10 + rows.indexOf(row) * ROW }];
  }));
  return { at, width: COLUMN + 2 * HALF.width + 16, height: (rows.length - 1) * ROW + 2 * HALF.height + 20 };
}

// An arrow to the edge of its target, beside the one that comes back; where it begins, its source lies over it.
function line(from, to) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  const aside = { x: (-dy / length) * APART, y: (dx / length) * APART };
  const reach = (half, by, off) => (by === 0 ? Infinity : (half + Math.sign(by) * off) / Math.abs(by));
  const inTarget = Math.min(reach(HALF.width, dx, aside.x), reach(HALF.height, dy, aside.y));
  const inSource = Math.min(reach(HALF.width, -dx, aside.x), reach(HALF.height, -dy, aside.y));
  const point = (part) => ({ x: from.x + dx * part + aside.x, y: from.y + dy * part + aside.y });
  return { start: point(0), end: point(1 - inTarget - 2 / length), badge: point(inSource + (1 - inSource - inTarget) * 0.36) };
}

export class Phases {
  #element = byId('phases');
  #diagrams = new Map();
  #shown = null;

  // Shows the diagram of the bench's radio, asked for once.
  async show(bench) {
    const { name } = bench.profile;
    if (!this.#diagrams.has(name)) {
      this.#diagrams.set(name, bench.about('phases'));
    }
    const diagram = await this.#diagrams.get(name).catch((failure) => {
      this.#diagrams.delete(name);
      throw failure;
    });
    if (bench.profile.name !== name) {
      return;
    }
    if (this.#shown !== name) {
      this.#draw(diagram);
      this.#shown = name;
    }
    this.#light(bench.now.phase);
  }

  #draw({ nodes, arrows }) {
    const { at, width, height } = layout(nodes);
    const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, class: 'diagram', role: 'img', 'aria-labelledby': 'diagram-title' });
    picture.append(
      svg('title', { id: 'diagram-title' }),
      svg('defs', {}, svg('marker', { id: 'head', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 11, markerHeight: 11, markerUnits: 'userSpaceOnUse', orient: 'auto' },
        svg('path', { d: 'M0 0l8 4-8 4z', class: 'head' }))),
      ...arrows.map((arrow, index) => this.#arrow(arrow, index + 1, at)),
      ...nodes.map((node) => this.#node(node, at.get(node.id))),
    );
    const list = html('ol', { class: 'ways' }, ...arrows.map((arrow) => html(
      'li',
      { 'data-source': arrow.source },
      html('span', { class: 'way' }, `${words(arrow.source)} → ${words(arrow.target)}: `),
      arrow.labels.join('; or '),
    )));
    this.#element.replaceChildren(picture, list);
  }

  #node(node, { x, y }) {
    const [name, ...shown] = node.lines;
    return svg(
      'g',
      { class: 'phase', 'data-phase': node.id, transform: `translate(${x} ${y})` },
      svg('rect', { x: -HALF.width, y: -HALF.height, width: 2 * HALF.width, height: 2 * HALF.height, rx: 10 }),
      svg('text', { y: shown.length > 0 ? -3 : 5, class: 'phase-name' }, words(name)),
      shown.length > 0 ? svg('text', { y: 15, class: 'phase-shows' }, shown[0].length > 20 ? `${shown[0].slice(0, 19)}…` : shown[0]) : null,
      svg('text', { x: HALF.width - 22, y: -HALF.height + 4, class: 'phase-here' }, 'now'),
    );
  }

  #arrow(arrow, number, at) {
    const { start, end, badge } = line(at.get(arrow.source), at.get(arrow.target));
    return svg(
      'g',
      { class: 'arrow', 'data-source': arrow.source },
      svg('path', { d: `M${start.x} ${start.y}L${end.x} ${end.y}`, 'marker-end': 'url(#head)' }),
      svg('circle', { cx: badge.x, cy: badge.y, r: 9 }),
      svg('text', { x: badge.x, y: badge.y + 3.6 }, String(number)),
    );
  }

  #light(phase) {
    byId('diagram-title').textContent = `Phases of this radio; now: ${words(phase)}. The list below tells the ways between them.`;
    for (const element of this.#element.querySelectorAll('.phase')) {
      element.classList.toggle('here', element.dataset.phase === phase);
    }
    for (const element of this.#element.querySelectorAll('[data-source]')) {
      element.classList.toggle('here', element.dataset.source === phase);
    }
  }
}
