import type { DocxFile } from './package/docxFile';
import { findDocument } from './package/findDocument';
import { refuseOtherFiles } from './package/refuseOtherFiles';
import { readZip } from './zip/readZip';

export type { DocxFile } from './package/docxFile';

/**
 * Opens a .docx (or .docm, .dotx): finds its main document part and unpacks nothing else. Throws a
 * `DocumentError` for a file that is no Word document or cannot be read; the parts themselves are
 * looked at by what reads or edits the document, which throws a `DocumentError` in its turn.
 */
export function openDocx(bytes: Uint8Array): DocxFile {
  refuseOtherFiles(bytes);
  const entries = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
  return { documentPath: findDocument(entries), entries };
}
