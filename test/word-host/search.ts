import { Fault, notSimulated } from './fault';
import { textOf } from './runs';
import type { XmlElement } from './xml';

/** Options of `search`, by their names on the wire. */
export interface SearchFlags {
  readonly matchCase: boolean;
}

const LONGEST = 255;

/**
 * Where a text stands in a paragraph, as [start, end) of each hit. "^^" is a caret and "^t" a tab,
 * as in Word's Find; a hit never crosses the end of the paragraph.
 */
export function findIn(
  paragraph: XmlElement,
  pattern: string,
  { matchCase }: SearchFlags,
): [number, number][] {
  const needle = fold(literal(pattern), matchCase);
  const text = fold(textOf(paragraph), matchCase);
  const hits: [number, number][] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    hits.push([at, at + needle.length]);
  }
  return hits;
}

/** Refuses what Word's Find refuses (platform quirk 42). */
export function refuseBadPattern(pattern: string): void {
  if (pattern === '' || pattern.length > LONGEST) {
    throw new Fault('SearchStringInvalidOrTooLong', 'The search text is empty or too long.');
  }
}

function literal(pattern: string): string {
  const pieces = pattern.split('^^').map((piece) => piece.replaceAll('^t', '\t'));
  if (pieces.some((piece) => piece.includes('^'))) {
    throw notSimulated(`The special character in the search text ${pattern}`);
  }
  return pieces.join('^');
}

function fold(text: string, matchCase: boolean): string {
  return matchCase ? text : text.toLowerCase();
}
