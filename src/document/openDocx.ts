import { readContentTypes, CONTENT_TYPES_PATH } from './package/contentTypes';
import { findPath, partReader, type DocxFile, type PackageEntries } from './package/docxFile';
import { refuseOtherFiles } from './package/refuseOtherFiles';
import { readRelationships } from './package/relationships';
import { refusal } from './refusal';
import { readZip } from './zip/readZip';

export type { DocxFile } from './package/docxFile';

/** Where Word keeps the document, for packages that do not say it. */
const USUAL_PATH = 'word/document.xml';

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

/** The main document part: by the relationships of the package, its content types, its usual path. */
function findDocument(entries: PackageEntries): string {
  const read = partReader(entries);
  const types = readContentTypes(read);
  const target = readRelationships(read, '').find(({ kind }) => kind === 'officeDocument')?.path;
  const typed = [...types].find(([, type]) => isWord(type) && type.includes('.main+'))?.[0];
  for (const path of [target, typed, USUAL_PATH]) {
    const found = path === undefined ? null : findPath(entries, path);
    if (found === null) continue;
    const type = types.get(found.toLowerCase());
    if (type !== undefined && !isWord(type)) throw refusal('not-docx');
    return found;
  }
  const isPackage = findPath(entries, CONTENT_TYPES_PATH) !== null;
  throw refusal(isPackage ? 'no-document-part' : 'not-docx');
}

/** Whether a content type belongs to Word, rather than to Excel or PowerPoint. */
function isWord(type: string): boolean {
  return type.includes('wordprocessingml') || type.includes('ms-word');
}
