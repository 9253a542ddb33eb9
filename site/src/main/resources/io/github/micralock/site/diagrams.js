// SPDX-License-Identifier: Apache-2.0
// Draws the Mermaid blocks. Without JavaScript their text is readable as it is.
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'neutral' });
addEventListener('DOMContentLoaded', () => mermaid.run({ querySelector: 'code.language-mermaid' }));
