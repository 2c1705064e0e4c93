import { vietnamese } from '../domain/text/vietnamesePattern';
import { isUnfilled } from './agreement';
import type { EvidenceBook, Minute } from './minute';
import type { Heading } from './headings';
import type { Part } from '../domain/outline';
import { lineStart } from './headings';

/** The words of a part: everything behind its heading, up to the next; null when nothing is written. */
export function partText(minute: Minute, heading: Heading): string | null {
  const { lines, signatureStart } = minute;
  const next = minute.headingAfter(heading.line)?.line ?? signatureStart;
  const words: string[] = [];
  for (let i = heading.line; i < next; i += 1) {
    const line = lines[i];
    if (!line) continue;
    const from = i === heading.line ? heading.end : 0;
    if (isUnfilled(line.plain.slice(from))) continue;
    const text = line.text.slice(from).trim();
    if (/[\p{L}\p{N}]/u.test(text)) words.push(text);
  }
  return words.length > 0 ? words.join('\n') : null;
}

/** Shortest text that counts as having reported something. */
const SHORTEST_REPORT = 12;

const IN_PROSE = vietnamese(
  '(?:đánh giá|kiểm điểm|kiểm lại|báo cáo|kết quả|tình hình|nhìn lại|sơ kết|đối chiếu).{0,50}(?:thực hiện|triển khai|lãnh đạo)?.{0,30}(?:nghị quyết|nq|nhiệm vụ).{0,25}(?:tháng (?:[0-9]|trước|qua|vừa qua)|kỳ trước|tháng)',
);
/** Parts in which the review is spoken of, not held. */
const SPEAKS_OF_IT: ReadonlySet<Part> = new Set<Part>(['opinions', 'conclusion', 'assignments']);
const FUTURE = vietnamese('(?:tháng (?:tới|sau)|kỳ (?:tới|sau)|đảng viên đăng ký)');

/** Reads how the last resolution was carried out; null when the minute does not report it. */
export function readPreviousReview(minute: Minute, book: EvidenceBook): string | null {
  for (const heading of minute.headings) {
    if (heading.part !== 'previous-review') continue;
    const text = partText(minute, heading);
    if (text && text.length >= SHORTEST_REPORT) {
      noteHeading('previousReview', minute, heading, book);
      return text;
    }
  }
  for (const sentence of minute.sentences) {
    if (sentence.lineIndex < minute.contentStart && sentence.part !== 'previous-review') continue;
    if (sentence.part !== null && SPEAKS_OF_IT.has(sentence.part)) continue;
    if (sentence.plain.length < 60 || isUnfilled(sentence.plain) || FUTURE.test(sentence.plain))
      continue;
    if (IN_PROSE.test(sentence.plain.slice(0, 160))) {
      book.noteSentence('previousReview', sentence);
      return sentence.text;
    }
  }
  return null;
}

/** Reads the tasks ahead, as their part of the minute has them. */
export function readNextTasks(minute: Minute): string | null {
  return textOfPart(minute, 'next-tasks');
}

/** The words of all parts of one kind, joined; null when there is none or nothing is written. */
export function textOfPart(minute: Minute, part: Part): string | null {
  const texts = minute.headings
    .filter((heading) => heading.part === part)
    .flatMap((heading) => partText(minute, heading) ?? []);
  return texts.length > 0 ? texts.join('\n') : null;
}

/** Notes a heading's own words as evidence. */
export function noteHeading(
  path: string,
  minute: Minute,
  heading: Heading,
  book: EvidenceBook,
): void {
  const line = minute.lines[heading.line];
  if (line) book.note(path, line, lineStart(line.plain).start, line.text.length);
}
