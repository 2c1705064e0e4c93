import {
  findPath,
  partReader,
  withParts,
  type DocxFile,
  type PartReader,
} from './package/docxFile';
import { readRelationships } from './package/relationships';
import { StorySimplifier } from './preview/storySimplifier';
import { refusal } from './refusal';
import { saveDocx } from './saveDocx';
import { scanXml } from './xml/scanXml';
import { decodeXml } from './xml/xmlText';

/** Parts with text of their own that docx-preview shows around the body. */
const STORY_KINDS = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/**
 * A .docx made from a document for docx-preview to draw: without the elements over which it would
 * lose text, links and embedded files, and with a bookmark at the start of every paragraph of the
 * snapshot, which becomes an element of the page with the id "p_" and the paragraph's index. Parts
 * too large to be unpacked are left out. Throws a `DocumentError` for a document that cannot be read.
 */
export function previewCopy(file: DocxFile): Uint8Array {
  const read = partReader(file.entries);
  const body = read(file.documentPath);
  if (body === null) throw refusal('no-document-part');
  const parts = new Map([[file.documentPath, simplify(body, true)]]);
  for (const { kind, path } of readRelationships(read, file.documentPath)) {
    const found = STORY_KINDS.has(kind) ? findPath(file.entries, path) : null;
    const bytes = found === null ? null : read(found);
    if (found !== null && bytes !== null) parts.set(found, simplify(bytes, false));
  }
  const copy = withParts(file, parts);
  const safe = [...copy.entries].filter(([path]) => parts.has(path) || canBeRead(read, path));
  return saveDocx({ ...copy, entries: new Map(safe) });
}

function simplify(bytes: Uint8Array, marksParagraphs: boolean): Uint8Array {
  const { text, encode } = decodeXml(bytes);
  const simplifier = new StorySimplifier(text, marksParagraphs);
  scanXml(text, simplifier);
  return encode(simplifier.result());
}

/** Whether a part unpacks to what it says; docx-preview itself would unpack anything. */
function canBeRead(read: PartReader, path: string): boolean {
  try {
    return read(path) !== null;
  } catch {
    return false;
  }
}
