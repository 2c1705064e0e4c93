import { strFromU8 } from 'fflate';
import { Fault, notSimulated } from './fault';
import type { WordDocument } from './wordDocument';
import { parseXml, serializeXml, type XmlElement } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a package handed to Word brings: block elements of its body and its styles. */
export interface Incoming {
  readonly blocks: readonly XmlElement[];
  /** Null when the package has no styles part. */
  readonly styles: readonly XmlElement[] | null;
}

/** The whole document as the one text that `body.getOoxml()` gives. */
export function writeFlatOpc(document: WordDocument): string {
  const contentTypes = parseXml(partText(document, '[Content_Types].xml'));
  const typeOf = (path: string): string => {
    const override = contentTypes.elements.find(
      ({ attributes }) => attributes['PartName'] === `/${path}`,
    );
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const byExtension = contentTypes.elements.find(
      ({ attributes }) => attributes['Extension'] === extension,
    );
    return (override ?? byExtension)?.attributes['ContentType'] ?? 'application/xml';
  };
  const part = (path: string, xml: string): string =>
    `<pkg:part pkg:name="/${path}" pkg:contentType="${typeOf(path)}"><pkg:xmlData>` +
    `${serializeXml(parseXml(xml))}</pkg:xmlData></pkg:part>`;
  const others = [...document.otherParts.keys()].filter(
    (path) => path !== '[Content_Types].xml' && !path.endsWith('/'),
  );
  return [
    DECLARATION,
    '<?mso-application progid="Word.Document"?>',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    ...others.map((path) => part(path, partText(document, path))),
    ...document.partsXml().map(([path, xml]) => part(path, xml)),
    '</pkg:package>',
  ].join('');
}

/** Takes a package apart as Word does before it inserts it; refuses what Word would refuse. */
export function readFlatOpc(xml: string): Incoming {
  const parts = partsOf(xml);
  const main = parts.get('/word/document.xml');
  const body = main?.child('w:body');
  if (!body) throw new Fault('InvalidArgument', 'The package has no document.');
  for (const path of parts.keys()) {
    if (!SIMULATED_PARTS.test(path)) throw notSimulated(`Inserting the part ${path}`);
  }
  return {
    blocks: body.elements.map((block) => block.clone()),
    styles: parts.get('/word/styles.xml')?.elements ?? null,
  };
}

const SIMULATED_PARTS =
  /^\/(?:_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|document\.xml|styles\.xml))$/u;

function partsOf(xml: string): Map<string, XmlElement> {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    throw new Fault('InvalidArgument', error instanceof Error ? error.message : String(error));
  }
  return new Map(
    root.elements.flatMap((part) => {
      const [content] = part.child('pkg:xmlData')?.elements ?? [];
      return content ? [[part.attributes['pkg:name'] ?? '', content]] : [];
    }),
  );
}

function partText(document: WordDocument, path: string): string {
  const bytes = document.otherParts.get(path);
  if (!bytes) throw new Error(`The test document has no ${path}.`);
  return strFromU8(bytes);
}
