import { escapeXml } from '../escapeXml';
import { NAMESPACES, RELATIONSHIP_TYPES } from '../ooxmlNames';
import { CONTENT_TYPES_PATH } from '../package/contentTypes';
import { findPath, type DocxFile, type PartReader } from '../package/docxFile';
import { relationshipsPath } from '../package/relationships';
import { rootOf } from '../xml/rootOf';
import { scanXml } from '../xml/scanXml';
import { appendInside, applyEdits, rawName, tagStart } from '../xml/textEdits';
import { decodeXml } from '../xml/xmlText';

/** A part the main document part is to have. */
export interface NewPart {
  readonly kind: keyof typeof RELATIONSHIP_TYPES;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * The parts of a document that change when it gets a new one: that part, under a free name beside
 * the main document part, the relationships that lead to it, and the content types.
 */
export function addPart(
  file: DocxFile,
  read: PartReader,
  part: NewPart,
): ReadonlyMap<string, Uint8Array> {
  const folder = file.documentPath.slice(0, file.documentPath.lastIndexOf('/') + 1);
  let path = `${folder}${part.kind}.xml`;
  for (let i = 2; findPath(file.entries, path) !== null; i++)
    path = `${folder}${part.kind}${String(i)}.xml`;

  const relationships = relationshipsPath(file.documentPath);
  const relationshipsXml = open(read(relationships), 'Relationships', NAMESPACES.relationships);
  const id = freeId(relationshipsXml.text);
  const types = open(read(CONTENT_TYPES_PATH), 'Types', NAMESPACES.contentTypes);
  const place = (name: string): string => findPath(file.entries, name) ?? name;
  return new Map([
    [path, part.bytes],
    [
      place(relationships),
      relationshipsXml.append(
        'Relationship',
        `Id="${id}" Type="${RELATIONSHIP_TYPES[part.kind]}" Target="/${escapeXml(path)}"`,
      ),
    ],
    [
      place(CONTENT_TYPES_PATH),
      types.append('Override', `PartName="/${escapeXml(path)}" ContentType="${part.contentType}"`),
    ],
  ]);
}

/** A part that lists things: its text, and its bytes with one more element at the end. */
function open(
  bytes: Uint8Array | null,
  root: string,
  namespace: string,
): { text: string; append: (name: string, attributes: string) => Uint8Array } {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${namespace}"/>`;
  const { text, encode } = decodeXml(bytes ?? new TextEncoder().encode(empty));
  return {
    text,
    append(name, attributes) {
      const { open: opened, close } = rootOf(text);
      // A root with a prefix of its own leaves names without one undeclared.
      const bare = rawName(text, tagStart(text, opened)).includes(':');
      const element = `<${name}${bare ? ` xmlns="${namespace}"` : ''} ${attributes}/>`;
      return encode(applyEdits(text, [appendInside(text, opened, close, element)]));
    },
  };
}

function freeId(relationshipsXml: string): string {
  const taken = new Set<string>();
  scanXml(relationshipsXml, {
    open(_name, { Id }) {
      if (Id !== undefined) taken.add(Id);
    },
  });
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  return `rId${String(number)}`;
}
