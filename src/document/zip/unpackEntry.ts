import { Inflate, inflateSync } from 'fflate';
import { DocumentError } from '../documentError';
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES } from '../limits';
import { refusal } from '../refusal';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './zipEntry';

/** Packed bytes taken at a time: at most 16 MB can come out of them before the count is looked at. */
const STEP = 16 * 1024;

/**
 * The bytes of an entry. Throws a `DocumentError` when they are more than `limits.ts` allows, or
 * are not what the archive says of them: their count is kept while they come out, for a hostile
 * archive understates it.
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw refusal('encrypted');
  refuseBomb(entry);
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw refusal('damaged-zip');
  return bytes;
}

function refuseBomb({ size, data }: ZipEntry): void {
  const swollen = size > RATIO_FREE_BYTES && size > data.length * MAX_RATIO;
  if (swollen || size > MAX_UNPACKED_BYTES) throw refusal('too-large');
}

function unpack({ method, data, size }: ZipEntry): Uint8Array {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw refusal('unreadable-file');
  try {
    // One byte to spare shows that more has come out; what does not fit is dropped.
    if (data.length <= STEP) return inflateSync(data, { out: new Uint8Array(size + 1) });
    return inflateInSteps(data, size);
  } catch (error) {
    throw error instanceof DocumentError ? error : refusal('damaged-zip');
  }
}

function inflateInSteps(data: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw refusal('damaged-zip');
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP) {
    inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  return bytes.subarray(0, length);
}
