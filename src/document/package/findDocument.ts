import { refusal } from '../refusal';
import { CONTENT_TYPES_PATH, readContentTypes } from './contentTypes';
import { findPath, partReader, type PackageEntries } from './docxFile';
import { readRelationships } from './relationships';

/** Where Word keeps the document, for packages that do not say it. */
const USUAL_PATH = 'word/document.xml';

/**
 * Path of the main document part: by the relationships of the package, by its content types, or the
 * usual one. Throws a `DocumentError` for a package without one or of another program.
 */
export function findDocument(entries: PackageEntries): string {
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
