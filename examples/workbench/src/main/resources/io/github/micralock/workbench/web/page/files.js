// SPDX-License-Identifier: Apache-2.0
// Scenario files: dropped on the page, chosen, and saved.

import { byId, html } from './svg.js';

const MOST = 1 << 20;

async function read(file, open, refuse) {
  if (file.size > MOST) {
    refuse(new Error(`${file.name}: a scenario has at most ${MOST} bytes, and this one has ${file.size}`));
    return;
  }
  try {
    open(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    refuse(new Error(`${file.name}: a scenario is plain text in UTF-8, and this is not`));
  }
}

// Opens whatever file is dropped or chosen.
export function takeFiles(open, refuse) {
  const chooser = byId('file');
  byId('open').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    if (chooser.files.length > 0) {
      read(chooser.files[0], open, refuse);
      chooser.value = '';
    }
  });
  const over = (event, on) => {
    event.preventDefault();
    document.body.classList.toggle('dropping', on);
  };
  addEventListener('dragover', (event) => over(event, true));
  addEventListener('dragleave', (event) => over(event, false));
  addEventListener('drop', (event) => {
    over(event, false);
    const [file] = event.dataTransfer.files;
    if (file) {
      read(file, open, refuse);
    }
  });
}

export function save(text, title) {
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'run';
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = html('a', { href: address, download: `${name}.scenario` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
