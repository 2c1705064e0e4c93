import { calendarDates, isoDate, type CalendarDate } from '../domain/text/calendarDates';
import { clockTimes } from '../domain/text/clockTimes';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { DATE_OF_A_PAPER } from './figures';
import type { EvidenceBook, Minute } from './minute';
import type { Line } from './line';

export interface FoundTime {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly duration: number | null;
}

const ENDS = vietnamese(
  '(?:kết thúc|bế mạc|(?:nghỉ|xong|tan|giải tán|thông qua|hết|dừng|khép lại)(?: (?:họp|buổi họp|cuộc họp|hội nghị|sinh hoạt|phiên họp|chương trình))?(?: vào| lúc| hồi)|họp xong|tan họp|đến .{0,3}hết|hết lúc|hết$|^hết|kết thúc buổi|chi bộ nghỉ|hoàn thành (?:lúc|vào|hồi)|lập xong)',
);
/** "Đến 15 giờ 10 phút, chủ trì tuyên bố bế mạc." */
const ENDS_BEHIND = vietnamese(
  '^[^.;]{0,45}(?:bế mạc|kết thúc|thì (?:xong|hết|nghỉ)|họp xong|xong việc|giải tán|tan họp|chi bộ nghỉ|nghỉ họp)(?! ?(?:lúc |hồi |vào )*[0-9])',
);
const STARTS = vietnamese(
  'thời gian|hôm nay|bắt đầu|khai mạc|khai hội|vào (?:lúc|hồi)|lúc|hồi|họp|giờ(?: khai| ?:)|mở đầu|sáng|chiều|tối',
);
const SAME_MEETING_END = vietnamese('(?:phần|nội dung|mục|chuyên đề|giải lao|nghỉ giải)');
const LENGTH = vietnamese(
  '(?:thời lượng|thời gian (?:sinh hoạt|họp)|tổng thời gian|kéo dài|trong vòng|diễn ra trong)[^0-9.;]{0,40}?([0-9]{2,3}) ?phút',
);
const BETWEEN = /^[ \t]*(?:-|den|toi)[ \t]*$/;

