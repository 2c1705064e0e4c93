import { withoutEnd, withoutStart } from '../domain/text/trimming';
import type { Topic } from '../domain/meeting';
import { calendarDates, isoDate } from '../domain/text/calendarDates';
import { personAt } from '../domain/text/personNames';
import { BLANK } from '../domain/text/plainText';
import { followedBy, vietnamese } from '../domain/text/vietnamesePattern';
import { isUnfilled } from './agreement';
import { lineStart } from './headings';
import type { Line } from './line';
import type { EvidenceBook, Minute, Sentence } from './minute';

const NAMED = vietnamese(
  '(?:tên chuyên đề|(?:sinh hoạt )?chuyên đề(?: (?:quý [ivx0-9]+|tháng [0-9]+)(?: ?[/-]? ?(?:năm )?[0-9]{4})?)?|chủ đề|nội dung chuyên đề|với nội dung|(?:quý (?:[ivx]+|[0-9]) ?[/-]? ?(?:năm )?[0-9]{4}))[ \\t]*(?:[:–-]|là|với chủ đề|về chủ đề|về)?[ \\t]*:?[ \\t]*',
);
const QUOTED = /["“”«]([^"“”«»]{8,240})["”“»]/;
const TOPIC_WORD = vietnamese('chuyên đề|chủ đề');
const PRESENTS = vietnamese(
  '(?:trình bày|báo cáo|thông qua|đọc|giới thiệu|thay mặt .{0,40} trình bày)(?: (?:dự thảo|toàn văn|tóm tắt|nội dung|bài|bản|báo cáo|trước chi bộ|lần lượt|xong|tham luận))*(?: (?:của )?chuyên đề)',
);
const PRESENTS_ANYTHING = vietnamese(
  'trình bày|báo cáo chuyên đề|báo cáo viên|thuyết trình|đọc (?:dự thảo|chuyên đề|bài)',
);
const PLANS = vietnamese('sẽ|chưa|phân công|chuẩn bị|giao');
const PRESENTING = vietnamese('trình bày|báo cáo');
const LATER = vietnamese('tháng (?:tới|sau)|quý (?:tới|sau)|kỳ sau');
const DRAFT = vietnamese('dự thảo|tài liệu|chuyên đề|nội dung|văn bản|bản thảo|đề cương|bài');
const SENDS = vietnamese(
  'gửi|phát|chuyển(?! (?:đề|môn|viên|biến))|đăng(?: tải)?|đưa|in|phô tô|cấp phát|photo|tải lên',
);
const TO_MEMBERS = vietnamese(
  'đảng viên|đồng chí|từng|nhóm|zalo|sổ tay|hệ thống|mọi người|các|thư điện tử|email|chi bộ|trước',
);
const SENT = vietnamese(
  '(?:đã|được) (?:gửi|phát|chuyển|đăng)|đã nhận (?:được )?(?:bản|tài liệu|dự thảo)|đảng viên (?:đã )?(?:nhận|đọc|nghiên cứu) trước|nghiên cứu trước',
);
/** Characters between the sending and those to whom it went. */
const SENDING_REACH = 60;
const BEFORE_MEETING = vietnamese(
  'trước (?:khi|buổi|ngày họp|cuộc|kỳ|hôm|đó|[0-9]|một|hai|ba|bốn|năm|bảy)|từ (?:ngày|hôm|tuần|chiều|sáng|thứ|[0-9])|đã|được|hôm|ngày [0-9]|trước',
);
const AFTER_MEETING = vietnamese(
  'hoàn (?:thiện|chỉnh)|sau (?:khi(?! (?:chi ủy|bí thư|được))|buổi|cuộc|họp)|sẽ|chậm nhất|hạn|phân công|giao(?= (?:đồng chí|đ ?[/.] ?c|ông|bà|anh|chị|cô|cho|nhiệm vụ))|lúc vào họp|đến nơi|tại (?:chỗ|cuộc họp|buổi)|đầu giờ|ngay tại|không (?:kịp )?gửi|chưa (?:kịp )?gửi|lưu hồ sơ|bổ sung|phải gửi|cần gửi|nên gửi|lần sau|rút kinh nghiệm',
);

/** Reads the theme of a thematic meeting: its title, its presentation, its draft sent beforehand. */
export function readTopic(
  minute: Minute,
  title: number,
  date: string | null,
  book: EvidenceBook,
): Topic {
  const name = readTitle(minute, title);
  if (name) book.note('topic.title', name.line, name.start, name.end);
  const presented = readPresented(minute);
  if (presented) book.noteSentence('topic.presented', presented.sentence);
  const sent = readDraftSent(minute, date);
  if (sent) book.noteSentence('topic.draftSent', sent);
  return {
    title: name ? name.line.text.slice(name.start, name.end) : null,
    presenter: presented?.presenter ?? null,
    presented: presented ? true : null,
    draftSent: sent ? true : null,
  };
}

interface Found {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

function readTitle(minute: Minute, title: number): Found | null {
  const { lines, signatureStart } = minute;
  const from = Math.max(title, 0);
  for (const quoted of [true, false]) {
    for (let i = from; i < signatureStart; i += 1) {
      const line = lines[i] as Line;
      const found = quoted
        ? quotedIn(line, lines[i - 1], i - from < 4)
        : behindName(line, i - from < 5);
      if (found) return found;
    }
  }
  return null;
}

function quotedIn(line: Line, previous: Line | undefined, nearTitle: boolean): Found | null {
  const quote = QUOTED.exec(line.text);
  if (!quote || quote[0].includes(BLANK)) return null;
  const lead = line.plain.slice(0, quote.index);
  const headed = TOPIC_WORD.test(previous?.plain ?? '') && lead.trim().length < 20;
  const about = TOPIC_WORD.test(lead) || headed || (nearTitle && lead.trim().length < 40);
  if (!about) return null;
  const start = quote.index + 1;
  return { line, start, end: start + (quote[1]?.length ?? 0) };
}

function behindName(line: Line, nearTitle: boolean): Found | null {
  const name = NAMED.exec(line.plain);
  if (!name) return null;
  const isLabel = /[:–-][ \t]*$|chu de[ \t]*$|(?:la|ve)[ \t]*$/.test(name[0]);
  if (!isLabel && !nearTitle) return null;
  const start = name.index + name[0].length;
  const rest = line.plain.slice(start);
  const stop = /[.;](?=\s|$)|\t|(?=\()/.exec(rest)?.index ?? rest.length;
  const value = withoutEnd(withoutStart(line.text.slice(start, start + stop), ' \t"“'), ' \t"”.,');
  if (
    value.length < 10 ||
    value.includes(BLANK) ||
    /^(?:quy|thang|nam)(?![a-z])/.test(line.plain.slice(start))
  )
    return null;
  const at = line.text.indexOf(value, start);
  return { line, start: at, end: at + value.length };
}

/** Characters between the planning and the presentation that is planned. */
const PLANNING_REACH = 55;

/** Whether a sentence only plans it; a capital betrays the name Chua where "chưa" is looked for. */
function isNotYet(text: string, plain: string): boolean {
  if (LATER.test(plain)) return true;
  const at = followedBy(plain, PLANS, PRESENTING, PLANNING_REACH);
  if (at < 0 || plain.slice(0, at).endsWith('duoc ')) return false;
  return at === 0 || !/\p{Lu}/u.test(text.charAt(at));
}

const isSent = (plain: string): boolean =>
  SENT.test(plain) || followedBy(plain, SENDS, TO_MEMBERS, SENDING_REACH) >= 0;

/** In the discussion what stands behind a speaker, or begins without one, is his opinion of the paper. */
function presents(sentence: Sentence): boolean {
  const found = PRESENTS.exec(sentence.plain);
  if (!found || sentence.part !== 'opinions') return found !== null;
  return firstPerson(sentence) !== null && !sentence.plain.slice(0, found.index).includes(':');
}

function readPresented(minute: Minute): { sentence: Sentence; presenter: string | null } | null {
  const { sentences } = minute;
  const candidates = sentences.filter(
    ({ text, plain }) => !isUnfilled(plain) && !isNotYet(text, plain),
  );
  const said =
    candidates.find((sentence) => presents(sentence) && sentence.plain.length > 25) ??
    candidates.find(
      ({ plain, part }) => part === 'topic' && PRESENTS_ANYTHING.test(plain) && plain.length > 25,
    );
  if (!said) return null;
  const people = firstPerson(said);
  return { sentence: said, presenter: people };
}

function firstPerson({ line, start, end }: Sentence): string | null {
  const from = start + lineStart(line.plain.slice(start, end)).start;
  for (let i = from; i < end; i += 1) {
    if (i > from && /[a-z]/.test(line.plain.charAt(i - 1))) continue;
    const person = personAt(line.text, line.plain, i);
    if (person && (person.addressed || person.name.includes(' '))) return person.name;
  }
  return null;
}

function readDraftSent(minute: Minute, date: string | null): Sentence | null {
  for (const sentence of minute.sentences) {
    const { plain, part } = sentence;
    if (part === 'assignments' || isUnfilled(plain)) continue;
    if (!DRAFT.test(plain) || !isSent(plain) || !BEFORE_MEETING.test(plain)) continue;
    if (AFTER_MEETING.test(plain)) continue;
    if (part === 'conclusion' || part === 'opinions') {
      if (!/(?<![a-z])(?:da|duoc|tu ngay) /.test(plain)) continue;
    }
    const dates = calendarDates(plain).map((found) =>
      isoDate({ ...found, year: found.year ?? (date ? Number(date.slice(0, 4)) : null) }),
    );
    if (date && dates.some((found) => found !== null && found > date)) continue;
    return sentence;
  }
  return null;
}
