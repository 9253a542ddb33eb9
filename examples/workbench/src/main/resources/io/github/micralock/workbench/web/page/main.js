// SPDX-License-Identifier: Apache-2.0
// The page: a bench, a clock, and everything that shows them.

import { Answers } from './answers.js';
import { Bench } from './bench.js';
import { Clock, SPEEDS } from './clock.js';
import * as controls from './controls.js';
import { Diagnosis } from './diagnosis.js';
import { Display, reading } from './display.js';
import { save, takeFiles } from './files.js';
import { Instruments } from './instruments.js';
import { listen } from './keys.js';
import { fragment, textIn } from './link.js';
import { Log } from './log.js';
import { Phases } from './phases.js';
import { byId, html, svg } from './svg.js';
import { Timeline } from './timeline.js';
import { sentence } from './words.js';

const FRAME = 50;
const CALM = 200;
const PEEK = 500;
const BEGINNING = 'title A run of your own\nprofile K11_HANDBOOK\ncode 2468\n';

const clock = new Clock(performance.now());
const display = new Display();
const bench = new Bench(changed, refuse);
const log = new Log((count) => back(() => count));
const instruments = new Instruments((car) => act(() => controls.move(car)));
const phases = new Phases();
const answers = new Answers((lines) => act(() => lines));
const timeline = new Timeline();
const diagnosis = new Diagnosis(refuse);
let told = 0;
let calming = 0;
let choices = { radios: [], scenarios: [] };
let peeked = 0;
let fitted = '';

// Has something done now, which depends on how everything is: the time that has passed since the last act comes before it.
function act(linesOf) {
  const millis = clock.take();
  bench.add((now) => {
    const [first, ...rest] = linesOf(now);
    return first === undefined ? later(millis) : [millis > 0 ? `+${millis}ms ${first}` : first, ...rest];
  });
}

function later(millis) {
  return millis > 0 ? [`+${millis}ms`] : [];
}

// Writes down the time that has passed, so that whoever takes the run takes all of it.
function settle() {
  act(() => []);
  return bench.settled();
}

function leap() {
  if (bench.now.deadline !== null) {
    clock.forget();
    bench.add((now) => now.deadline?.lines ?? []);
  }
}

function back(countOf) {
  clock.forget();
  bench.backTo(countOf);
}

function open(text) {
  clock.forget();
  told = 0;
  return bench.open(text);
}

function changed() {
  const { acts, now, profile } = bench;
  display.show(now, profile, performance.now());
  instruments.show(bench);
  log.show(acts);
  byId('undo').disabled = acts.length === 0;
  byId('again').disabled = acts.length === 0;
  byId('redo').disabled = !bench.canRedo;
  byId('leap').disabled = now.deadline === null;
  showFitted();
  document.title = `${bench.title} - micra-lock workbench`;
  if (document.activeElement.disabled) {
    byId('radio').focus();
  }
  tell(acts);
  explain();
  tick();
}

// Another radio is shown as the one chosen, with its code; a choice that is not made yet is left alone.
function showFitted() {
  const header = bench.header.filter((line) => /^(profile|code) /.test(line));
  if (header.join() !== fitted) {
    fitted = header.join();
    byId('profile').value = bench.profile.name;
    choose();
    byId('code').value = header.find((line) => line.startsWith('code '))?.slice(5) ?? '';
  }
}

// Says what happened to those who do not see it; nothing is said twice.
function tell(acts) {
  const news = acts.slice(told).filter((one) => one.cameOf !== '').map((one) => one.cameOf);
  byId('told').textContent = `Display: ${reading(bench.now)}. ${sentence(news.slice(-3).join(', '))}`;
  told = acts.length;
}

// What takes more than a moment is asked for once nothing has happened for a while.
function explain() {
  phases.show(bench).catch(refuse);
  answers.outdate();
  clearTimeout(calming);
  calming = setTimeout(() => {
    remember();
    timeline.show(bench).catch(refuse);
    answers.show(bench).catch(refuse);
    diagnosis.show(bench);
  }, CALM);
}

async function remember() {
  history.replaceState(null, '', await fragment(bench.text()));
}

// Time stands still until whoever is told has seen it.
function refuse(failure) {
  pause(true);
  byId('alarm-text').textContent = failure.message;
  byId('alarm').hidden = false;
}

function pause(paused) {
  clock.paused = paused;
  byId('pause').setAttribute('aria-pressed', String(paused));
  byId('pause').textContent = paused ? 'Go on' : 'Pause';
}

function hurry(speed) {
  clock.speed = speed;
  for (const button of byId('speeds').children) {
    button.setAttribute('aria-pressed', String(Number(button.dataset.speed) === speed));
  }
}

function faster(by) {
  hurry(SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, SPEEDS.indexOf(clock.speed) + by))]);
}

function tick() {
  const now = performance.now();
  clock.tick(now);
  if (bench.now === null) {
    return;
  }
  const { deadline } = bench.now;
  if (deadline !== null && !bench.busy && clock.pending >= deadline.in) {
    clock.take(deadline.in);
    bench.add(() => deadline.lines);
  }
  display.tick(now);
  instruments.tick(bench, bench.busy ? 0 : clock.pending);
  peek(now);
}