interface Found {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Reads date, start, end and any stated length of the meeting. `title` is the title's line. */
export function readTime(minute: Minute, title: number, book: EvidenceBook): FoundTime {
  const start = readStart(minute, title);
  const end = sameHalfOfDay(start, readEnd(minute, start));
  const date = readDate(minute, title, start);
  const duration = readDuration(minute);
  if (start) book.note('start', start.line, start.start, start.end);
  if (end) book.note('end', end.line, end.start, end.end);
  if (date) {
    book.note('date', date.line, date.start, date.end);
    if (date.iso !== null) noteOtherDates(minute, title, date.iso, book);
  }
  if (duration) book.note('duration', duration.line, duration.start, duration.end);
  return {
    date: date?.iso ?? null,
    start: start?.time ?? null,
    end: end?.time ?? null,
    duration: duration?.minutes ?? null,
  };
}

/** "hai giờ chiều … bốn giờ": an hour that would end before the afternoon began is an afternoon hour too. */
function sameHalfOfDay<T extends { time: string }>(
  start: { time: string; shifted: boolean } | null,
  end: T | null,
): T | null {
  if (!start?.shifted || !end || end.time >= '12' || end.time > start.time) return end;
  return { ...end, time: `${Number(end.time.slice(0, 2)) + 12}${end.time.slice(2)}` };
}

/** What stands before a clock time within its sentence. */
function before(plain: string, at: number): string {
  const from = Math.max(plain.lastIndexOf(';', at), plain.lastIndexOf('. ', at)) + 1;
  return plain.slice(Math.max(from, at - 90), at);
}

function readStart(
  minute: Minute,
  title: number,
): (Found & { time: string; shifted: boolean }) | null {
  const { lines, contentStart, signatureStart } = minute;
  const limit = contentStart > title ? contentStart : signatureStart;
  let fallback: (Found & { time: string; shifted: boolean }) | null = null;
  for (let i = Math.max(title, 0); i < limit; i += 1) {
    const line = lines[i] as Line;
    for (const clock of clockTimes(line.plain)) {
      const lead = before(line.plain, clock.start);
      if (ENDS.test(lead) || ENDS_BEHIND.test(line.plain.slice(clock.end))) continue;
      const found = { line, ...clock };
      if (STARTS.test(lead) || line.plain.slice(0, clock.start).trim() === '') return found;
      // A time with a day beside it is the meeting's; elsewhere it may be any time of any day.
      if (calendarDates(line.plain).length > 0) fallback ??= found;
    }
  }
  return fallback;
}

function readEnd(
  minute: Minute,
  start: (Found & { time: string }) | null,
): (Found & { time: string }) | null {
  const { lines, signatureStart } = minute;
  // "08h00 – 10h10": a span where the start was found.
  if (start) {
    const after = clockTimes(start.line.plain).find(({ start: at }) => at > start.start);
    if (after && BETWEEN.test(start.line.plain.slice(start.end, after.start))) {
      return { line: start.line, ...after };
    }
  }
  for (let i = signatureStart - 1; i >= 0; i -= 1) {
    const line = lines[i] as Line;
    const clocks = clockTimes(line.plain).reverse();
    for (const clock of clocks) {
      if (start && line === start.line && clock.start <= start.start) continue;
      const lead = before(line.plain, clock.start);
      if (ENDS_BEHIND.test(line.plain.slice(clock.end, clock.end + 60))) {
        return { line, start: clock.start, end: clock.end, time: clock.time };
      }
      const ends = ENDS.exec(lead);
      if (ends && !SAME_MEETING_END.test(lead.slice(ends.index))) {
        return { line, start: clock.start, end: clock.end, time: clock.time };
      }
    }
  }
  return lastClock(minute, start);
}

/** Lines before the signatures in which a bare time of day can only be the end of the meeting. */
const CLOSING_LINES = 3;
/** Characters of the sentence before it: "Ra về lúc", "Bà con nghỉ hồi". */
const LONGEST_LEAD = 25;

/** "Nghỉ 7h30", "Ra về lúc 16 giờ 10": whatever the words, the last time of the day in the closing lines. */
function lastClock(
  { lines, signatureStart }: Minute,
  start: (Found & { time: string }) | null,
): (Found & { time: string }) | null {
  let seen = 0;
  for (let i = signatureStart - 1; i >= 0 && seen < CLOSING_LINES; i -= 1) {
    const line = lines[i] as Line;
    if (line.isEmpty) continue;
    seen += 1;
    const clock = clockTimes(line.plain).pop();
    const lead = clock ? before(line.plain, clock.start).trim() : '';
    if (!clock || line === start?.line || lead.length > LONGEST_LEAD) continue;
    return { line, start: clock.start, end: clock.end, time: clock.time };
  }
  return null;
}

/** Words that make the day behind them that on which papers went out or dues were counted. */
const DAY_OF_SENDING = vietnamese('gửi|phát|đăng tải|duyệt|chuyển|đảng phí|tính đến');

function readDate(
  minute: Minute,
  title: number,
  start: Found | null,
): (Found & { iso: string | null }) | null {
  const { lines, contentStart, signatureStart } = minute;
  const limit = contentStart > 0 ? contentStart : signatureStart;
  const dated = (line: Line): (CalendarDate & { line: Line })[] =>
    calendarDates(line.plain)
      .filter(({ start: at }) => !DATE_OF_A_PAPER.test(line.plain.slice(0, at)))
      .filter(({ start: at }) => !DAY_OF_SENDING.test(before(line.plain, at)))
      .map((date) => ({ ...date, line }));
  const opening: (CalendarDate & { line: Line })[] = [];
  if (start) opening.push(...dated(start.line));
  for (let i = Math.max(title, 0); i < limit; i += 1) opening.push(...dated(lines[i] as Line));
  for (let i = 0; i < title; i += 1) opening.push(...dated(lines[i] as Line));
  const best = opening.find(({ year }) => year !== null) ?? opening[0];
  if (!best) return null;
  const iso = isoDate({ ...best, year: best.year ?? yearOf(lines) });
  return { line: best.line, start: best.start, end: best.end, iso };
}

/** Words that make the date behind them the day of the meeting. */
const DAY_OF_MEETING = vietnamese('thời gian|hôm nay|ngày họp|bắt đầu|khai mạc|vào (?:lúc|hồi)');

/** Notes where the opening gives the meeting another day. */
function noteOtherDates(minute: Minute, title: number, iso: string, book: EvidenceBook): void {
  for (let i = Math.max(title, 0); i < minute.contentStart; i += 1) {
    const line = minute.lines[i] as Line;
    for (const found of calendarDates(line.plain)) {
      const other = isoDate(found);
      if (other === null || other === iso) continue;
      const lead = line.plain.slice(Math.max(0, found.start - 50), found.start);
      if (DAY_OF_MEETING.test(lead)) book.noteConflict('date', line, found.start, found.end);
    }
  }
}

/** The year that the title or the header names, for a date written without one. */
function yearOf(lines: readonly Line[]): number | null {
  for (const { plain } of lines.slice(0, 20)) {
    const year = /(?:nam[ \t]?|[/.-][ \t]?)(20\d{2})(?!\d)/.exec(plain);
    if (year) return Number(year[1]);
  }
  return null;
}

function readDuration(minute: Minute): (Found & { minutes: number }) | null {
  for (const { line, start, plain } of minute.sentences) {
    const match = LENGTH.exec(plain);
    if (match) {
      const at = start + match.index;
      return { line, start: at, end: at + match[0].length, minutes: Number(match[1]) };
    }
  }
  return null;
}
