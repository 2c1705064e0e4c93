import { vietnamese } from '../domain/text/vietnamesePattern';
import { AGREES, isUnfilled } from './agreement';
import type { EvidenceBook, Minute, Sentence } from './minute';

const AGENDA = vietnamese(
  '(?:nội dung,? (?:và )?)?(?:chương trình|c ?/ ?trình)(?! (?:hành động|công tác|số|mục tiêu|nông thôn|phát triển|phối hợp|giáo dục|khuyến|[0-9]+(?! ?(?:nội dung|phần|mục|việc|vấn đề|điểm|ý))))|nghị trình|thứ tự (?:công việc|nội dung|các việc)|trình tự(?: (?:buổi|sinh hoạt|cuộc họp|làm việc|họp|hội nghị|các nội dung))?|(?:các )?nội dung (?:họp|sinh hoạt|cuộc họp|buổi (?:họp|sinh hoạt)|làm việc|nêu trên|phiên họp|kỳ họp)',
);
const LISTS = vietnamese('(?:gồm|như sau|có) ?:|chương trình ?: ?[0-9(]');
const CONSENTS = vietnamese('nhất trí|n ?/ ?trí|tán thành|đồng ý|thống nhất|đồng tình|100 ?%');
const PUT = vietnamese(
  'thông qua|xin ý kiến|biểu quyết|hỏi ý kiến|lấy ý kiến|(?<!chương |c ?/ ?)trình',
);
/** Sentences behind the one that names the agenda in which the cell's consent may stand. */
const CONSENT_REACH = 2;
/** Share of the minute from its beginning in which an agenda is put to the cell. */
const OPENING_SHARE = 0.4;

/** Where the sentence at `at` ends for good: the points of a list, parted by semicolons, belong to it. */
function endOf(sentences: readonly Sentence[], at: number): number {
  let end = at + 1;
  while (sentences[end - 1]?.plain.endsWith(';') && sentences[end]?.line === sentences[at]?.line) {
    end += 1;
  }
  return end;
}

/** Whether the minute says that the programme of the meeting was put to the cell. */
export function readAgenda(minute: Minute, title: number, book: EvidenceBook): boolean | null {
  const { sentences, contentStart, lines } = minute;
  const limit = Math.max(contentStart + 8, Math.ceil(lines.length * OPENING_SHARE));
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.lineIndex <= title || sentence.lineIndex > limit) continue;
    if (!AGENDA.test(sentence.plain) || isUnfilled(sentence.plain)) continue;
    // "Thông qua chương trình:" with nothing behind it is a form's prompt.
    if (/:\s*$/.test(sentence.plain)) continue;
    // "Chương trình gồm: … biểu quyết" lists steps; only plain consent counts there.
    const listing = LISTS.test(sentence.plain);
    const end = endOf(sentences, i);
    const inIt = sentences
      .slice(i, end)
      .find(({ plain }) => !isUnfilled(plain) && (listing ? CONSENTS : AGREES).test(plain));
    const behind = sentences
      .slice(end, end + CONSENT_REACH)
      .filter(({ lineIndex, plain }) => lineIndex <= sentence.lineIndex + 1 && !isUnfilled(plain))
      .find(({ plain }) => AGREES.test(plain.slice(0, 90)));
    const agreed = inIt ?? behind;
    if (!agreed && (listing || !PUT.test(sentence.plain))) continue;
    book.noteSentence('agendaAdopted', sentence);
    if (agreed && agreed !== sentence) book.noteSentence('agendaAdopted', agreed);
    return true;
  }
  return null;
}
