import { partReader, type DocxFile, type PartReader } from '../package/docxFile';
import { readRelationships, type PartRelationship } from '../package/relationships';
import { Numbering } from './numbering';
import { StyleSheet } from './styleSheet';

/** Everything one reading of a document needs. */
export interface Sources {
  readonly read: PartReader;
  /** Of the main document part. */
  readonly relationships: readonly PartRelationship[];
  readonly styles: StyleSheet;
  readonly numbering: () => Numbering;
}

/** Opens a document for one reading; throws a `DocumentError` for damaged styles. */
export function openSources({ documentPath, entries }: DocxFile): Sources {
  const read = partReader(entries);
  const relationships = readRelationships(read, documentPath);
  const part = (kind: string): Uint8Array | null => {
    const path = relationships.find((relationship) => relationship.kind === kind)?.path;
    return path === undefined ? null : read(path);
  };
  let numbering: Numbering | null = null;
  return {
    read,
    relationships,
    styles: new StyleSheet(part('styles')),
    // Few documents have lists, and the part that defines them is often longer than the document.
    numbering: () => (numbering ??= new Numbering(part('numbering'))),
  };
}
