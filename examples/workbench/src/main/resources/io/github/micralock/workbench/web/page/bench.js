// SPDX-License-Identifier: Apache-2.0
// The run: the text of a scenario, a list of acts. What it leads to is asked of the library, each time from the beginning.

export class Refusal extends Error {}

async function ask(path, question) {
  let response;
  try {
    response = await fetch(`ask/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    });
  } catch {
    throw new Refusal('The workbench does not answer: it was ended. The run is kept here; start the workbench again at this address, or save the run.');
  }
  const answer = await response.json();
  if (!response.ok) {
    throw new Refusal(answer.error);
  }
  return answer;
}

export class Bench {
  acts = [];
  header = [];
  profile = null;
  now = null;
  at = 0;
  title = '';
  #undone = [];
  #last = Promise.resolve();
  #waiting = 0;

  constructor(changed, refused) {
    this.changed = changed;
    this.refused = refused;
  }

  get busy() {
    return this.#waiting > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  // The run as a scenario.
  text(acts = this.acts) {
    return [...this.header, ...acts.flatMap((act) => act.lines), ''].join('\n');
  }

  // Waits for what has been begun.
  settled() {
    return this.#last;
  }

  // Each of these waits for the one before it, and changes nothing if it is refused.
  open(text) {
    return this.#then(async () => {
      this.#take(await ask('run', { scenario: text }), []);
      this.#undone = [];
    });
  }

  // What is added depends on how everything is by then; nothing is, if it has no lines.
  add(linesOf) {
    return this.#then(async () => {
      const lines = linesOf(this.now);
      if (lines.length === 0) {
        return;
      }
      const answer = await ask('run', { scenario: `${this.text()}${lines.join('\n')}\n`, known: this.acts.length });
      this.#take(answer, this.acts);
      this.#undone = [];
    });
  }

  backTo(countOf) {
    return this.#then(async () => {
      const count = Math.max(0, countOf(this.acts.length));
      const kept = this.acts.slice(0, count);
      const undone = this.acts.slice(count);
      this.#take(await ask('run', { scenario: this.text(kept), known: kept.length }), kept);
      this.#undone = [...undone, ...this.#undone];
    });
  }

  redo() {
    return this.#then(async () => {
      const [next, ...rest] = this.#undone;
      if (next) {
        this.#take(await ask('run', { scenario: this.text([...this.acts, next]), known: this.acts.length }), this.acts);
        this.#undone = rest;
      }
    });
  }

  // How it would be so much later; the run stays as it is.
  async later(millis) {
    return (await ask('run', { scenario: `${this.text()}+${millis}ms\n`, known: this.acts.length })).now;
  }

  // What else there is to ask about the run.
  about(question) {
    return ask(question, { scenario: this.text() });
  }

  #take(answer, known) {
    this.acts = [...known, ...answer.acts];
    this.header = answer.header;
    this.profile = answer.profile;
    this.title = answer.title;
    this.now = answer.now;
    this.at = answer.at;
  }

  #then(work) {
    this.#waiting += 1;
    this.#last = this.#last.then(work).then(
      () => this.#done(this.changed),
      (failure) => this.#done(() => this.refused(failure)),
    );
    return this.#last;
  }

  #done(tell) {
    this.#waiting -= 1;
    tell();
  }
}
