import { scanXml } from '../xml/scanXml';
import type { PartReader } from './docxFile';

/** A relationship of one part to another of the same package. */
export interface PartRelationship {
  readonly id: string;
  /** Last word of its type, the same in the transitional and the strict form: "styles". */
  readonly kind: string;
  /** Path of the part it leads to. */
  readonly path: string;
}

/** Path of the part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPath(owner: string): string {
  const folderEnd = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, folderEnd)}_rels/${owner.slice(folderEnd)}.rels`;
}

/**
 * The relationships of a part, or of the package as a whole for "", in their order; those leading
 * out of the package (links, linked pictures) are left out.
 */
export function readRelationships(read: PartReader, owner: string): PartRelationship[] {
  const xml = read(relationshipsPath(owner));
  const relationships: PartRelationship[] = [];
  if (xml === null) return relationships;
  scanXml(xml, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      relationships.push({ id: Id, kind, path: resolve(owner, Target) });
    },
  });
  return relationships;
}

/** Path of a target that is given from the root ("/word/a.xml") or from the folder of its owner. */
function resolve(owner: string, target: string): string {
  const folder = target.startsWith('/') ? '' : owner.slice(0, owner.lastIndexOf('/') + 1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
