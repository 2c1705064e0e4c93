import { vietnamese } from '../domain/text/vietnamesePattern';
import type { Vote } from '../domain/meeting';
import { AGREES, isUnfilled } from './agreement';
import type { EvidenceBook, Minute, Sentence } from './minute';

const MINUTES = vietnamese('biên bản|bb');
const READ_BACK = vietnamese(
  'đọc(?: lại| toàn văn| dự thảo| lướt| cho)*|thông qua|trình bày|nghe lại|công bố',
);
const OTHER_RECORD = vietnamese(
  'lập biên bản|biên bản (?:kiểm phiếu|vi phạm|bàn giao|họp (?:thôn|chi ủy)|kiểm tra|tháng trước|kỳ trước|cuộc họp trước|sinh hoạt (?:tháng|kỳ) trước|làm việc|số)|(?:người|việc|đồng chí) ghi biên bản|ghi vào biên bản|thư ký ghi biên bản|sổ biên bản',
);
/** What tells that the minute was read, where a heading only names the step. */
const TOLD = vietnamese('đọc|trình|nghe|nhất trí|n ?/ ?trí|đồng ý|thống nhất|tán thành');
const RESOLUTION = vietnamese('(?:dự thảo )?(?:nghị quyết|nq|kết luận|quyết nghị)');
const PASSED = vietnamese(
  '(?:được |đã )?(?:thông qua|ban hành|quyết nghị|ra nghị quyết)|biểu quyết|nhất trí|tán thành|thuận|giơ (?:tay|thẻ)|thống nhất|đồng ý|đ ?/ ?ý',
);
const NOT_THIS = vietnamese(
  'thực hiện (?:tốt )?(?:nghị quyết|nq|kết luận)|nghị quyết (?:số|đại hội|của (?:đảng|cấp|tỉnh|trung ương|bộ chính trị|hội đồng))|học tập|quán triệt|dự thảo nghị quyết (?:đại hội)|sẽ (?:thông qua|biểu quyết|ban hành)|chưa (?:thông qua|ban hành|biểu quyết)|kỳ (?:sau|tới)|lần sau|tháng sau|không ban hành|triển khai nghị quyết',
);

/** Sentences behind the reading in which the cell's consent may stand. */
const CONSENT_REACH = 2;

/** Whether the minute says that it was read back and the cell agreed to it. */
export function readMinutesAdopted(minute: Minute, book: EvidenceBook): boolean | null {
  const { sentences, contentStart } = minute;
  for (let i = sentences.length - 1; i >= 0; i -= 1) {
    const sentence = sentences[i] as Sentence;
    if (sentence.lineIndex < contentStart) break;
    if (sentence.isHeading && !TOLD.test(sentence.plain)) continue;
    if (!MINUTES.test(sentence.plain) || isUnfilled(sentence.plain)) continue;
    if (
      OTHER_RECORD.test(
        sentence.plain.replace(/nguoi ghi bien ban|thu k[iy] ghi bien ban/, 'thu ky'),
      )
    )
      continue;
    if (!READ_BACK.test(sentence.plain)) continue;
    const behind = sentences
      .slice(i + 1, i + 1 + CONSENT_REACH)
      .filter(({ lineIndex, plain }) => lineIndex <= sentence.lineIndex + 1 && !isUnfilled(plain));
    const agreed = AGREES.test(sentence.plain) || behind.some(({ plain }) => AGREES.test(plain));
    if (!agreed) continue;
    book.noteSentence('minutesAdopted', sentence);
    return true;
  }
  return null;
}

/** Whether the resolution or conclusion was adopted, from a vote on it or in words. */
export function readResolutionAdopted(
  minute: Minute,
  votes: readonly Vote[],
  book: EvidenceBook,
): boolean | null {
  const voted = votes.findIndex(({ subject }) => RESOLUTION.test(plainOf(subject)));
  if (voted >= 0) {
    copyEvidence(book, `votes.${voted}`);
    return true;
  }
  for (const sentence of minute.sentences) {
    const { plain, lineIndex, part } = sentence;
    if (lineIndex < minute.contentStart || isUnfilled(plain)) continue;
    if (sentence.isHeading && !/nhat tri|tan thanh|dong y|thong nhat/.test(plain)) continue;
    if (part === 'opinions' || part === 'previous-review') continue;
    if (RESOLUTION.test(plain) && PASSED.test(plain) && !NOT_THIS.test(plain)) {
      if (
        (part === 'conclusion' || part === 'next-tasks') &&
        !/thong qua|bieu quyet|ban hanh/.test(plain)
      )
        continue;
      book.noteSentence('resolutionAdopted', sentence);
      return true;
    }
  }
  const general = votes.findIndex(
    ({ subject }) => subject === '' || /noi dung|tren/.test(plainOf(subject)),
  );
  if (general < 0) return null;
  copyEvidence(book, `votes.${general}`);
  return true;
}

function copyEvidence(book: EvidenceBook, from: string): void {
  book.entries.set('resolutionAdopted', book.entries.get(from) ?? []);
}

const plainOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
