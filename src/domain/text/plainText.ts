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

const COMBINING = /^[\u0300-\u036f]$/;
const DROPPED = /^[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]$/;
const SPACE = /^[ \u00a0\u2000-\u200a\u202f\u205f\u3000\n\r\v\f]$/;

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
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ' };

const plainForms = new Map<string, string>();

/** The plain form of one character: lower-case ASCII where it has one, else itself, lower-case. */
function plainForm(character: string): string {
  const known = plainForms.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const base = PLAIN_FORMS[lower] ?? lower.normalize('NFKD').charAt(0);
  const form = base.length === 1 ? base : lower.charAt(0);
  plainForms.set(character, form);
  return form;
}

/** Tone marks sorted behind vowel marks, the only order in which NFC composes Vietnamese letters. */
function composed(base: string, marks: string): string {
  const cluster = (base + marks).normalize('NFC');
  if (cluster.length === 1) return cluster;
  const parts = cluster.normalize('NFD');
  const vowelMarks = [...parts].filter((c) => '\u0302\u0306\u031b'.includes(c)).join('');
  const tones = [...parts].filter((c) => '\u0300\u0301\u0303\u0309\u0323'.includes(c)).join('');
  const again = (parts.charAt(0) + vowelMarks + tones).normalize('NFC');
  return again.charAt(0);
}

interface Cluster {
  readonly text: string;
  readonly start: number;
}

/** Letters of the original with their marks, decoded, in order. */
function* clusters(original: string, encoded: readonly EncodedSpan[]): Generator<Cluster> {
  let i = 0;
  while (i < original.length) {
    const span = encoded.find(({ start, end }) => i >= start && i < end);
    if (span) {
      for (const { text, start } of decodeLegacy(original.slice(i, span.end), span.encoding)) {
        yield { text, start: i + start };
      }
      i = span.end;
      continue;
    }
    const start = i;
    const base = original.charAt(i);
    i += 1;
    let marks = '';
    while (i < original.length && COMBINING.test(original.charAt(i))) {
      marks += original.charAt(i);
      i += 1;
    }
    const letter = marks ? composed(base, marks) : base;
    yield { text: ETH[letter] ?? letter, start };
  }
}

const isDot = (c: string): boolean => c === '.' || c === '_' || c === BLANK;

/**
 * Makes a text ready for matching. Never fails; an empty text gives an empty result.
 * `encoded` names the stretches in TCVN3 or VNI (see `legacyEncodings`).
 */
export function plainText(original: string, encoded: readonly EncodedSpan[] = []): PlainText {
  const letters: string[] = [];
  const starts: number[] = [];
  const push = (text: string, start: number): void => {
    letters.push(text);
    starts.push(start);
  };

  const all = [...clusters(original, encoded)];
  for (let i = 0; i < all.length; i += 1) {
    const { text, start } = all[i] as Cluster;
    if (DROPPED.test(text)) continue;
    if (text === '\t' || SPACE.test(text)) {
      let end = i;
      let gap = false;
      while (end < all.length) {
        const c = (all[end] as Cluster).text;
        if (c === '\t') gap = true;
        else if (!SPACE.test(c) && !DROPPED.test(c)) break;
        end += 1;
      }
      push(gap || end - i >= GAP_WIDTH ? GAP : ' ', start);
      i = end - 1;
    } else if (isDot(text)) {
      let end = i;
      let length = 0;
      while (end < all.length && isDot((all[end] as Cluster).text)) {
        length += (all[end] as Cluster).text === BLANK ? 3 : 1;
        end += 1;
      }
      if (length >= BLANK_LENGTH || (length === 3 && end - i === 1)) {
        push(BLANK, start);
        i = end - 1;
      } else push(text, start);
    } else push(text, start);
  }

  const text = letters.join('');
  const origin = new Int32Array(letters.length + 1);
  origin.set(starts);
  origin[letters.length] = original.length;
  return { text, plain: straightenDigits(letters.map(plainForm).join('')), origin };
}

/** Scanned digits: "l5", "2O", "l4h3O" are read as numbers where a real digit stands beside them. */
function straightenDigits(plain: string): string {
  return plain.replace(/(?<![a-z0-9])[0-9oli]{2,4}(?=[^a-z0-9]|[hg][0-9oli ]|$)/g, (token) =>
    /\d/.test(token) ? token.replaceAll('o', '0').replace(/[li](?=\d)/g, '1') : token,
  );
}
