import { TextLocator, type Bond, type LocatedParagraph, type TextPiece } from './edit/textLocator';
import { escapeXml } from './escapeXml';
import { withParts, type DocxFile } from './package/docxFile';
import { refusal } from './refusal';
import { scanStory } from './story/scanStory';
import { openSources } from './story/sources';
import { appendInside, applyEdits, type TextEdit } from './xml/textEdits';
import { decodeXml } from './xml/xmlText';

/** The document with the text replaced, or what the text is bound to that must not be broken. */
export type TextReplacement =
  { readonly done: true; readonly file: DocxFile } | { readonly done: false; readonly bond: Bond };

/** Characters `start` to `end` of the old text, in the place of which `text` comes. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Gives a paragraph of the snapshot another text ("\t" and "\n" become tabs and line breaks). Only
 * the characters that differ are touched: everything around them keeps its formatting and stays in
 * its field, link or control, and the new ones take the formatting of those they replace or follow.
 * Text bound to a tracked change, a field, a formula or a placeholder is left alone, and so is a
 * paragraph that would not show the new text as it is given; the result says so. Throws a `DocumentError` for a document that cannot be read, and a `RangeError` for a
 * paragraph it does not have.
 */
export function replaceParagraphText(
  file: DocxFile,
  paragraph: number,
  newText: string,
): TextReplacement {
  const sources = openSources(file);
  const bytes = sources.read(file.documentPath);
  if (bytes === null) throw refusal('no-document-part');
  const { text: xml, encode } = decodeXml(bytes);
  const locate = (source: string): TextLocator =>
    scanStory(source, (brokenFields) => new TextLocator(source, paragraph, sources, brokenFields))
      .handler;
  const located = locate(xml);
  const { paragraph: place, paragraphText: oldText } = located;
  if (place === null) {
    throw new RangeError(`The document has no paragraph ${String(paragraph)}.`);
  }
  const wanted = newText.replace(/\r\n?/gu, '\n');
  const change = differenceOf(oldText, wanted);
  if (change === null) return { done: true, file };
  const touched = touchedBy(change, located.pieces);
  const bond = [place, ...touched].find((one) => one.bond !== null)?.bond;
  if (bond) return { done: false, bond };
  const edits =
    touched.length === 0
      ? [newRun(xml, place, change.text)]
      : touched.map((piece, i) => {
          const text = i === 0 ? change.text : '';
          return edited(xml, oldText, piece, { ...change, text }, place);
        });
  const changed = applyEdits(xml, edits);
  if (locate(changed).paragraphText !== wanted) return { done: false, bond: 'hidden' };
  const parts = new Map([[file.documentPath, encode(changed)]]);
  return { done: true, file: withParts(file, parts) };
}

/**
 * What lies between the longest beginning and end two texts share, or null for the same text. It may
 * begin or end inside a character of two units: a piece is always written anew as a whole.
 */
function differenceOf(oldText: string, newText: string): Change | null {
  if (oldText === newText) return null;
  const shorter = Math.min(oldText.length, newText.length);
  let start = 0;
  while (start < shorter && oldText[start] === newText[start]) start++;
  let tail = 0;
  while (tail < shorter - start && oldText.at(-1 - tail) === newText.at(-1 - tail)) tail++;
  return { start, end: oldText.length - tail, text: newText.slice(start, newText.length - tail) };
}

/** The pieces a change goes through; for a mere insertion the one it is typed into, if any. */
function touchedBy({ start, end }: Change, pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (start < end) return pieces.filter(({ from, to }) => from < end && to > start);
  const neighbours = pieces.filter(({ from, to }) => from <= start && to >= start);
  const host = neighbours.find(({ bond }) => bond === null) ?? neighbours[0];
  return host ? [host] : [];
}

/** The edit that makes a change in a piece. */
function edited(
  xml: string,
  oldText: string,
  { start, end, from, to, holdsText }: TextPiece,
  change: Change,
  { prefix }: LocatedParagraph,
): TextEdit {
  const left = oldText.slice(from, Math.max(from, change.start));
  const right = oldText.slice(Math.min(to, Math.max(from, change.end)), to);
  if (holdsText) return { start, end, text: textXml(prefix, left + change.text + right) };
  const character = (kept: string): string => (kept === '' ? '' : xml.slice(start, end));
  return { start, end, text: character(left) + textXml(prefix, change.text) + character(right) };
}

/** The edit that gives a paragraph without text a run at its end. */
function newRun(
  xml: string,
  { open, close, prefix, markProperties }: LocatedParagraph,
  text: string,
): TextEdit {
  const run = `<${prefix}r>${markProperties}${textXml(prefix, text)}</${prefix}r>`;
  return appendInside(xml, open, close, run);
}

/** The elements of a run that stand for a text. */
function textXml(prefix: string, text: string): string {
  return text
    .split(/([\t\n])/u)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return `<${prefix}tab/>`;
      if (part === '\n') return `<${prefix}br/>`;
      return `<${prefix}t xml:space="preserve">${escapeXml(part)}</${prefix}t>`;
    })
    .join('');
}
