import type { Grade, Rating } from '../domain/meeting';
import { vietnamese, vietnameseSource } from '../domain/text/vietnamesePattern';
import { isUnfilled } from './agreement';
import type { EvidenceBook, Minute } from './minute';

const MEETING =
  '(?:buổi (?:họp|sinh hoạt|này|hôm nay)|kỳ (?:họp|sinh hoạt)|cuộc họp|phiên họp|sinh hoạt chi bộ|chất lượng (?:buổi|kỳ|cuộc|sinh hoạt|cuộc họp)|chi bộ tự|tự (?:chấm|đánh giá|nhận|xếp loại|xếp)|hội nghị)';
const RATES = vietnamese(
  'xếp(?: loại)?|xl|chấm|đạt (?:loại|mức|chất lượng)|tự (?:chấm|đánh giá|nhận|nhận xét)|đánh giá(?: chất lượng)?|tổng điểm|điểm|loại|mức|chất lượng',
);
/** Words that make a number of points the cell's own score. */
const SCORES = vietnamese('chấm|xếp|xl|đạt|tự (?:đánh giá|nhận)|đánh giá|tổng(?: số)? điểm');
const ABOUT_MEETING = vietnamese(MEETING);
const ABOUT_OTHERS = vietnamese(
  'xếp loại (?:đảng viên|cán bộ|viên chức|công chức|chất lượng đảng viên|tổ chức|chi bộ (?:năm|quý)|học sinh|hội viên)|đảng viên (?:được )?xếp loại|hồ sơ xếp loại|kiểm điểm cuối năm|học lực|hạnh kiểm',
);
const GRADE = new RegExp(
  `${vietnameseSource(
    '(?:☒|☑|✓|✔|\\[x\\]|loại|mức|xếp|đạt|là|chất lượng|:|,|-|–|;|\\(|kỳ sinh hoạt|buổi họp|sinh hoạt|họp|điểm|đ) ?["\'(]?(?<grade>tốt|khá|trung bình|kém)',
  )}(?![a-z])`,
  'g',
);
const SCORE =
  /(?<![0-9/.,])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:\/ ?100)? ?(?:diem|d(?![a-z/]))|(\d{1,3}(?:[.,]\d{1,2})?) ?\/ ?100(?!\d)|(?:diem|tong so diem|tong diem)[ :]*(\d{1,3}(?:[.,]\d{1,2})?)(?![0-9/])/;
const GRADES: Readonly<Record<string, Grade>> = {
  tot: 'Tốt',
  kha: 'Khá',
  'trung binh': 'Trung bình',
  kem: 'Kém',
};

/** Reads the cell's own rating of the meeting: class, score, or both. */
export function readRating(minute: Minute, book: EvidenceBook): Rating | null {
  for (const inPart of [true, false]) {
    const candidates = minute.sentences.filter(
      ({ part, lineIndex }) => lineIndex >= minute.contentStart && (part === 'rating') === inPart,
    );
    for (const sentence of candidates.reverse()) {
      const { plain } = sentence;
      if (isUnfilled(plain) || ABOUT_OTHERS.test(plain)) continue;
      if (
        !inPart &&
        !(RATES.test(plain) && ABOUT_MEETING.test(plain)) &&
        !/^\W*(?:\d+\W+)?(?:xep loai|xl)(?![a-z])/.test(plain)
      )
        continue;
      if (sentence.part === 'opinions' && !ABOUT_MEETING.test(plain)) continue;
      const score = SCORE.exec(plain);
      const grades = [...plain.matchAll(GRADE)];
      const last = grades[grades.length - 1]?.groups?.grade;
      const alone = inPart
        ? /^[\s\S]{0,40}?(?<![a-z])(tot|kha|trung binh|kem)[ .)]*$/.exec(plain)?.[1]
        : undefined;
      const grade = GRADES[(last ?? alone ?? '').replace(/\s+/g, ' ')] ?? null;
      const value = score
        ? Number((score[1] ?? score[2] ?? score[3] ?? '').replace(',', '.'))
        : null;
      const points = value !== null && value <= 100 ? value : null;
      if (grade === null && (points === null || points < 10)) continue;
      if (grade === null && !inPart && !SCORES.test(plain)) continue;
      book.noteSentence('rating', sentence);
      noteWrongTotal(minute, book);
      return { score: points, grade };
    }
  }
  return null;
}

const POINTS_COLUMN = vietnamese('điểm|đạt|tự chấm');
const TOTAL_CELL = vietnamese('^(?:tổng(?: cộng| điểm| số)*|cộng)$');
/** Rows of a score sheet at the least; HD 42's frame has seven groups. */
const FEWEST_GROUPS = 3;

/** Notes the total of a score sheet whose groups do not add up to it. */
function noteWrongTotal({ lines, signatureStart }: Minute, book: EvidenceBook): void {
  for (let i = 0; i < signatureStart; i += 1) {
    const head = lines[i];
    if (!head || head.table === null || lines[i - 1]?.table === head.table) continue;
    if (!POINTS_COLUMN.test(head.plain)) continue;
    let sum = 0;
    let groups = 0;
    for (let k = i + 1; lines[k]?.table === head.table; k += 1) {
      const row = lines[k];
      const points = row
        ?.cells()
        .findLast(({ plain }) => /^[0-9]{1,3}(?:[.,][0-9]{1,2})?$/.test(plain));
      if (!row || !points) continue;
      const value = Number(points.plain.replace(',', '.'));
      if (!row.cells().some(({ plain }) => TOTAL_CELL.test(plain))) {
        sum += value;
        groups += 1;
      } else if (groups >= FEWEST_GROUPS && Math.abs(sum - value) > 0.001) {
        book.noteConflict('rating', row, points.start, points.end);
      }
    }
  }
}
