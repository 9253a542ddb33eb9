// SPDX-License-Identifier: Apache-2.0
// What a person can do to the radio and its car, as lines of a scenario.

const POSITIONS = ['LOCK', 'OFF', 'ACC', 'ON', 'START'];

// A key at START springs back when it is let go.
export function turn(position) {
  return position === 'START' ? ['turn START', 'turn ON'] : [`turn ${position}`];
}

// A key that is turned by one position; none at either end.
export function step(ignition, by) {
  const next = POSITIONS[POSITIONS.indexOf(ignition) + by];
  return next ? turn(next) : [];
}

export function radio(now) {
  return [now.radioOn ? 'radio off' : 'radio on'];
}

export function battery(now) {
  return [now.battery ? 'battery off' : 'battery on'];
}

export function wire(now) {
  return [now.wireCut ? 'mend wire' : 'cut wire'];
}

export function move(car) {
  return [`move ${car}`];
}

export function nextCar(now) {
  return now.cars[(now.cars.indexOf(now.car) + 1) % now.cars.length];
}
