import { CONTENT_TYPES_PATH } from './package/contentTypes';
import type { DocxFile } from './package/docxFile';
import { writeZip } from './zip/writeZip';
import { packEntry } from './zip/zipEntry';

/**
 * The document as the bytes of a .docx: the content types first, then everything else in its order.
 * What was not edited stands in it packed exactly as it was. The same document always gives the
 * same bytes.
 */
export function saveDocx(file: DocxFile): Uint8Array {
  const entries = [...file.entries].map(([name, entry]) =>
    entry instanceof Uint8Array ? packEntry(name, entry) : entry,
  );
  const first = entries.filter(({ name }) => name === CONTENT_TYPES_PATH);
  const rest = entries.filter(({ name }) => name !== CONTENT_TYPES_PATH);
  return writeZip([...first, ...rest]);
}
