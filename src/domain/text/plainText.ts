import { decodeLegacy, type LegacyEncoding } from './legacyEncodings';

/**
 * A text made ready for matching, character for character beside the original.
 *
 * `text` is clean Unicode (decoded, composed, one character for every base letter with its marks, runs
 * of space folded, runs of dots folded); `plain` is the same in lower-case ASCII without diacritics
 * and has the same length, so a pattern runs on `plain` and its match is read off in `text`.
 * `origin[i]` is where character i begins in the original; `origin[length]` is the original's length.
 */
export interface PlainText {
  readonly text: string;
  readonly plain: string;
  readonly origin: Int32Array;
}

/** A stretch of the original, in UTF-16 units, that is in an old encoding of its own. */
export interface EncodedSpan {
  readonly start: number;
  readonly end: number;
  readonly encoding: LegacyEncoding;
}

/** Stands for a run of dots or underscores to be filled in, in both `text` and `plain`. */
export const BLANK = '…';

/** A gap between columns: a tab, or so many spaces that a column was meant. */
export const GAP = '\t';

/** Spaces in a row from which a gap between columns is meant. */
const GAP_WIDTH = 4;

/** Dots or underscores in a row from which a place to fill in is meant. */
const BLANK_LENGTH = 4;

/** Characters whose plain form is not simply their base letter. */
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  đ: 'd',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '″': '"',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '⁄': '/',
  '∕': '/',
  '：': ':',
  '；': ';',
  '，': ',',
  '％': '%',
  '…': '…',
};

/** The eth that old conversions leave for the Vietnamese letter of the same look. */
const ETH: Readonly<Record<number, number>> = { 0xd0: 0x110, 0xf0: 0x111 };

/** Tone marks sorted behind vowel marks, the only order in which NFC composes Vietnamese letters. */
function composed(letters: string): number {
  const cluster = letters.normalize('NFC');
  if (cluster.length === 1) return cluster.charCodeAt(0);
  const parts = cluster.normalize('NFD');
  const vowelMarks = [...parts].filter((c) => '\u0302\u0306\u031b'.includes(c)).join('');
  const tones = [...parts].filter((c) => '\u0300\u0301\u0303\u0309\u0323'.includes(c)).join('');
  const again = (parts.charAt(0) + vowelMarks + tones).normalize('NFC');
  return again.charCodeAt(0);
}

/** What a character is to the reader; everything that is not listed is a letter or sign like any other. */
const enum Kind {
  Sign,
  Space,
  Tab,
  Dropped,
  Dot,
  Ellipsis,
  Mark,
}

/** The kind of every UTF-16 unit: a table, since this runs over every character of every document. */
const KINDS = new Uint8Array(0x10000);
const mark = (kind: Kind, ...ranges: readonly (readonly [first: number, last: number])[]): void => {
  for (const [first, last] of ranges) KINDS.fill(kind, first, last + 1);
};
mark(Kind.Space, [0x20, 0x20], [0xa, 0xd], [0xa0, 0xa0], [0x2000, 0x200a], [0x202f, 0x202f]);
mark(Kind.Space, [0x205f, 0x205f], [0x3000, 0x3000]);
mark(Kind.Tab, [0x9, 0x9]);
mark(Kind.Dropped, [0x200b, 0x200f], [0x2060, 0x2060], [0xfeff, 0xfeff], [0xad, 0xad]);
mark(Kind.Dropped, [0x202a, 0x202e]);
mark(Kind.Dot, [0x2e, 0x2e], [0x5f, 0x5f]);
mark(Kind.Ellipsis, [0x2026, 0x2026]);
mark(Kind.Mark, [0x300, 0x36f]);

/** Plain forms by UTF-16 unit, 0 while not yet asked for. */
const PLAIN_UNITS = new Uint16Array(0x10000);

/** The plain form of one character: lower-case ASCII where it has one, else itself, lower-case. */
function plainUnit(unit: number): number {
  const known = PLAIN_UNITS[unit];
  if (known) return known;
  const lower = String.fromCharCode(unit).toLowerCase();
  const form = PLAIN_FORMS[lower] ?? lower.normalize('NFKD').charAt(0);
  return (PLAIN_UNITS[unit] = form.charCodeAt(0));
}

/** Builds the result character by character, folding runs of space and of dots as it goes. */
class Folder {
  readonly text: Uint16Array;
  readonly origin: Int32Array;
  length = 0;
  /** Where decoded characters began in the original; null while the original itself is folded. */
  origins: readonly number[] | null = null;

