import { withoutEnd } from '../domain/text/trimming';
import type { Snapshot } from '../document/snapshot';
import type { Evidence } from '../domain/evidence';
import type { OutlinePart, Part } from '../domain/outline';
import { calendarDates } from '../domain/text/calendarDates';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { headingOf, lineStart, numberingOf, type Heading, type Numbering } from './headings';
import type { Line } from './line';
import { linesOf } from './lines';
import type { FactPath } from './reading';
import { sentenceSpans } from './sentences';
import { findSignatureBlock, type SignatureBlock } from './signatures';

/** A sentence of a line, with the part of the minute it stands in. */
export interface Sentence {
  readonly line: Line;
  readonly lineIndex: number;
  readonly part: Part | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly plain: string;
  /** Whether it is only the words of a heading. */
  readonly isHeading: boolean;
}

/** A document laid out for the readers: its lines, its parts, and where the sitting begins and ends. */
export interface Minute {
  readonly lines: readonly Line[];
  readonly headings: readonly Heading[];
  /** The heading that a line is, if it is one. */
  headingOn(line: number): Heading | undefined;
  /** The first heading behind a line. */
  headingAfter(line: number): Heading | undefined;
  /** The part each line belongs to; null before the first. */
  readonly parts: readonly (Part | null)[];
  /** First line of the proceedings; before it stand title, roll-call and formalities. */
  readonly contentStart: number;
  /** First line of the signature block; `lines.length` when there is none. */
  readonly signatureStart: number;
  readonly signatures: SignatureBlock;
  /** Every sentence before the signature block, blank ones left out. */
  readonly sentences: readonly Sentence[];
}

const CONTENT_PARTS: ReadonlySet<Part> = new Set<Part>([
  'previous-review',
  'next-tasks',
  'topic',
  'opinions',
  'conclusion',
  'assignments',
  'votes',
]);

/** The first line of the opening proper, behind title and subtitle. */
const OPENING = vietnamese(
  'thời gian|bắt đầu|khai mạc|khai hội|hôm nay|vào (?:lúc|hồi)|ngày họp|chủ (?:trì|tọa)|có mặt|vắng|tổng số|đảng viên|địa điểm|nơi họp|[0-9]{1,2} ?(?:giờ|h|g) ?[0-9]{0,2}|đảng số',
);

const CONTENT_HEADING = vietnamese(
  '^(?:nội dung(?: (?:sinh hoạt|cuộc họp|buổi họp|hội nghị|chính|họp))?(?: chi bộ)?|diễn biến(?: .{0,30})?|tiến hành(?: .{0,20})?)$',
);

/** Lays a document out for the readers. */
export function layOut(snapshot: Snapshot): Minute {
  const lines = linesOf(snapshot);
  const signatures = findSignatureBlock(lines);
  const signatureStart = signatures.start;
  const headings: Heading[] = [];
  const opening = Math.max(
    lines.findIndex(({ plain }) => OPENING.test(plain)),
    0,
  );
  const lastMonth = monthBefore(lines.slice(0, opening + 4));
  let numbering: Numbering | null = null;
  for (let i = opening; i < signatureStart; i += 1) {
    const line = lines[i] as Line;
    const own = numberingOf(line.plain);
    const heading = headingOf(line, i, lastMonth);
    if (heading && !(heading.guessed && isSettled(headings, heading.part))) {
      headings.push(heading);
      numbering = own ?? numbering;
    } else if (
      own &&
      numbering &&
      own.kind === numbering.kind &&
      own.place === numbering.place + 1
    ) {
      headings.push({ line: i, part: null, end: lineStart(line.plain).start, guessed: false });
      numbering = own;
    }
  }
  const parts: (Part | null)[] = lines.map(() => null);
  headings.forEach(({ line, part }, i) => {
    const next = headings[i + 1]?.line ?? signatureStart;
    parts.fill(part, line, next);
  });
  parts.fill('signatures', signatureStart);

  const contentStart = Math.min(
    headings.find(({ line, part }) => line > opening && part !== null && CONTENT_PARTS.has(part))
      ?.line ?? signatureStart,
    firstContentHeading(lines, signatureStart),
  );
  const headingEnds = new Map(headings.map(({ line, end, guessed }) => [line, guessed ? 0 : end]));
  const sentences: Sentence[] = [];
  for (let i = 0; i < signatureStart; i += 1) {
    const line = lines[i] as Line;
    if (line.isEmpty) continue;
    for (const { start, end } of sentenceSpans(line.text, line.plain)) {
      const text = line.text.slice(start, end);
      const plain = line.plain.slice(start, end);
      const isHeading = end <= (headingEnds.get(i) ?? 0);
      sentences.push({
        line,
        lineIndex: i,
        part: parts[i] ?? null,
        start,
        end,
        text,
        plain,
        isHeading,
      });
    }
  }
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  return {
    lines,
    headings,
    headingOn: (line) => byLine.get(line),
    headingAfter: (line) => {
      for (let i = line + 1; i < signatureStart; i += 1) {
        const heading = byLine.get(i);
        if (heading) return heading;
      }
      return undefined;
    },
    parts,
    contentStart,
    signatureStart,
    signatures,
    sentences,
  };
}

const MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** A pattern for the month before the one that title or opening name; null when they name none. */
function monthBefore(lines: readonly Line[]): RegExp | null {
  for (const { plain } of lines) {
    const named = /thang[ \t]?(0?[1-9]|1[0-2])(?!\d)/.exec(plain)?.[1];
    const dated = calendarDates(plain)[0]?.month;
    const month = named ? Number(named) : dated;
    if (!month) continue;
    const before = month === 1 ? 12 : month - 1;
    return vietnamese(`(?:tháng|t) ?(?:0?${before}(?![0-9])|${MONTHS[before - 1] ?? ''})`);
  }
  return null;
}

const OPENING_PARTS: ReadonlySet<Part> = new Set<Part>([
  'time',
  'place',
  'chair',
  'secretary',
  'guests',
  'attendance',
  'absentees',
  'agenda',
  'draft-sent',
]);

/**
 * Whether a guess about a part comes too late: prose such as "đánh giá … tháng" opens the review only
 * before the discussion, and nothing is guessed once the conclusion has begun.
 */
function isSettled(headings: readonly Heading[], part: Part | null): boolean {
  const current = headings[headings.length - 1]?.part;
  if (
    current === undefined ||
    current === null ||
    OPENING_PARTS.has(current) ||
    part === 'assignments'
  )
    return false;
  if (current === 'previous-review') return part === 'previous-review';
  if (current === 'next-tasks' || current === 'topic') return part !== 'opinions';
  return true;
}

function firstContentHeading(lines: readonly Line[], end: number): number {
  for (let i = 0; i < end; i += 1) {
    const { plain } = lines[i] as Line;
    const words = withoutEnd(plain.slice(lineStart(plain).start), ' \t.:-');
    if (CONTENT_HEADING.test(words)) return i;
  }
  return end;
}

/** The outline of a laid-out minute, parts in document order, empty ones included. */
export function outlineOf(minute: Minute): OutlinePart[] {
  const { headings, lines, signatureStart } = minute;
  const outline: OutlinePart[] = headings.flatMap(({ line, part }, i) => {
    const next = headings[i + 1]?.line ?? signatureStart;
    return part ? [{ part, first: lines[line]?.first ?? 0, last: lines[next - 1]?.last ?? 0 }] : [];
  });
  if (signatureStart < lines.length) {
    const first = lines[signatureStart]?.first ?? 0;
    outline.push({ part: 'signatures', first, last: lines[lines.length - 1]?.last ?? first });
  }
  return outline;
}

/** Evidence of facts, gathered under their paths while a minute is read. */
export class EvidenceBook {
  readonly entries = new Map<FactPath, readonly Evidence[]>();

  /** Notes where a fact stands: characters `start` to `end` of a line. */
  note(path: FactPath, line: Line, start: number, end: number): void {
    this.entries.set(path, [...(this.entries.get(path) ?? []), ...line.evidence(start, end)]);
  }

  readonly conflicts = new Map<FactPath, readonly Evidence[]>();

  /** Notes a place that states a fact differently from the one it was read from. */
  noteConflict(path: FactPath, line: Line, start: number, end: number): void {
    const known = this.conflicts.get(path) ?? [];
    this.conflicts.set(path, [...known, ...line.evidence(start, end)]);
  }

  /** Notes a whole sentence. */
  noteSentence(path: FactPath, sentence: Sentence): void {
    this.note(path, sentence.line, sentence.start, sentence.end);
  }
}