// Some displays count down themselves: what they show meanwhile is asked for as well.
async function peek(now) {
  const { acts, profile } = bench;
  if (!profile.showsCountdown || !bench.now.countdown?.runs || bench.busy || now - peeked < PEEK) {
    return;
  }
  peeked = now;
  try {
    const later = await bench.later(Math.floor(clock.pending));
    if (acts === bench.acts && !bench.busy) {
      display.show(later, profile, now);
    }
  } catch (failure) {
    refuse(failure);
  }
}

function fit() {
  const radio = choices.radios.find((one) => one.name === byId('profile').value);
  const code = radio.takesCode ? `code ${byId('code').value}\n` : '';
  open(`title A run of your own\nprofile ${radio.name}\n${code}`);
}

// A radio is offered with a code that can be typed on it.
function choose() {
  const radio = choices.radios.find((one) => one.name === byId('profile').value);
  if (!radio) {
    return;
  }
  byId('code-label').hidden = !radio.takesCode;
  byId('code').value = radio.example;
  byId('code-hint').textContent = radio.takesCode ? `${radio.codeLength} digits, ${radio.digits}` : '';
}

function offer() {
  byId('profile').replaceChildren(...choices.radios.map((radio) => html('option', { value: radio.name }, `${radio.name}: ${radio.title}`)));
  byId('scenario').replaceChildren(
    html('option', { value: '' }, 'choose one that ships'),
    ...choices.scenarios.map((scenario) => html('option', { value: scenario.name }, `${scenario.name}: ${scenario.title}`)),
  );
  choose();
}

function wire() {
  for (let angle = 0; angle < 360; angle += 15) {
    document.querySelector('.knob-teeth').append(svg('path', { d: 'M50 5v7', transform: `rotate(${angle} 50 50)` }));
  }
  byId('speeds').replaceChildren(...SPEEDS.map((speed) => html('button', { type: 'button', 'data-speed': speed }, `${speed}x`)));
  for (const button of byId('speeds').children) {
    button.addEventListener('click', () => hurry(Number(button.dataset.speed)));
  }
  hurry(1);
  const acts = {
    power: () => act(controls.radio),
    battery: () => act(controls.battery),
    wire: () => act(controls.wire),
    pause: () => pause(!clock.paused),
    leap,
    undo: () => back((count) => count - 1),
    redo: () => { clock.forget(); bench.redo(); },
    again: () => back(() => 0),
    fit,
    help: () => byId('manual').showModal(),
    save: async () => { await settle(); save(bench.text(), bench.title); },
    copy: async () => { await settle(); await remember(); await copy(); },
    'alarm-close': () => { byId('alarm').hidden = true; byId('radio').focus(); },
  };
  for (const [id, does] of Object.entries(acts)) {
    byId(id).addEventListener('click', does);
  }
  for (const button of document.querySelectorAll('[data-act]')) {
    button.addEventListener('click', () => act(() => [button.dataset.act]));
  }
  for (const button of document.querySelectorAll('[data-turn]')) {
    button.addEventListener('click', () => act(() => controls.turn(button.dataset.turn)));
  }
  byId('profile').addEventListener('change', choose);
  byId('scenario').addEventListener('change', (event) => {
    const chosen = choices.scenarios.find((scenario) => scenario.name === event.target.value);
    if (chosen) {
      open(chosen.text);
      event.target.value = '';
    }
  });
  takeFiles(open, refuse);
  listen({
    ...Object.fromEntries([...document.querySelectorAll('[data-key]')].map((button) => [button.dataset.key, () => button.click()])),
    '>': () => act((now) => controls.step(now.ignition, 1)),
    '<': () => act((now) => controls.step(now.ignition, -1)),
    m: () => act((now) => controls.move(controls.nextCar(now))),
    '+': () => faster(1),
    '-': () => faster(-1),
    '?': () => byId('manual').showModal(),
  });
}

async function copy() {
  const link = location.href;
  try {
    await navigator.clipboard.writeText(link);
    byId('told').textContent = 'The link is copied.';
  } catch {
    byId('told').textContent = 'The link is in the address line.';
  }
}

async function begin() {
  wire();
  try {
    choices = await (await fetch('choices.json')).json();
    offer();
  } catch (failure) {
    refuse(failure);
  }
  await enter();
  addEventListener('hashchange', enter);
  setInterval(tick, FRAME);
}

// Opens the run in the address; a link that holds a broken one says so, and what there was stays, or a new run begins.
async function enter() {
  try {
    const text = await textIn(location.hash);
    if (text !== null) {
      await open(text);
    } else if (bench.now !== null) {
      await remember();
    }
  } catch {
    refuse(new Error('There is no run in this link: it is cut off, or it was changed.'));
  }
  if (bench.now === null) {
    await open(BEGINNING);
  }
}

begin();