  constructor(capacity: number) {
    this.text = new Uint16Array(capacity);
    this.origin = new Int32Array(capacity + 1);
  }

  push(unit: number, start: number): void {
    this.text[this.length] = unit;
    this.origin[this.length] = this.origins?.[start] ?? start;
    this.length += 1;
  }

  result(end: number): PlainText {
    const { length } = this;
    const plain = new Uint16Array(length);
    for (let i = 0; i < length; i += 1) plain[i] = plainUnit(this.text[i] as number);
    this.origin[length] = end;
    return {
      text: fromUnits(this.text.subarray(0, length)),
      plain: straightenDigits(fromUnits(plain)),
      origin: this.origin.slice(0, length + 1),
    };
  }
}

/** Units that one call may take as arguments on every engine. */
const CHUNK = 8192;

function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text;
}

/**
 * Makes a text ready for matching. Never fails; an empty text gives an empty result.
 * `encoded` names the stretches in TCVN3 or VNI (see `legacyEncodings`).
 */
export function plainText(original: string, encoded: readonly EncodedSpan[] = []): PlainText {
  const folder = new Folder(original.length);
  let i = 0;
  for (const span of encoded) {
    i = foldUnicode(original, i, span.start, folder);
    const from = i;
    const letters = decodeLegacy(original.slice(from, span.end), span.encoding);
    const decoded = letters.map(({ text }) => text).join('');
    folder.origins = letters.map(({ start }) => from + start);
    foldUnicode(decoded, 0, decoded.length, folder);
    folder.origins = null;
    i = span.end;
  }
  foldUnicode(original, i, original.length, folder);
  return folder.result(original.length);
}

/** Folds the characters `from` to `to` of a Unicode text; returns where it stopped. */
function foldUnicode(original: string, from: number, to: number, folder: Folder): number {
  let i = from;
  while (i < to) {
    const start = i;
    const unit = original.charCodeAt(i);
    const kind = KINDS[unit] as Kind;
    if (kind === Kind.Sign || kind === Kind.Mark) {
      i += 1;
      while (i < to && KINDS[original.charCodeAt(i)] === Kind.Mark) i += 1;
      const letter = i - start === 1 ? unit : composed(original.slice(start, i));
      folder.push(ETH[letter] ?? letter, start);
    } else if (kind === Kind.Dropped) i += 1;
    else if (kind === Kind.Space || kind === Kind.Tab) i = foldSpace(original, i, to, folder);
    else i = foldDots(original, i, to, folder);
  }
  return Math.max(i, to);
}

function foldSpace(original: string, from: number, to: number, folder: Folder): number {
  let end = from;
  let gap = false;
  while (end < to) {
    const kind = KINDS[original.charCodeAt(end)] as Kind;
    if (kind === Kind.Tab) gap = true;
    else if (kind !== Kind.Space && kind !== Kind.Dropped) break;
    end += 1;
  }
  folder.push(gap || end - from >= GAP_WIDTH ? TAB_UNIT : SPACE_UNIT, from);
  return end;
}

function foldDots(original: string, from: number, to: number, folder: Folder): number {
  let end = from;
  let length = 0;
  while (end < to) {
    const kind = KINDS[original.charCodeAt(end)] as Kind;
    if (kind !== Kind.Dot && kind !== Kind.Ellipsis) break;
    length += kind === Kind.Ellipsis ? 3 : 1;
    end += 1;
  }
  if (length >= BLANK_LENGTH || (length === 3 && end - from === 1)) {
    folder.push(BLANK_UNIT, from);
    return end;
  }
  folder.push(original.charCodeAt(from), from);
  return from + 1;
}

const SPACE_UNIT = 0x20;
const TAB_UNIT = 0x9;
const BLANK_UNIT = BLANK.charCodeAt(0);

/**
 * Scanned digits: "l5", "2O", "l4h3O" are read as numbers where a real digit stands beside them, in
 * the hour and in the minutes behind it.
 */
function straightenDigits(plain: string): string {
  return plain.replace(
    /(?<![a-z0-9])[0-9oli]{2,4}(?=[^a-z0-9]|[hg][0-9oli ]|$)|(?<=(?<![a-z0-9])[0-9oli]{1,2}[hg])[0-9oli]{2}(?![a-z0-9])/g,
    (token) =>
      /\d/.test(token)
        ? token.replaceAll('o', '0').replace(/[li](?=\d)|(?<=^0)[li]$/g, '1')
        : token,
  );
}
