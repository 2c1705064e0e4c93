import { MAX_UNPACKED_BYTES } from '../limits';
import { refusal } from '../refusal';
import { unpackEntry } from '../zip/unpackEntry';
import type { ZipEntry } from '../zip/zipEntry';

/** What a package holds by path ("word/document.xml"): packed as it was in the file, or new bytes. */
export type PackageEntries = ReadonlyMap<string, ZipEntry | Uint8Array>;

/** A Word document opened. It never changes: editing gives a new one that shares what stays. */
export interface DocxFile {
  /** Path of the main document part. */
  readonly documentPath: string;
  readonly entries: PackageEntries;
}

/** Gives the bytes of a part, or null when there is none at that path. */
export type PartReader = (path: string) => Uint8Array | null;

/**
 * A reader of the parts of one package, for one reading of it: it keeps count of what it has
 * unpacked and throws a `DocumentError` beyond the limit of `limits.ts`, or for a damaged part.
 */
export function partReader(entries: PackageEntries): PartReader {
  let unpacked = 0;
  return (path) => {
    const found = findPath(entries, path);
    const entry = found === null ? undefined : entries.get(found);
    if (entry === undefined) return null;
    unpacked += entry instanceof Uint8Array ? entry.length : entry.size;
    if (unpacked > MAX_UNPACKED_BYTES) throw refusal('too-large');
    return entry instanceof Uint8Array ? entry : unpackEntry(entry);
  };
}

/** The path as the package spells it, for part names ignore case, or null when it is not there. */
export function findPath(entries: PackageEntries, path: string): string | null {
  if (entries.has(path)) return path;
  const wanted = path.toLowerCase();
  for (const name of entries.keys()) if (name.toLowerCase() === wanted) return name;
  return null;
}

/** The same document with these parts put in the place of those of the same path, or added. */
export function withParts(file: DocxFile, parts: ReadonlyMap<string, Uint8Array>): DocxFile {
  return { ...file, entries: new Map([...file.entries, ...parts]) };
}
