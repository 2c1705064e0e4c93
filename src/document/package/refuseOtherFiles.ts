import { refusal } from '../refusal';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const PDF = [...'%PDF-'].map((letter) => letter.charCodeAt(0));
/** How far into a file readers of PDF look for its signature. */
const PDF_SEARCH = 1024;
/** Directory entries of an OLE file: so long, and beginning at multiples of it. */
const OLE_ENTRY = 128;

/**
 * Throws the `DocumentError` that fits a file which by its first bytes cannot be a .docx: an empty
 * file, a .doc, an encrypted .docx (both are OLE files), a PDF, anything else that is no zip.
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refusal('empty-file');
  if (startsWith(bytes, ZIP, 0)) return;
  if (startsWith(bytes, OLE, 0)) {
    if (hasOleStream(bytes, 'EncryptedPackage')) throw refusal('encrypted');
    if (hasOleStream(bytes, 'WordDocument')) throw refusal('old-doc');
  }
  for (let at = 0; at < Math.min(PDF_SEARCH, bytes.length); at++) {
    if (startsWith(bytes, PDF, at)) throw refusal('pdf');
  }
  throw refusal('not-docx');
}

/** Whether an OLE file has a stream of this name, which its directory keeps as UTF-16 with a null. */
function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const entry = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at < bytes.length; at += OLE_ENTRY) {
    if (startsWith(bytes, entry, at)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, i) => bytes[at + i] === byte);
}
