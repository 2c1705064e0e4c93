import { openFlatOpc } from '../../document/openFlatOpc';
import { readSnapshot } from '../../document/readSnapshot';

/**
 * The empty paragraphs an insertion can leave behind: the one that ends every package (see
 * `toFlatOpc`) and the one that was replaced (platform quirk 1).
 */
const MOST_LEFT_OVER = 2;

/** The end of what was inserted, to be looked at in the batch that inserts it. */
export interface Tail {
  /** The paragraph behind the insertion; a null object at the end of the document. */
  readonly next: Word.Paragraph;
  /** The paragraphs before that one, nearest first, and the last ones of the document. */
  readonly beforeNext: readonly Word.Paragraph[];
  readonly fromEnd: readonly Word.Paragraph[];
  /** How many empty paragraphs end the fragment itself. */
  readonly own: number;
}

/** Asks for the end of a package that has just been put in front of `next`. */
export function askForTail(
  context: Word.RequestContext,
  next: Word.Paragraph,
  ooxml: string,
): Tail {
  const own = emptyParagraphsAtEnd(ooxml) - 1;
  const depth = own + MOST_LEFT_OVER + 1;
  next.load('tableNestingLevel');
  return {
    next,
    beforeNext: backFrom(next.getPreviousOrNullObject(), depth),
    fromEnd: backFrom(context.document.body.paragraphs.getLast(), depth),
    own,
  };
}

/**
 * The empty paragraphs that are left over, once the tail is loaded. One stays where Word needs it:
 * at the end of the document, and between two tables.
 */
export function leftOversIn({ next, beforeNext, fromEnd, own }: Tail): readonly Word.Paragraph[] {
  const tail = next.isNullObject ? fromEnd : beforeNext;
  const last = tail.findIndex((paragraph) => !isEmptyLine(paragraph));
  const empty = tail.slice(0, last < 0 ? own + MOST_LEFT_OVER : last);
  const surplus = empty.length - own;
  if (next.isNullObject) return empty.slice(1, Math.max(1, surplus));
  const isBetweenTables = (tail[last]?.tableNestingLevel ?? 0) > 0 && next.tableNestingLevel > 0;
  return empty.slice(isBetweenTables && own === 0 ? 1 : 0, Math.max(0, surplus));
}

function backFrom(last: Word.Paragraph, depth: number): Word.Paragraph[] {
  const paragraphs = [last];
  while (paragraphs.length < depth) {
    paragraphs.push((paragraphs.at(-1) ?? last).getPreviousOrNullObject());
  }
  for (const paragraph of paragraphs) paragraph.load('text,tableNestingLevel');
  return paragraphs;
}

function isEmptyLine(paragraph: Word.Paragraph): boolean {
  return !paragraph.isNullObject && paragraph.text === '' && paragraph.tableNestingLevel === 0;
}

function emptyParagraphsAtEnd(ooxml: string): number {
  const { paragraphs } = readSnapshot(openFlatOpc(ooxml));
  const last = paragraphs.findLastIndex(({ text, cell }) => text !== '' || cell !== null);
  return paragraphs.length - 1 - last;
}
