// SPDX-License-Identifier: Apache-2.0
// Figures as people read them.

const two = (number) => String(number).padStart(2, '0');

// A time since the start: 12:45:10.
export function clock(millis) {
  const seconds = Math.floor(millis / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

// A time that is left, in seconds that have begun: 45:00, 0:10.
export function left(millis) {
  const seconds = Math.ceil(millis / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export function sentence(text) {
  return text === '' ? '' : `${text[0].toUpperCase()}${text.slice(1)}.`;
}
