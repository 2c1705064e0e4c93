import { MAX_ENTRIES } from '../limits';
import { refusal } from '../refusal';
import type { ZipEntry } from './zipEntry';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const MAX_COMMENT = 0xffff;
/** What a 16 or 32 bit field says when the number stands in a zip64 record, which Word never writes. */
const ZIP64_COUNT = 0xffff;
const ZIP64_SIZE = 0xffffffff;

/**
 * The entries of a zip archive in the order of its directory, nothing unpacked. Folders, which hold
 * no bytes, are left out. Throws a `DocumentError` for an archive that is damaged, has two entries
 * of one name (readers would disagree on which counts) or more entries than `limits.ts` allows.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count === ZIP64_COUNT) throw refusal('unreadable-file');
  if (count > MAX_ENTRIES) throw refusal('too-large');
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_HEADER > end || view.getUint32(at, true) !== 0x02014b50) {
      throw refusal('damaged-zip');
    }
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith('/')) {
      const key = entry.name.toLowerCase();
      if (names.has(key)) throw refusal('damaged-zip');
      names.add(key);
      entries.push(entry);
    }
    const tail = (field: number): number => view.getUint16(field, true);
    at += CENTRAL_HEADER + tail(at + 28) + tail(at + 30) + tail(at + 32);
  }
  return entries;
}

/** Offset of the record that closes an archive; only a comment may follow it. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && view.getUint16(at + 20, true) <= last - at) {
      return at;
    }
  }
  throw refusal('damaged-zip');
}

/** The entry whose directory record is at `at`. */
function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packedSize === ZIP64_SIZE || size === ZIP64_SIZE || local === ZIP64_SIZE) {
    throw refusal('unreadable-file');
  }
  if (local + LOCAL_HEADER > bytes.length || view.getUint32(local, true) !== 0x04034b50) {
    throw refusal('damaged-zip');
  }
  const name = nameAt(bytes, at + CENTRAL_HEADER, view.getUint16(at + 28, true));
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL_HEADER + nameLength + view.getUint16(local + 28, true);
  if (
    start + packedSize > bytes.length ||
    nameAt(bytes, local + LOCAL_HEADER, nameLength) !== name
  ) {
    throw refusal('damaged-zip');
  }
  return {
    name: name.startsWith('/') ? name.slice(1) : name,
    method: view.getUint16(at + 10, true),
    data: bytes.subarray(start, start + packedSize),
    crc: view.getUint32(at + 16, true),
    size,
    time: view.getUint32(at + 12, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}
