import { anchorId } from './findPassage';

/** Elements of plain text that the browser may leave undrawn until they come into view. */
const CHUNK = 100;

/**
 * Draws a document as Word would, into an element of its own, outside the page so that nothing
 * flickers. Rejects for documents that the library behind it cannot take in.
 */
export async function layOutPages(docx: Uint8Array): Promise<HTMLElement> {
  // Loaded on demand: the pane inside Word never needs it, and the page shows up sooner without it.
  const { renderAsync } = await import(/* webpackChunkName: "docx-preview" */ 'docx-preview');
  const sheet = document.createElement('div');
  await renderAsync(docx, sheet, undefined, {
    // Addresses like data: are the only ones that both our policy and a saved page can resolve.
    useBase64URL: true,
    // A chunk of foreign HTML would come in as a frame: no part of what this page shows.
    renderAltChunks: false,
  });
  for (const line of sheet.querySelectorAll<HTMLElement>('header p, footer p')) {
    // The sheet is not cut into pages as Word would cut it: a number on it would be wrong.
    if (/^[\s\d–-]*$/u.test(line.textContent)) line.style.visibility = 'hidden';
  }
  for (const link of sheet.querySelectorAll('a')) {
    // Reading a document must not lead out of the page, nor give its reader away.
    link.removeAttribute('href');
  }
  return sheet;
}

/** Draws bare text, however long. */
export function layOutText(paragraphs: readonly string[]): HTMLElement {
  const sheet = document.createElement('div');
  const article = sheet.appendChild(document.createElement('section'));
  article.className = 'docx plain';
  for (let from = 0; from < paragraphs.length; from += CHUNK) {
    const chunk = article.appendChild(document.createElement('div'));
    chunk.className = 'chunk';
    paragraphs.slice(from, from + CHUNK).forEach((text, i) => {
      const paragraph = chunk.appendChild(document.createElement('p'));
      paragraph.appendChild(document.createElement('span')).id = anchorId(from + i);
      paragraph.append(text);
    });
  }
  return sheet;
}
