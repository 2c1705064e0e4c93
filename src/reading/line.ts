import type { Evidence } from '../domain/evidence';
import type { PlainText } from '../domain/text/plainText';

/** A stretch of a paragraph that a line is made of. */
export interface Piece {
  readonly paragraph: number;
  /** Where it begins in the paragraph. */
  readonly offset: number;
  /** Its characters as they stand in the paragraph. */
  readonly original: string;
  readonly plain: PlainText;
}

interface PlacedPiece extends Piece {
  /** Where it begins in the line. */
  readonly at: number;
}

/**
 * One line as a reader's eye takes it: a paragraph, or a table row whose short cells stand side by
 * side with gaps between. `text` and `plain` run in step (see `PlainText`); evidence leads back to
 * the characters of the snapshot.
 */
export class Line {
  readonly text: string;
  readonly plain: string;
  /** First and last paragraph of the snapshot that it holds. */
  readonly first: number;
  readonly last: number;
  /** Index of the table whose row it is, or null. */
  readonly table: number | null;
  readonly row: number | null;
  /** Whether Word numbers or bullets the paragraph. */
  readonly listed: boolean;
  /** The first line of its table; itself when it is that line or in no table. */
  readonly head: Line;
  private readonly pieces: readonly PlacedPiece[];

  constructor(
    pieces: readonly Piece[],
    where: { table: number | null; row: number | null; listed: boolean; head: Line | null },
  ) {
    let text = '';
    let plain = '';
    const placed: PlacedPiece[] = [];
    for (const piece of pieces) {
      if (placed.length > 0) {
        text += '\t';
        plain += '\t';
      }
      placed.push({ ...piece, at: text.length });
      text += piece.plain.text;
      plain += piece.plain.plain;
    }
    this.text = text;
    this.plain = plain;
    this.pieces = placed;
    this.first = placed[0]?.paragraph ?? 0;
    this.last = placed[placed.length - 1]?.paragraph ?? 0;
    this.table = where.table;
    this.row = where.row;
    this.listed = where.listed;
    this.head = where.head ?? this;
  }

  get isEmpty(): boolean {
    return this.plain.trim() === '';
  }

  /**
   * Evidence for characters `start` to `end` of the line, edges trimmed of space: one piece for each
   * paragraph it touches. Empty for an empty stretch.
   */
  evidence(start = 0, end = this.text.length): Evidence[] {
    const found: Evidence[] = [];
    for (const { paragraph, offset, original, plain, at } of this.pieces) {
      let from = Math.max(start - at, 0);
      let to = Math.min(end - at, plain.text.length);
      while (from < to && /\s/.test(plain.text.charAt(from))) from += 1;
      while (to > from && /\s/.test(plain.text.charAt(to - 1))) to -= 1;
      if (from >= to) continue;
      const first = plain.origin[from] ?? 0;
      const last = plain.origin[to] ?? original.length;
      found.push({
        paragraph,
        start: offset + first,
        end: offset + last,
        text: original.slice(first, last),
      });
    }
    return found;
  }

  /**
   * How far right character `at` stands, in characters of a typewriter: tabs go to the next
   * multiple of eight; table cells are taken to be forty wide.
   */
  visualColumn(at: number): number {
    const index = this.pieces.findLastIndex((piece) => piece.at <= at);
    const piece = this.pieces[Math.max(index, 0)];
    if (!piece) return 0;
    const before = piece.original.slice(0, piece.plain.origin[at - piece.at]);
    let column = 0;
    for (const c of before) column = c === '\t' ? (Math.floor(column / 8) + 1) * 8 : column + 1;
    return index * 40 + column;
  }

  /** Its columns: stretches between gaps, as start and end in the line, blank ones left out. */
  columns(): { start: number; end: number; text: string; plain: string }[] {
    const columns = [];
    const pattern = /[^\t]+/g;
    for (const match of this.plain.matchAll(pattern)) {
      const raw = match[0];
      const lead = raw.length - raw.trimStart().length;
      const trimmed = raw.trim();
      if (!trimmed) continue;
      const start = match.index + lead;
      const end = start + trimmed.length;
      columns.push({ start, end, text: this.text.slice(start, end), plain: trimmed });
    }
    return columns;
  }

  /** The cells of a table row, empty ones included, each trimmed; for other lines its columns. */
  cells(): { start: number; end: number; text: string; plain: string }[] {
    if (this.pieces.length === 1) return this.columns();
    return this.pieces.map(({ at, plain }) => {
      const start = at + (plain.plain.length - plain.plain.trimStart().length);
      const end = Math.max(start, at + plain.plain.trimEnd().length);
      return {
        start,
        end,
        text: this.text.slice(start, end),
        plain: this.plain.slice(start, end),
      };
    });
  }
}
