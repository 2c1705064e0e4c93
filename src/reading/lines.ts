import type { Paragraph, Snapshot } from '../document/snapshot';
import { encodingOfFont, guessEncoding, type LegacyEncoding } from '../domain/text/legacyEncodings';
import { plainText, type EncodedSpan, type PlainText } from '../domain/text/plainText';
import { Line, type Piece } from './line';
import { clauseSpans } from './sentences';

/** A paragraph longer than this is read sentence by sentence, each a line of its own. */
const LONG_PARAGRAPH = 700;

/**
 * The lines of a document in reading order, empty ones included. A line break inside a paragraph
 * begins a new line, a very long paragraph becomes a line a sentence, and a table row becomes one
 * line unless a cell before the last holds several paragraphs.
 */
export function linesOf(snapshot: Snapshot): Line[] {
  const guess = guessEncoding(snapshot.paragraphs.map(({ text }) => text).join('\n'));
  const whole = snapshot.paragraphs.length;
  const lines: Line[] = [];
  const heads = new Map<number, Line>();
  let i = 0;
  while (i < whole) {
    const paragraph = snapshot.paragraphs[i] as Paragraph;
    let end = i + 1;
    while (end < whole && sameRow(paragraph, snapshot.paragraphs[end] as Paragraph)) end += 1;
    const pieces: CellPiece[] = [];
    for (let p = i; p < end; p += 1) pieces.push(...piecesOf(snapshot, p, guess));
    const table = paragraph.cell?.table ?? null;
    for (const row of linesOfPieces(pieces)) {
      const line = new Line(row, {
        table,
        row: paragraph.cell?.row ?? null,
        listed: paragraph.listLevel !== null,
        head: table === null ? null : (heads.get(table) ?? null),
      });
      if (table !== null && !heads.has(table)) heads.set(table, line);
      lines.push(line);
    }
    i = end;
  }
  return lines;
}

function sameRow(a: Paragraph, b: Paragraph): boolean {
  return (
    a.cell !== null && b.cell !== null && a.cell.table === b.cell.table && a.cell.row === b.cell.row
  );
}

interface CellPiece extends Piece {
  readonly cell: number;
}

const isFilled = ({ plain }: Piece): boolean => plain.plain.trim() !== '';

/** The pieces of one paragraph or one table row, put together into lines. */
function linesOfPieces(pieces: readonly CellPiece[]): (readonly Piece[])[] {
  const alone = (): Piece[][] => pieces.map((piece) => [piece]);
  const filled = pieces.filter(isFilled);
  const cells = [...new Set(pieces.map(({ cell }) => cell))];
  if (cells.length === 1 || filled.length === 0) return alone();
  const lastCell = Math.max(...filled.map(({ cell }) => cell));
  const leading = filled.filter(({ cell }) => cell < lastCell);
  if (new Set(leading.map(({ cell }) => cell)).size < leading.length) {
    return filled.map((piece) => [piece]);
  }
  // One column for every cell, the empty ones too, so that columns keep their places.
  const row = cells.map(
    (cell) =>
      filled.find((piece) => piece.cell === cell) ??
      (pieces.find((piece) => piece.cell === cell) as CellPiece),
  );
  return [row, ...filled.filter((piece) => !row.includes(piece)).map((piece) => [piece])];
}

/** What a printed form asks of its writer, on plain text: "[ghi ro ho ten]", "[ho va ten chu tri]". */
const PROMPT = /\[[^[\]]{3,200}\]/g;
const INSTRUCTION =
  /^\[\s?(?:ghi|vi du|vd|neu|xoa|tom tat|toi thieu|mau|chu y|luu y|huong dan|danh dau|chon|thoi luong)/;
/** An option of a form that was not ticked, up to the next box or gap. */
const UNTICKED = /[☐□▢⬜][^☐□▢⬜☒☑✓✔■\t]{0,60}/g;
/** What begins either. */
const OF_A_FORM = /[[☐□▢⬜]/;

/**
 * A line with a form's prompts and unticked options taken out, character for character: an
 * instruction becomes space, a prompt that stands for a value becomes a blank to fill in.
 */
function withoutPrompts(line: string, encoded: readonly EncodedSpan[]): string {
  if (!OF_A_FORM.test(line)) return line;
  const { plain, origin } = plainText(line, encoded);
  let rest = line;
  const blot = (found: RegExpExecArray, sign: string): void => {
    const from = origin[found.index] ?? 0;
    const to = origin[found.index + found[0].length] ?? line.length;
    rest = rest.slice(0, from) + sign.repeat(to - from) + rest.slice(to);
  };
  for (const prompt of plain.matchAll(PROMPT)) {
    blot(prompt, INSTRUCTION.test(prompt[0]) ? ' ' : '_');
  }
  for (const option of plain.matchAll(UNTICKED)) blot(option, ' ');
  return rest;
}

/** One paragraph cut at its line breaks and, where it is very long, at its sentences. */
function piecesOf(
  snapshot: Snapshot,
  paragraph: number,
  guess: LegacyEncoding | null,
): CellPiece[] {
  const { text, cell, legacyFonts, placeholders } = snapshot.paragraphs[paragraph] as Paragraph;
  const encoded: EncodedSpan[] = legacyFonts.flatMap(({ start, end, font }) => {
    const encoding = encodingOfFont(font);
    return encoding ? [{ start, end, encoding }] : [];
  });
  if (encoded.length === 0 && guess) encoded.push({ start: 0, end: text.length, encoding: guess });

  let visible = text;
  for (const { start, end } of placeholders) {
    visible = visible.slice(0, start) + '_'.repeat(end - start) + visible.slice(end);
  }

  const cuts = [0];
  for (let at = visible.indexOf('\n'); at >= 0; at = visible.indexOf('\n', at + 1))
    cuts.push(at + 1);
  if (cuts.length === 1 && visible.length > LONG_PARAGRAPH) {
    visible = withoutPrompts(visible, encoded);
    const { plain, text: clean, origin } = plainText(visible, encoded);
    // The length that a reader sees: neither odd spaces nor decomposed letters make it longer.
    const spans = clean.length > LONG_PARAGRAPH ? clauseSpans(clean, plain) : [];
    for (const { start } of spans) if (start > 0) cuts.push(origin[start] ?? 0);
  }
  return bounded(cuts, visible.length).map((from, i, all) => {
    const to = all[i + 1] ?? visible.length;
    const inside = encoded
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, end, encoding }) => ({
        start: Math.max(start - from, 0),
        end: Math.min(end, to) - from,
        encoding,
      }));
    const plain = plainText(withoutPrompts(visible.slice(from, to), inside), inside);
    return {
      paragraph,
      offset: from,
      original: text.slice(from, to),
      plain: cell === null ? plain : trimmed(plain),
      cell: cell?.cell ?? 0,
    };
  });
}

/** Without the space at its edges, which in a table cell means nothing. */
function trimmed({ text, plain, origin }: PlainText): PlainText {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return {
    text: text.slice(start, end),
    plain: plain.slice(start, end),
    origin: origin.slice(start, end + 1),
  };
}

/** Characters a line has at the most, so that no pattern ever runs on without end. */
const LONGEST_LINE = 4000;

/** The cuts, with further ones wherever two are farther apart than a line may be long. */
function bounded(cuts: readonly number[], length: number): number[] {
  return cuts.flatMap((from, i) => {
    const to = cuts[i + 1] ?? length;
    const pieces = Math.max(1, Math.ceil((to - from) / LONGEST_LINE));
    return Array.from({ length: pieces }, (_, piece) => from + piece * LONGEST_LINE);
  });
}
