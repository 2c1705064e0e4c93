import { addPart } from './edit/addPart';
import { mapDocument, type DocumentMap } from './edit/documentMap';
import { fitFragment } from './edit/fitFragment';
import { planStyles } from './edit/planStyles';
import { CONTENT_TYPES, NAMESPACES } from './ooxmlNames';
import {
  findPath,
  partReader,
  withParts,
  type DocxFile,
  type PartReader,
} from './package/docxFile';
import { readRelationships } from './package/relationships';
import { refusal } from './refusal';
import { rootOf } from './xml/rootOf';
import { appendInside, applyEdits, isSelfClosing, tagStart, type TextEdit } from './xml/textEdits';
import { decodeXml } from './xml/xmlText';

/** Block elements with no section properties, and the `w:style` elements they name, by style id. */
export interface BlockFragment {
  readonly body: string;
  readonly styles: Readonly<Record<string, string>>;
}

/**
 * A place between the blocks of a document. `paragraph` is an index into its snapshot; before or
 * after a paragraph in a table or a control means before or after the outermost one around it.
 */
export type BlockPlace =
  | { readonly at: 'before' | 'after'; readonly paragraph: number }
  | { readonly at: 'start' | 'end' };

/** Between two tables, which Word would otherwise show as one, and behind one that ends the document. */
const SEPARATOR = '<w:p/>';

const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${NAMESPACES.w}"/>`;

/** A styles part has neither controls nor bookmarks. */
const NO_IDS = {
  controlIds: new Set<string>(),
  bookmarkIds: new Set<string>(),
  bookmarkNames: new Set<string>(),
};

/**
 * The document with a fragment put in. Nothing else of its text changes, byte for byte; styles it
 * lacks are added, those it has are never redefined. Throws a `DocumentError` for a document that
 * cannot be read, and a `RangeError` for a paragraph it does not have.
 */
export function insertFragment(
  file: DocxFile,
  fragment: BlockFragment,
  place: BlockPlace,
): DocxFile {
  const read = partReader(file.entries);
  const bytes = read(file.documentPath);
  if (bytes === null) throw refusal('no-document-part');
  const { text, encode } = decodeXml(bytes);
  const map = mapDocument(text);
  const gap = findGap(text, map, place);
  const { parts, styleIds } = addStyles(file, read, fragment.styles);
  const fitted = fitFragment(fragment.body, map, styleIds);
  const separator = fitFragment(SEPARATOR, map, styleIds).xml;
  const joinsBefore = gap.before === 'w:tbl' && fitted.blocks[0] === 'w:tbl';
  const joinsAfter = (gap.after ?? 'w:tbl') === 'w:tbl' && fitted.blocks.at(-1) === 'w:tbl';
  const xml = `${joinsBefore ? separator : ''}${fitted.xml}${joinsAfter ? separator : ''}`;
  const edited = applyEdits(text, [gap.fill(xml)]);
  return withParts(file, new Map([...parts, [file.documentPath, encode(edited)]]));
}

/** A place between two blocks: their names, null where there is none, and the edit that fills it. */
interface Gap {
  readonly before: string | null;
  readonly after: string | null;
  readonly fill: (xml: string) => TextEdit;
}

function findGap(text: string, map: DocumentMap, place: BlockPlace): Gap {
  const { body } = map;
  if (body === null) throw refusal('no-document-part');
  if (isSelfClosing(text, body.open)) {
    return {
      before: null,
      after: null,
      fill: (xml) => appendInside(text, body.open, body.close, xml),
    };
  }
  const at = offsetOf(text, map, body, place);
  const blocks = map.blocks.filter((block) => block.lastParagraph > block.firstParagraph);
  return {
    before: blocks.findLast(({ end }) => end <= at)?.name ?? null,
    after: blocks.find(({ start }) => start >= at)?.name ?? null,
    fill: (xml) => ({ start: at, end: at, text: xml }),
  };
}

function offsetOf(
  text: string,
  { blocks }: DocumentMap,
  body: { readonly open: number; readonly close: number },
  place: BlockPlace,
): number {
  if (!('paragraph' in place)) {
    if (place.at === 'start') return body.open;
    const last = blocks.at(-1);
    return last?.name === 'w:sectPr' ? last.start : tagStart(text, body.close);
  }
  const { paragraph } = place;
  const block = blocks.find(
    ({ firstParagraph, lastParagraph }) => firstParagraph <= paragraph && paragraph < lastParagraph,
  );
  if (!block) throw new RangeError(`The document has no paragraph ${String(paragraph)}.`);
  return place.at === 'before' ? block.start : block.end;
}

/** The parts that change for the document to have these styles, and how it calls them. */
function addStyles(
  file: DocxFile,
  read: PartReader,
  styles: Readonly<Record<string, string>>,
): { parts: ReadonlyMap<string, Uint8Array>; styleIds: ReadonlyMap<string, string> } {
  const related = readRelationships(read, file.documentPath).find(({ kind }) => kind === 'styles');
  const path = related === undefined ? null : findPath(file.entries, related.path);
  const bytes = path === null ? null : read(path);
  const known = bytes === null ? null : decodeXml(bytes);
  const { missing, renamed } = planStyles(styles, known?.text ?? null);
  if (missing.length === 0) return { parts: new Map(), styleIds: renamed };

  const source = known?.text ?? EMPTY_STYLES;
  const { attributes, open, close } = rootOf(source);
  const { xml } = fitFragment(missing.join(''), { ...NO_IDS, root: attributes }, renamed);
  const changed = applyEdits(source, [appendInside(source, open, close, xml)]);
  const parts =
    path === null || known === null
      ? addPart(file, read, {
          kind: 'styles',
          contentType: CONTENT_TYPES.styles,
          bytes: new TextEncoder().encode(changed),
        })
      : new Map([[path, known.encode(changed)]]);
  return { parts, styleIds: renamed };
}
