// SPDX-License-Identifier: Apache-2.0
// Keys of the keyboard, the same as in the terminal. They can be turned off, for those who speak to their computer.

import { byId, html } from './svg.js';

const HELP = [
  ['1 to 6', 'presses a preset'],
  ['Enter', 'confirms (where no button has the focus)'],
  ['c or Backspace', 'clears'],
  ['> and <, or the arrows', 'turn the key by one position; beyond ON it cranks and springs back'],
  ['r, b', 'switch the radio, the battery'],
  ['d', 'has the dealer reset it'],
  ['m', 'moves the radio to the next car'],
  ['w', 'cuts the wire to the immobiliser, or mends it'],
  ['i', 'initialises the immobiliser'],
  ['+ and -', 'make time faster or slower'],
  ['p', 'stops time, and lets it go on'],
  ['n', 'leaps to the next change'],
  ['u, y', 'undo and redo'],
  ['?', 'this help'],
];

const ALIASES = { Backspace: 'c', '.': '>', ArrowRight: '>', ',': '<', ArrowLeft: '<', '=': '+', _: '-' };

function isBusyElsewhere(event) {
  const target = event.target;
  return (
    event.ctrlKey || event.altKey || event.metaKey || byId('manual').open
    || target.matches('input, select, textarea')
    || (event.key === 'Enter' && target.matches('button, a, summary'))
    || (event.key.startsWith('Arrow') && target.matches('[tabindex="0"]'))
  );
}

// Has each key do what it is for.
export function listen(actions) {
  byId('manual-keys').replaceChildren(
    ...HELP.map(([key, does]) => html('tr', {}, html('th', { scope: 'row' }, html('kbd', {}, key)), html('td', {}, does))),
  );
  document.addEventListener('keydown', (event) => {
    const action = actions[ALIASES[event.key] ?? event.key];
    if (action && byId('keys-on').checked && !isBusyElsewhere(event)) {
      event.preventDefault();
      action();
    }
  });
}
