import { withoutEnd } from '../domain/text/trimming';
import { clockTimes } from '../domain/text/clockTimes';
import { calendarDates } from '../domain/text/calendarDates';
import { withoutNumbering } from './figures';
import { BLANK } from '../domain/text/plainText';
import { vietnamese } from '../domain/text/vietnamesePattern';
import type { Line } from './line';
import type { EvidenceBook, Minute } from './minute';

const LABEL = vietnamese(
  '(?:địa điểm(?: (?:họp|sinh hoạt|tổ chức))?|(?:nơi|chỗ) (?:họp|tổ chức|sinh hoạt)|địa chỉ họp)(?: \\([^)]{0,60}\\))?[ \\t]*(?:[:\\t-]|là)?[ \\t]*(?:tại)?[ \\t]*',
);
const AT = vietnamese('(?:tại|ở)(?: địa điểm)? ?:?');
const STOP = vietnamese(
  ',? ?(?:chi bộ .{0,60}(?:đã |tiến hành |tổ chức |họp|sinh hoạt|long trọng)|chi bộ (?!.{0,30}$)|chúng tôi|đã (?:diễn ra|tiến hành|tổ chức)|(?:tiến hành|tổ chức) (?:họp|sinh hoạt|hội nghị|cuộc)|chủ (?:trì|tọa)|thư ký|thành phần|bắt đầu|khai mạc|sau khi|trước khi|với sự|do đồng chí|dưới sự|để (?:họp|sinh hoạt))',
);
const PLACE_NOUN = vietnamese(
  '[.,;\\t–-] ?(?:nhà văn hóa|nvh|hội trường|phòng họp|phòng|trụ sở|văn phòng|nhà (?:họp|sinh hoạt|ông|bà|riêng)|trường|đình|ubnd|trung tâm|điểm trường|nhà)',
);
const TIME_LABEL = vietnamese(
  'họp|sinh hoạt|tổ chức|thời gian|bắt đầu|khai mạc|ngày|hôm nay|vào (?:lúc|hồi)|lúc|hồi',
);

/** Lines from the title on in which "tại …" without a label can be the place of the meeting. */
const OPENING_LINES = 12;

/** Reads where the meeting was held, from a label or from "tại …" in the opening. */
export function readPlace(minute: Minute, title: number, book: EvidenceBook): string | null {
  const { lines, contentStart, signatureStart } = minute;
  const limit = contentStart > title ? contentStart : signatureStart;
  for (const labelled of [true, false]) {
    const end = labelled ? limit : Math.min(limit, Math.max(title, 0) + OPENING_LINES);
    for (let i = Math.max(title, 0); i < end; i += 1) {
      const line = lines[i] as Line;
      const found = labelled ? behindLabel(line) : behindAt(line);
      if (!found) continue;
      book.note('place', line, found.start, found.end);
      return line.text.slice(found.start, found.end);
    }
  }
  for (let i = Math.max(title, 0); i < limit; i += 1) {
    const line = lines[i] as Line;
    const found = besideTime(line);
    if (!found) continue;
    book.note('place', line, found.start, found.end);
    return line.text.slice(found.start, found.end);
  }
  return null;
}

/** "19h30, 03/11/2025. Nhà văn hóa thôn": a place named beside the time without a word before it. */
function besideTime(line: Line): { start: number; end: number } | null {
  if (clockTimes(line.plain).length + calendarDates(line.plain).length === 0) return null;
  const noun = PLACE_NOUN.exec(line.plain);
  return noun
    ? trimmed(line, noun.index + (/^[^a-z]*/.exec(noun[0])?.[0].length ?? 0), true)
    : null;
}

function behindLabel(line: Line): { start: number; end: number } | null {
  const label = LABEL.exec(line.plain);
  if (!label || label.index > 60) return null;
  return trimmed(line, label.index + label[0].length, false);
}

function behindAt(line: Line): { start: number; end: number } | null {
  const times = [...clockTimes(line.plain), ...calendarDates(line.plain)];
  for (const match of line.plain.matchAll(new RegExp(AT, 'g'))) {
    const lead = withoutNumbering(line.plain).slice(0, match.index);
    const near =
      TIME_LABEL.test(lead) &&
      times.some(
        ({ start, end }) =>
          Math.min(Math.abs(match.index - end), Math.abs(start - match.index)) <= NEAR_THE_TIME,
      );
    if (/^[^a-z]*$/.test(lead) || near) {
      return trimmed(line, match.index + match[0].length, true);
    }
  }
  return null;
}

/** Characters between the time of the meeting and "tại …" at the most. */
const NEAR_THE_TIME = 80;

/** Words that lead to the time behind the place. */
const TIME_LEAD = /(?<![a-z])(?:vao luc|vao hoi|luc|hoi|vao ngay|hom ngay|ngay|vao|hom)$/;

/** The place from a character on: up to the end of its clause, without what follows in the sentence. */
function trimmed(
  line: Line,
  from: number,
  inSentence: boolean,
): { start: number; end: number } | null {
  let start = from;
  while (start < line.plain.length && /[\s:.-]/.test(line.plain.charAt(start))) start += 1;
  const rest = line.plain.slice(start);
  let length = rest.length;
  const cut = (at: number): void => {
    if (at >= 0 && at < length) length = at;
  };
  cut(rest.search(/[.;](?=\s|$)|[\t;|]/));
  const stop = STOP.exec(rest);
  if (stop) cut(stop.index);
  if (inSentence) {
    // "tại phòng họp, ngày 03/7" and "tại phòng họp vào lúc 14 giờ": the time is no part of the place.
    const times = [...calendarDates(rest), ...clockTimes(rest)].map((time) => time.start);
    if (times.length > 0) {
      const lead = withoutEnd(rest.slice(0, Math.min(...times)), ' \t,');
      cut(withoutEnd(TIME_LEAD.test(lead) ? lead.replace(TIME_LEAD, '') : lead, ' \t,').length);
    }
  }
  const value = withoutEnd(rest.slice(0, length), ' \t,:-');
  if (value === '' || value.includes(BLANK) || value.length < 3) return null;
  return { start, end: start + value.length };
}
