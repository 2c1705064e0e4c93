import type { Snapshot } from '../../document/snapshot';

/** The paragraphs of the body with their text, in one round trip. */
export async function loadParagraphs(context: Word.RequestContext): Promise<Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('text');
  await context.sync();
  return paragraphs.items;
}

/**
 * Where the paragraphs of a snapshot are now. What was changed since is taken to lie in one stretch
 * of the document: a paragraph before or behind it is found by its place, one inside it only where
 * its text is there once, or where no paragraph came or went and it has only gained text: Word may
 * count tracked deletions as text, a snapshot never does (platform quirk 41). Gives null for a paragraph that cannot be told for sure.
 */
export class CurrentPlaces {
  /** By place in Word's body as it was read; text boxes are not in it (platform quirk 45). */
  private readonly before: readonly string[];
  private readonly now: readonly string[];
  /** How many paragraphs at the beginning, and at the end, are the same. */
  private readonly head: number;
  private readonly tail: number;

  constructor(
    private readonly snapshot: Snapshot,
    texts: readonly string[],
  ) {
    this.before = snapshot.paragraphs
      .filter(({ wordPlace }) => wordPlace !== null)
      .map(({ text }) => comparable(text));
    this.now = texts.map(comparable);
    this.head = commonLength(this.before, this.now, this.now.length);
    const rest = this.now.length - this.head;
    this.tail = commonLength(this.before.toReversed(), this.now.toReversed(), rest);
  }

  /** Index into Word's paragraphs of a paragraph of the snapshot. */
  of(paragraph: number): number | null {
    const place = this.snapshot.paragraphs[paragraph]?.wordPlace ?? null;
    const text = place === null ? undefined : this.before[place];
    if (place === null || text === undefined) return null;
    if (place < this.head) return place;
    const moved = place + this.now.length - this.before.length;
    if (moved >= this.now.length - this.tail) return moved;
    if (moved === place && hasAllOf(this.now[place] ?? '', text)) return place;
    const first = this.now.indexOf(text, this.head);
    return first >= 0 && first === this.now.lastIndexOf(text) ? first : null;
  }
}

/**
 * The text as far as Word and a snapshot must agree on it: breaks, special hyphens and anchors of
 * objects are other characters in the one than in the other.
 */
export function comparable(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\u2011\ufffc]/gu, '');
}

/** Whether a text has all characters of another, in their order and maybe with more between them. */
function hasAllOf(text: string, part: string): boolean {
  let found = 0;
  for (let i = 0; i < text.length && found < part.length; i += 1) {
    if (text[i] === part[found]) found += 1;
  }
  return found === part.length && (part !== '' || text === '');
}

function commonLength(a: readonly string[], b: readonly string[], most: number): number {
  let length = 0;
  while (length < most && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
