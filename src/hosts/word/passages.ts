import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import { comparable, CurrentPlaces } from './paragraphs';

/** The longest text Word's search takes (platform quirk 42). */
const LONGEST_SEARCH = 255;

/** Words of one paragraph, told apart from the same words elsewhere in it. */
export interface Passage {
  /** Index into Word's paragraphs. */
  readonly paragraph: number;
  readonly words: string;
  /** How many times the words stand in the paragraph before this, and in all. */
  readonly ordinal: number;
  readonly count: number;
}

/**
 * Evidence of a snapshot as passages of the document whose paragraphs now have these texts. Null
 * where the document no longer has it, and for evidence that is not of this snapshot.
 */
export function passagesOf(
  evidence: readonly Evidence[],
  snapshot: Snapshot,
  texts: readonly string[],
): (Passage | null)[] {
  const places = new CurrentPlaces(snapshot, texts);
  return evidence.map(({ paragraph, start, end, text }) => {
    const read = snapshot.paragraphs[paragraph]?.text ?? '';
    const place = places.of(paragraph);
    return place === null || read.slice(start, end) !== text
      ? null
      : passageAt(place, read, start, end);
  });
}

/**
 * The passage at `start` of a paragraph's text, or null where the text has no words or they do not
 * stand clear of each other. Of a text of several lines, or a very long one, it is the first line as
 * far as Word can search for it.
 */
export function passageAt(
  paragraph: number,
  text: string,
  start: number,
  end: number,
): Passage | null {
  const line = firstLine(text, start, end);
  if (line === null) return null;
  const words = searchable(line.words);
  const places = placesOf(words, text);
  const ordinal = places.indexOf(line.start);
  return ordinal < 0 ? null : { paragraph, words, ordinal, count: places.length };
}

/** Where the words of a passage begin in a text, or null where that text has them more or less often. */
export function startIn(text: string, { words, ordinal, count }: Passage): number | null {
  const places = placesOf(words, text);
  return places.length === count ? (places[ordinal] ?? null) : null;
}

/**
 * The ranges of passages, with their text and highlight, in one round trip whatever their number.
 * Null where Word does not find the words just as often as they are there (platform quirk 42:
 * tracked deletions and fields break a search).
 */
export async function findRanges(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  passages: readonly (Passage | null)[],
): Promise<(Word.Range | null)[]> {
  const searches = passages.map((passage) => {
    if (!passage) return null;
    const words = escapeCarets(passage.words);
    const hits = paragraphs[passage.paragraph]?.search(words, { matchCase: true });
    hits?.load('text,font/highlightColor');
    return hits;
  });
  await context.sync();
  return passages.map((passage, i) => {
    if (!passage) return null;
    const wanted = comparable(passage.words);
    const hits = searches[i]?.items.filter(({ text }) => comparable(text) === wanted) ?? [];
    return hits.length === passage.count ? (hits[passage.ordinal] ?? null) : null;
  });
}

function firstLine(
  text: string,
  start: number,
  end: number,
): { words: string; start: number } | null {
  for (const { 0: line, index } of text.slice(start, end).matchAll(/\P{Cc}+/gu)) {
    const words = line.trim();
    if (words !== '') return { words, start: start + index + line.indexOf(words) };
  }
  return null;
}

/** As much of the words as fits a search, to the last whole word. */
function searchable(words: string): string {
  if (escapeCarets(words).length <= LONGEST_SEARCH) return words;
  const carets = words.slice(0, LONGEST_SEARCH).split('^').length - 1;
  const fitting = words.slice(0, LONGEST_SEARCH - carets);
  const lastSpace = fitting.lastIndexOf(' ');
  return lastSpace > 0 ? fitting.slice(0, lastSpace) : fitting;
}

/** In Word's search a caret begins a special character and stands for itself when doubled. */
function escapeCarets(words: string): string {
  return words.replaceAll('^', '^^');
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    places.push(at);
  }
  return places;
}
