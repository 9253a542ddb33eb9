// SPDX-License-Identifier: Apache-2.0
// A character of fourteen segments:
//
//    -- a --        a top, d bottom, b c right, e f left
//   f i j k b       g h the middle, left and right
//    -g- -h-        i k the upper diagonals, j the upper stroke
//   e l m n c       l n the lower diagonals, m the lower stroke
//    -- d --

import { svg } from './svg.js';

export const WIDTH = 24;
export const HEIGHT = 40;

const SHAPES = {
  a: 'M4 3.5l2-2h10l2 2-2 2h-10z',
  b: 'M18.5 4l2 2v11l-2 2-2-2v-11z',
  c: 'M18.5 20l2 2v11l-2 2-2-2v-11z',
  d: 'M4 35.5l2-2h10l2 2-2 2h-10z',
  e: 'M3.5 20l2 2v11l-2 2-2-2v-11z',
  f: 'M3.5 4l2 2v11l-2 2-2-2v-11z',
  g: 'M4 19.5l2-2h3l1.6 2-1.6 2h-3z',
  h: 'M11.4 19.5l1.6-2h3l2 2-2 2h-3z',
  i: 'M6.4 6.6h1.6l2 6.6v3h-1l-2.6-7z',
  j: 'M11 6.4l1.4 1.6v8l-1.4 1.8-1.4-1.8v-8z',
  k: 'M15.6 6.6h-1.6l-2 6.6v3h1l2.6-7z',
  l: 'M6.4 32.4h1.6l2-6.6v-3h-1l-2.6 7z',
  m: 'M11 32.6l1.4-1.6v-8l-1.4-1.8-1.4 1.8v8z',
  n: 'M15.6 32.4h-1.6l-2-6.6v-3h1l2.6 7z',
};

const LETTERS = {
  ' ': '', '-': 'gh', '+': 'ghjm', '/': 'kl', '*': 'ghijklmn', '_': 'd', '=': 'dgh', "'": 'j', '(': 'kn', ')': 'il', '?': 'abhm',
  0: 'abcdef', 1: 'bck', 2: 'abdegh', 3: 'abcdh', 4: 'bcfgh', 5: 'acdfgh', 6: 'acdefgh', 7: 'abc', 8: 'abcdefgh', 9: 'abcdfgh',
  A: 'abcefgh', B: 'abcdhjm', C: 'adef', D: 'abcdjm', E: 'adefgh', F: 'aefgh', G: 'acdefh', H: 'bcefgh', I: 'adjm', J: 'bcde',
  K: 'efgkn', L: 'def', M: 'bcefik', N: 'bcefin', O: 'abcdef', P: 'abefgh', Q: 'abcdefn', R: 'abefghn', S: 'acdfgh', T: 'ajm',
  U: 'bcdef', V: 'efkl', W: 'bcefln', X: 'ikln', Y: 'ikm', Z: 'adkl',
};

const DOTS = { ':': [[11, 13], [11, 27]], '.': [[11, 35]], ',': [[11, 35]] };
const NOTES = { '♪': 'M8 29a4 3.2 0 1 0 4 3V12l6 4', '♫': 'M6 30a3 2.6 0 1 0 3 2V11l9-2v20a3 2.6 0 1 0 1 2' };

// Returns what is lit for a character; a question mark for one that the display does not have.
export function lit(character) {
  return LETTERS[character.toUpperCase()] ?? LETTERS['?'];
}

export function cell(character, x) {
  const group = svg('g', { transform: `translate(${x} 0) skewX(-6)`, class: 'cell' });
  const extra = DOTS[character] || NOTES[character];
  const on = extra ? '' : lit(character);
  for (const [name, path] of Object.entries(SHAPES)) {
    group.append(svg('path', { d: path, class: on.includes(name) ? 'segment lit' : 'segment' }));
  }
  for (const [cx, cy] of DOTS[character] ?? []) {
    group.append(svg('circle', { cx, cy, r: 2.4, class: 'segment lit' }));
  }
  if (NOTES[character]) {
    group.append(svg('path', { d: NOTES[character], class: 'note-glyph' }));
  }
  return group;
}
