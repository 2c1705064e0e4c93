/**
 * Patterns written in proper Vietnamese and matched against `PlainText.plain`.
 */

const FOLDED: Readonly<Record<string, string>> = {
  đ: 'd',
  // lý do / lí do, thư ký / thư kí.
  i: '[iy]',
  y: '[iy]',
};

/** The shortest word that is still told from others when it has lost its ư. */
const LONG_ENOUGH = 5;
/** Shorter ones of which that is known. */
const TOLD_APART: ReadonlySet<string> = new Set(['thư', 'được', 'nước']);

/** Whether the word that character `at` is in is still recognised when it has lost its ư. */
function maySufferLoss(source: string, at: number): boolean {
  const isLetter = (i: number): boolean => /\p{L}/u.test(source.charAt(i));
  let from = at;
  let to = at;
  while (from > 0 && isLetter(from - 1)) from -= 1;
  while (isLetter(to + 1)) to += 1;
  const word = source.slice(from, to + 1).toLowerCase();
  return word.length >= LONG_ENOUGH || TOLD_APART.has(word);
}

function foldedSource(source: string): string {
  let out = '';
  let inClass = false;
  for (let i = 0; i < source.length; i += 1) {
    const c = source.charAt(i);
    if (c === '\\') {
      out += c + source.charAt(i + 1);
      i += 1;
    } else if (c === '[' || c === ']') {
      inClass = c === '[';
      out += c;
    } else if (c === ' ' && !inClass) {
      // A space that carries a quantifier of its own keeps it.
      out += '?*+{'.includes(source.charAt(i + 1) || ' ') ? '[ \\t]' : '[ \\t]?';
    } else {
      const lower = c.toLowerCase();
      const parts = lower.normalize('NFD');
      const base = parts.charAt(0);
      // A lost ư is the commonest damage of old conversions (its byte was a soft hyphen).
      if (parts.startsWith('u\u031b') && !inClass && maySufferLoss(source, i)) {
        out += 'u?';
        continue;
      }
      out += inClass ? (lower === 'đ' ? 'd' : base) : (FOLDED[lower] ?? FOLDED[base] ?? base);
    }
  }
  return out;
}

/**
 * A pattern for `PlainText.plain` from Vietnamese source with the usual regular-expression signs:
 * diacritics and case fold away, a space may be missing, i and y are one, ư may be lost. It matches
 * whole words: no letter may touch it on either side (digits may, as in "hồi14h").
 */
export function vietnamese(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-z])(?:${foldedSource(source)})(?![a-z])`, flags);
}

/** The same without the word borders, for building longer patterns. */
export function vietnameseSource(source: string): string {
  return `(?:${foldedSource(source)})`;
}

/**
 * Where `first` stands with `second` behind it, no farther than `within` characters and in the same
 * clause; -1 where it nowhere does. Two small searches instead of one pattern that would try every
 * distance at every place.
 */
export function followedBy(plain: string, first: RegExp, second: RegExp, within: number): number {
  const everywhere = new RegExp(first.source, 'g');
  for (const match of plain.matchAll(everywhere)) {
    const end = match.index + match[0].length;
    const clause = /^[^.;]*/.exec(plain.slice(end, end + within))?.[0] ?? '';
    if (second.test(clause)) return match.index;
  }
  return -1;
}
