// SPDX-License-Identifier: Apache-2.0
// Draws the Mermaid blocks. Without JavaScript their text is readable as it is.
addEventListener('DOMContentLoaded', () => {
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const diagram = document.createElement('div'); // outside the pre, whose type would spoil the measures
    diagram.className = 'diagram';
    diagram.textContent = code.textContent;
    code.parentElement.replaceWith(diagram);
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'neutral' });
  mermaid.run({ querySelector: '.diagram' });
});
