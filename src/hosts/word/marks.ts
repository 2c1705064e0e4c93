import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import {
  fingerprint,
  type LedgerEntry,
  passageOfEntry,
  readLedger,
  saveLedger,
} from './markLedger';
import { loadParagraphs } from './paragraphs';
import { findRanges, type Passage, passagesOf, startIn } from './passages';
import { runWord } from './runWord';
import { officeCode, WordError } from './wordError';

/** A pen that every Word knows and keeps (platform quirks 22 and 25). */
const PEN = 'Yellow';

/** What Word calls that pen when it is asked for the highlight. */
const PEN_READ: readonly (string | null)[] = ['#FFFF00', PEN];

/** What "no highlight" is called: null, and "" where Word refuses null (platform quirk 23). */
const NO_HIGHLIGHT: readonly (string | null)[] = [null, ''];

/** What Word calls the highlight of a range that has several. */
const SEVERAL = '';

/** Text of one colour that is about to be marked, or is. */
interface Stretch {
  readonly range: Word.Range;
  readonly entry: LedgerEntry;
}

/**
 * The marks of this program in the document. They are highlight, which is part of the document; so
 * what was there before is noted, and given back when they are taken out.
 */
export class Marks {
  /** Marked in this session: these ranges follow their text wherever editing takes it. */
  #marked: readonly Stretch[] = [];

  /**
   * Marks passages and gives how many it could mark; those of an earlier call are taken out first.
   * Left alone are passages that are no longer there, and words that have several colours inside.
   * Three round trips whatever the number of passages, a fourth where one has several colours.
   */
  async mark(evidence: readonly Evidence[], snapshot: Snapshot): Promise<number> {
    await this.clear().catch(ignoreLostMarks);
    return runWord(async (context) => {
      const paragraphs = await loadParagraphs(context);
      const texts = paragraphs.map(({ text }) => text);
      const passages = passagesOf(evidence, snapshot, texts);
      const ranges = await findRanges(context, paragraphs, passages);
      const pieces = await piecesOfOneColour(context, ranges);
      const stretches = passages.map((passage, i) => stretchesOf(passage, texts, pieces[i] ?? []));
      await this.#paint(context, stretches.flat());
      return stretches.filter(({ length }) => length > 0).length;
    });
  }

  /**
   * Takes the marks out. Rejects with `marks-lost` when some of an earlier session are not where
   * they were; the others are out by then.
   */
  async clear(): Promise<void> {
    if (this.#marked.length > 0) {
      await restoreMarked(this.#marked);
      this.#marked = [];
      return saveLedger([]);
    }
    const entries = readLedger();
    if (entries.length === 0) return;
    const lost = await restoreSaved(entries);
    await saveLedger([]);
    if (lost > 0) throw new WordError('marks-lost');
  }

  /** The ledger is kept before anything is painted, so that no mark is ever without its entry. */
  async #paint(context: Word.RequestContext, stretches: readonly Stretch[]): Promise<void> {
    if (stretches.length === 0) return;
    await saveLedger(stretches.map(({ entry }) => entry));
    this.#marked = stretches;
    for (const { range } of stretches) {
      range.track();
      range.font.highlightColor = PEN;
    }
    try {
      await context.sync();
    } catch (error) {
      await restore(context, stretches);
      this.#marked = [];
      await saveLedger([]);
      throw error;
    }
  }
}

/** Each range as pieces of one colour: itself, or its words; none where a word has several. */
async function piecesOfOneColour(
  context: Word.RequestContext,
  ranges: readonly (Word.Range | null)[],
): Promise<(readonly Word.Range[])[]> {
  const words = ranges.map((range) => {
    if (range?.font.highlightColor !== SEVERAL) return null;
    const collection = range.getTextRanges([' '], true);
    // eslint-disable-next-line office-addins/no-navigational-load -- a collection has no other way
    collection.load('text,font/highlightColor');
    return collection;
  });
  await context.sync();
  return ranges.map((range, i) => {
    const pieces = words[i]?.items ?? (range ? [range] : []);
    return pieces.some(({ font }) => font.highlightColor === SEVERAL) ? [] : pieces;
  });
}

function stretchesOf(
  passage: Passage | null,
  texts: readonly string[],
  pieces: readonly Word.Range[],
): Stretch[] {
  const text = passage ? texts[passage.paragraph] : undefined;
  const first = passage && text !== undefined ? startIn(text, passage) : null;
  if (!passage || text === undefined || first === null) return [];
  const print = fingerprint(text);
  let end = first;
  return pieces.map((range) => {
    const start = text.indexOf(range.text, end);
    end = start + range.text.length;
    const color = range.font.highlightColor;
    const entry = { place: passage.paragraph, print, start, end, color };
    return { range, entry };
  });
}

/** Gives marked ranges of this session their colours back; where text was deleted, there is none. */
async function restoreMarked(marked: readonly Stretch[]): Promise<void> {
  const restoreIn = (stretches: readonly Stretch[]): Promise<void> =>
    runWord(
      async (context) => {
        await restore(context, stretches);
        for (const { range } of stretches) range.untrack();
      },
      stretches.map(({ range }) => range),
    );
  try {
    await restoreIn(marked);
  } catch (error) {
    if (!isGone(error)) throw error;
    // One range that is gone stops the whole batch: then each for itself.
    for (const stretch of marked) await restoreIn([stretch]).catch(ignoreGone);
  }
}

/**
 * Gives back what a ledger of an earlier session tells, where the mark is found; gives how many are
 * not. What is found in another colour at the same place, the user has taken out.
 */
function restoreSaved(entries: readonly LedgerEntry[]): Promise<number> {
  return runWord(async (context) => {
    const paragraphs = await loadParagraphs(context);
    const texts = paragraphs.map(({ text }) => text);
    const passages = entries.map((entry) => passageOfEntry(entry, texts));
    const ranges = await findRanges(context, paragraphs, passages);
    const stretches: Stretch[] = [];
    let lost = 0;
    for (const [i, entry] of entries.entries()) {
      const range = ranges[i];
      if (range && PEN_READ.includes(range.font.highlightColor)) stretches.push({ range, entry });
      else if (!range || passages[i]?.paragraph !== entry.place) lost += 1;
    }
    await restore(context, stretches);
    return lost;
  });
}

async function restore(
  context: Word.RequestContext,
  stretches: readonly Stretch[],
  [none = null, ...otherNames] = NO_HIGHLIGHT,
): Promise<void> {
  for (const { range, entry } of stretches) {
    // The type forgets null, which Word's documentation asks for.
    range.font.highlightColor = (entry.color ?? none) as string;
  }
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== 'InvalidArgument' || otherNames.length === 0) throw error;
    await restore(context, stretches, otherNames);
  }
}

function isGone(error: unknown): boolean {
  return error instanceof WordError && error.code === 'gone';
}

function ignoreGone(error: unknown): void {
  if (!isGone(error)) throw error;
}

function ignoreLostMarks(error: unknown): void {
  if (!(error instanceof WordError && error.code === 'marks-lost')) throw error;
}
