import { findPath, withParts, type DocxFile, type PartReader } from './package/docxFile';
import { StorySimplifier } from './preview/storySimplifier';
import { refusal } from './refusal';
import { saveDocx } from './saveDocx';
import { scanStory } from './story/scanStory';
import { openSources, type Sources } from './story/sources';
import { decodeXml } from './xml/xmlText';

/** Parts with text of their own that docx-preview shows around the body. */
const STORY_KINDS = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/**
 * A .docx made from a document for docx-preview to draw: without the elements over which it would
 * lose text, without hidden text, links and embedded files, and with a bookmark at the start of
 * every paragraph of the snapshot. A bookmark becomes an element of the page with the id "p_" and
 * the paragraph's index; the text of the paragraph is what stands between it and the next one.
 * Parts too large to be unpacked are left out. Throws a `DocumentError` for a document that cannot
 * be read.
 */
export function previewCopy(file: DocxFile): Uint8Array {
  const sources = openSources(file);
  const body = sources.read(file.documentPath);
  if (body === null) throw refusal('no-document-part');
  const parts = new Map([[file.documentPath, simplify(body, sources, true)]]);
  for (const { kind, path } of sources.relationships) {
    const found = STORY_KINDS.has(kind) ? findPath(file.entries, path) : null;
    const bytes = found === null ? null : sources.read(found);
    if (found !== null && bytes !== null) parts.set(found, simplify(bytes, sources, false));
  }
  const copy = withParts(file, parts);
  const safe = [...copy.entries].filter(([path]) => parts.has(path) || unpacks(sources.read, path));
  return saveDocx({ ...copy, entries: new Map(safe) });
}

function simplify(bytes: Uint8Array, sources: Sources, marksParagraphs: boolean): Uint8Array {
  const { text, encode } = decodeXml(bytes);
  const { handler } = scanStory(
    text,
    (brokenFields) => new StorySimplifier(text, sources, brokenFields, marksParagraphs),
  );
  return encode(handler.result());
}

/** Whether a part unpacks to what it says; docx-preview itself would unpack anything. */
function unpacks(read: PartReader, path: string): boolean {
  try {
    return read(path) !== null;
  } catch {
    return false;
  }
}
