import { personsIn } from '../domain/text/personNames';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { isUnfilled } from './agreement';
import type { EvidenceBook, Minute } from './minute';
import { noteHeading, partText } from './previousReview';

const CONCLUDES = vietnamese(
  '^[^a-z]*kết luận(?! (?:số|của (?:cấp|đảng ủy|trung ương|bộ chính trị|thanh tra))|,? (?:nghị quyết|chỉ thị))|(?:đồng chí|đ ?/ ?c|ông|bà|anh|chị|chủ (?:trì|tọa)|bí thư|hội nghị|chi bộ|đã|thầy|cô|chú)[^.;]{0,70}(?:kết luận|chốt lại)(?! (?:số|của (?:cấp|đảng ủy|trung ương|bộ chính trị))|,? (?:nghị quyết|chỉ thị))',
);
const SHORTEST = 10;

/** Reads the chair's conclusion; null when the minute records none. */
export function readConclusion(minute: Minute, book: EvidenceBook): string | null {
  const texts: string[] = [];
  for (const heading of minute.headings) {
    if (heading.part !== 'conclusion') continue;
    const text = partText(minute, heading);
    const assigned = followedByAssignments(minute, heading.line);
    if ((text && text.length >= SHORTEST) || assigned) {
      noteHeading('conclusion', minute, heading, book);
      texts.push(text ?? '');
    }
  }
  if (texts.length > 0) return texts.filter(Boolean).join('\n') || null;
  for (const sentence of minute.sentences) {
    const { plain, lineIndex } = sentence;
    if (lineIndex < minute.contentStart || isUnfilled(plain) || sentence.isHeading) continue;
    if (sentence.part === 'votes') continue;
    const match = CONCLUDES.exec(plain);
    if (match && plain.length - match.index - match[0].length >= SHORTEST) {
      book.noteSentence('conclusion', sentence);
      return sentence.text;
    }
  }
  return null;
}

/** "Kết luận:" with nothing behind it but the list of tasks. */
function followedByAssignments(minute: Minute, line: number): boolean {
  const next = minute.headingAfter(line);
  if (next?.part !== 'assignments') return false;
  const below = minute.lines[next.line];
  return (
    below !== undefined &&
    personsIn(below.text, below.plain, 0, below.text.length, false).length > 0
  );
}
