// SPDX-License-Identifier: Apache-2.0
// A run as the fragment of an address: its text, deflated. Browsers send fragments to nobody.

const MOST = 4_000_000;

function toLetters(bytes) {
  let binary = '';
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function toBytes(letters) {
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

// Stops early where a small link would become too large a text.
async function through(bytes, transform) {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST) {
      await reader.cancel();
      throw new Error('the run in the link is too long');
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export async function fragment(text) {
  const bytes = new TextEncoder().encode(text);
  return `#run=${toLetters(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

// Returns the text in a fragment; null if there is none in it.
export async function textIn(hash) {
  const [, form, letters] = /^#(run|text)=([\w-]+)$/.exec(hash) ?? [];
  if (!form) {
    return null;
  }
  const bytes = toBytes(letters);
  const plain = form === 'text' ? bytes : await through(bytes, new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}
