import { SaxesParser } from 'saxes';
import { MAX_XML_DEPTH, MAX_XML_ELEMENTS, MAX_XML_STRETCH } from '../limits';
import { refusal } from '../refusal';
import { xmlPieces } from './xmlText';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told, in the order of the text. Offsets are just behind the tag. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, end: number): void;
  close?(name: string, end: number): void;
  /** Text between two tags, in one or several pieces. */
  text?(text: string): void;
}

/** The prefix this program knows a vocabulary by, both in the transitional and the strict form. */
const USUAL_PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

const KNOWN_PREFIXES = new Set(USUAL_PREFIXES.values());

/**
 * Reads XML and tells `handler` what is in it, names with their usual prefix ("w:p") whatever
 * prefix the file has chosen at its root. Throws a `DocumentError` for XML that is ill-formed, has
 * a DOCTYPE, is neither UTF-8 nor UTF-16, or goes beyond `limits.ts`.
 */
export function scanXml(source: Uint8Array | string, handler: XmlHandler): void {
  // Resolving every name costs half as much time again, and nearly every file uses the usual ones.
  if (!scanUsualNames(source, handler)) scanResolvingNames(source, handler);
}

/** False, the handler having heard nothing, when the root declares other prefixes than the usual. */
function scanUsualNames(source: Uint8Array | string, handler: XmlHandler): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const guard = new Guard();
  let usual = true;
  parser.on('opentag', ({ name, attributes }) => {
    if (guard.elements === 0) usual = hasUsualPrefixes(attributes);
    guard.open(parser.position);
    if (usual) handler.open(name, attributes, parser.position);
  });
  parser.on('closetag', ({ name }) => {
    guard.close(parser.position);
    if (usual) handler.close?.(name, parser.position);
  });
  listen(parser, handler);
  for (const piece of pieces(source)) {
    parser.write(piece);
    if (!usual) return false;
    guard.endPiece(piece);
  }
  parser.close();
  return usual;
}

function scanResolvingNames(source: Uint8Array | string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const guard = new Guard();
  // Not when the tag has been read whole: resolving its names takes the longer the deeper it stands.
  parser.on('opentagstart', () => {
    guard.open(parser.position);
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { uri, local, name, value } of Object.values(tag.attributes)) {
      attributes[uri === '' ? name : usualName(uri, local, name)] = value;
    }
    handler.open(usualName(tag.uri, tag.local, tag.name), attributes, parser.position);
  });
  parser.on('closetag', ({ uri, local, name }) => {
    guard.close(parser.position);
    handler.close?.(usualName(uri, local, name), parser.position);
  });
  listen(parser, handler);
  for (const piece of pieces(source)) {
    parser.write(piece);
    guard.endPiece(piece);
  }
  parser.close();
}

/** Keeps XML within the limits of `limits.ts`. */
class Guard {
  elements = 0;
  #depth = 0;
  #lastTag = 0;
  #read = 0;

  open(position: number): void {
    if (++this.#depth > MAX_XML_DEPTH) throw refusal('too-deep');
    if (++this.elements > MAX_XML_ELEMENTS) throw refusal('too-large');
    this.#lastTag = position;
  }

  close(position: number): void {
    this.#depth--;
    this.#lastTag = position;
  }

  /** Looks, once a piece, at how much has come since the last tag. */
  endPiece({ length }: string): void {
    this.#read += length;
    if (this.#read - this.#lastTag > MAX_XML_STRETCH) throw refusal('too-large');
  }
}

/** Whether a declaration (undefined: none) gives a prefix the meaning this program knows it by. */
export function isUsualPrefix(prefix: string, uri: string | undefined): boolean {
  if (uri === undefined) return prefix === 'xml';
  return (USUAL_PREFIXES.get(uri) ?? prefix) === prefix && !misused(prefix, uri);
}

function listen(
  parser:
    SaxesParser<{ xmlns: false; position: false }> | SaxesParser<{ xmlns: true; position: false }>,
  handler: XmlHandler,
): void {
  const text = handler.text?.bind(handler);
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('doctype', () => {
    throw refusal('doctype');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (!/^(?:utf-?8|utf-?16|us-ascii)$/iu.test(encoding ?? 'utf-8')) throw refusal('damaged-xml');
  });
  parser.on('error', () => {
    throw refusal('damaged-xml');
  });
}

function pieces(source: Uint8Array | string): Iterable<string> {
  return typeof source === 'string' ? [source] : xmlPieces(source);
}

function hasUsualPrefixes(root: Attributes): boolean {
  return Object.entries(root).every(([name, uri]) => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return true;
    return isUsualPrefix(name.slice('xmlns:'.length), uri);
  });
}

/** True when a prefix known for one vocabulary stands for another. */
function misused(prefix: string, uri: string): boolean {
  return prefix !== '' && KNOWN_PREFIXES.has(prefix) && USUAL_PREFIXES.get(uri) === undefined;
}

function usualName(uri: string, local: string, name: string): string {
  const prefix = USUAL_PREFIXES.get(uri);
  if (prefix === undefined) return name;
  return prefix === '' ? local : `${prefix}:${local}`;
}
