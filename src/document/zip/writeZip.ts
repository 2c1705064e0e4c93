import type { ZipEntry } from './zipEntry';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const VERSION = 20;
/** General purpose bit 11: the name is UTF-8. */
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;

/** A zip archive of these entries, in this order. The same entries always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const names = entries.map(({ name }) => encoder.encode(name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, { data }) => sum + data.length, 0);
  const headers = entries.length * (LOCAL_HEADER + CENTRAL_HEADER) + 2 * nameBytes + END_RECORD;
  const zip = new Uint8Array(headers + dataBytes);
  const view = new DataView(zip.buffer);
  const offsets: number[] = [];
  let at = 0;

  /** The fields the local and the central header share, from "version needed" on. */
  const common = (start: number, entry: ZipEntry, name: Uint8Array): void => {
    view.setUint16(start, VERSION, true);
    view.setUint16(start + 2, UTF8_NAME | (entry.encrypted ? ENCRYPTED : 0), true);
    view.setUint16(start + 4, entry.method, true);
    view.setUint32(start + 6, entry.time, true);
    view.setUint32(start + 10, entry.crc, true);
    view.setUint32(start + 14, entry.data.length, true);
    view.setUint32(start + 18, entry.size, true);
    view.setUint16(start + 22, name.length, true);
  };

  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, entry, name);
    zip.set(name, at + LOCAL_HEADER);
    zip.set(entry.data, at + LOCAL_HEADER + name.length);
    at += LOCAL_HEADER + name.length + entry.data.length;
  });

  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    common(at + 6, entry, name);
    view.setUint32(at + 42, offsets[i] as number, true);
    zip.set(name, at + CENTRAL_HEADER);
    at += CENTRAL_HEADER + name.length;
  });

  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}
