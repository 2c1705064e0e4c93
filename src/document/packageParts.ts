import { escapeXml } from './escapeXml';
import { CONTENT_TYPES, NAMESPACES } from './ooxmlNames';
import { writeZip } from './zip/writeZip';
import { packEntry } from './zip/zipEntry';

/** A relationship of a part, or of the package as a whole, to a part of the same package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path from the root ("/word/styles.xml") or from the folder of the part ("styles.xml"). */
  readonly target: string;
}

/** One authored part of a package. */
export interface Part {
  /** Path from the root: "/word/document.xml". */
  readonly path: string;
  readonly contentType: string;
  /** Its root element, without an XML declaration. */
  readonly xml: string;
  readonly relationships?: readonly Relationship[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A .docx of these parts. Throws when parts and relationships do not agree: such a package is a
 * mistake of the program, and Word would refuse it (platform quirk 8).
 */
export function packageDocx(
  parts: readonly Part[],
  rootRelationships: readonly Relationship[],
): Uint8Array {
  const encoder = new TextEncoder();
  const all = [contentTypesPart(parts), ...withRelationshipParts(parts, rootRelationships)];
  return writeZip(
    all.map(({ path, xml }) => packEntry(path.slice(1), encoder.encode(DECLARATION + xml))),
  );
}

/** The same package as one Flat OPC text, which is what Word's `insertOoxml` takes. */
export function packageFlatOpc(
  parts: readonly Part[],
  rootRelationships: readonly Relationship[],
): string {
  const body = withRelationshipParts(parts, rootRelationships).map(
    ({ path, contentType, xml }) =>
      `<pkg:part pkg:name="${escapeXml(path)}" pkg:contentType="${escapeXml(contentType)}">` +
      `<pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`,
  );
  return (
    DECLARATION +
    '<?mso-application progid="Word.Document"?>' +
    `<pkg:package xmlns:pkg="${NAMESPACES.flatOpc}">${body.join('')}</pkg:package>`
  );
}

/** The parts and, before the part each belongs to, the parts holding their relationships. */
function withRelationshipParts(parts: readonly Part[], root: readonly Relationship[]): Part[] {
  refuseInconsistency(parts, root);
  return [
    relationshipsPart('/', root),
    ...parts.flatMap((part) =>
      part.relationships?.length
        ? [relationshipsPart(part.path, part.relationships), part]
        : [part],
    ),
  ];
}

function relationshipsPart(owner: string, relationships: readonly Relationship[]): Part {
  const folderEnd = owner.lastIndexOf('/') + 1;
  const items = relationships.map(
    ({ id, type, target }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
  );
  return {
    path: `${owner.slice(0, folderEnd)}_rels/${owner.slice(folderEnd)}.rels`,
    contentType: CONTENT_TYPES.relationships,
    xml: `<Relationships xmlns="${NAMESPACES.relationships}">${items.join('')}</Relationships>`,
  };
}

function contentTypesPart(parts: readonly Part[]): Part {
  const overrides = parts.map(
    ({ path, contentType }) =>
      `<Override PartName="${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`,
  );
  return {
    path: '/[Content_Types].xml',
    contentType: '',
    xml:
      `<Types xmlns="${NAMESPACES.contentTypes}">` +
      `<Default Extension="rels" ContentType="${CONTENT_TYPES.relationships}"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${overrides.join('')}</Types>`,
  };
}

function refuseInconsistency(parts: readonly Part[], root: readonly Relationship[]): void {
  const paths = new Set(parts.map(({ path }) => path));
  if (paths.size < parts.length) throw new Error('Two parts have the same path.');
  const targets = new Set<string>();
  const follow = (folder: string, relationships: readonly Relationship[]): void => {
    if (new Set(relationships.map(({ id }) => id)).size < relationships.length) {
      throw new Error(`Two relationships of ${folder} have the same id.`);
    }
    for (const { target } of relationships) {
      const path = target.startsWith('/') ? target : folder + target;
      if (!paths.has(path)) throw new Error(`A relationship points to ${path}, which is no part.`);
      targets.add(path);
    }
  };
  follow('/', root);
  for (const { path, relationships = [] } of parts) {
    if (!path.startsWith('/')) throw new Error(`The path ${path} does not begin at the root.`);
    follow(path.slice(0, path.lastIndexOf('/') + 1), relationships);
  }
  for (const path of paths) {
    if (!targets.has(path)) throw new Error(`No relationship leads to the part ${path}.`);
  }
}
