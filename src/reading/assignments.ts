import type { Assignment } from '../domain/meeting';
import { calendarDates } from '../domain/text/calendarDates';
import { personsIn, type NamedPerson } from '../domain/text/personNames';
import { BLANK } from '../domain/text/plainText';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { lineStart } from './headings';
import type { Line } from './line';
import type { EvidenceBook, Minute } from './minute';

const GIVES = vietnamese(
  'giao|phân công|phân giao|chịu trách nhiệm|phụ trách|đảm nhiệm|đảm nhận|chủ trì thực hiện|thực hiện|hoàn thành|lo',
);
const OPENS_TASK = vietnamese('^[ \\t,-]*(?:giao|phân công)');
const BODY = vietnamese(
  'chi ủy|tổ đảng(?: \\w+)?|chi đoàn|các tổ|tổ [a-z0-9]+|ban (?:chi ủy|giám hiệu|giám đốc|chấp hành|mặt trận|công tác mặt trận|văn nghệ)|công đoàn|hội (?:phụ nữ|nông dân|cựu chiến binh)|chi hội|đảng viên|toàn thể đảng viên|mỗi đảng viên|bí thư|phó bí thư|thư ký',
);
const DUE = vietnamese(
  '(?:trước|xong|hạn|thời hạn|chậm nhất|hoàn thành|đến|vào|từ|hết|trong)(?: (?:khi|là|đến|vào|hết|ngày|hôm|buổi|sáng|chiều|tối|trước|xong))* (?:ngày|tuần|tháng|quý|năm|vụ|kỳ|đợt|thứ|chủ nhật|cuối|đầu|giữa|mùng|mồng|rằm|tết|24 giờ|48 giờ|[0-9])|(?:cuối|đầu|giữa|hết|trong) (?:tuần|tháng|quý|năm|kỳ)|(?:hằng|hàng) (?:tuần|tháng|ngày|quý)|kỳ (?:họp|sinh hoạt) (?:sau|tới)|thường xuyên',
);
const PLACES = new Set([
  'assignments',
  'conclusion',
  'next-tasks',
  'votes',
  'resolution',
  'topic',
  'rating',
  'end-time',
]);

/** Reads who was given what to do by when. */
export function readAssignments(minute: Minute, book: EvidenceBook): Assignment[] {
  const { lines, parts, contentStart, signatureStart } = minute;
  const found: Assignment[] = [];
  const add = (assignment: Assignment, line: Line, start: number, end: number): void => {
    book.note(`assignments.${found.length}`, line, start, end);
    found.push(assignment);
  };
  let listing = false;
  for (let i = contentStart; i < signatureStart; i += 1) {
    const line = lines[i] as Line;
    if (line.isEmpty) continue;
    const part = parts[i] ?? null;
    const row = taskRow(lines, i);
    if (row) {
      if (row !== 'head') add(row.assignment, line, row.start, row.end);
      continue;
    }
    if (part !== null && !PLACES.has(part)) {
      listing = false;
      continue;
    }
    const { start, numbered, bulleted } = lineStart(line.plain);
    if (part === 'assignments' || opensList(line.plain)) listing = true;
    else if (!numbered && !bulleted && !line.listed && line.plain.length > 160) listing = false;
    const heading = minute.headings.find((found) => found.line === i);
    const from = heading && heading.end < line.plain.length ? Math.max(start, heading.end) : start;
    for (const clause of clauses(line, from)) {
      const assignment = assignmentIn(
        line,
        clause.start,
        clause.end,
        listing || part === 'assignments',
      );
      if (assignment) add(assignment, line, clause.start, clause.end);
    }
  }
  return found;
}

/** "Giao như sau:", "Phân công:", at the end of a line: what follows is a list of tasks. */
const opensList = (plain: string): boolean =>
  /(?:giao|phan cong)[^.;]{0,60}:\s*$/.test(plain) ||
  /(?:giao viec|phan cong(?: thuc hien| nhiem vu)?|giao nhiem vu)\s*:/.test(plain);

function clauses(line: Line, from: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = from;
  for (const match of line.plain.slice(from).matchAll(/;|\.(?=\s|$)/g)) {
    const at = from + match.index;
    if (
      match[0] === '.' &&
      /(?:^|[^a-z])(?:ts|ths|bs|ks|d|dd|ds|tp|[0-9]{1,2})$/.test(line.plain.slice(start, at))
    )
      continue;
    spans.push({ start, end: at });
    start = at + 1;
  }
  if (start < line.plain.length) spans.push({ start, end: line.plain.length });
  return spans.filter(({ start: s, end: e }) => line.plain.slice(s, e).trim().length > 8);
}

function assignmentIn(line: Line, start: number, end: number, listing: boolean): Assignment | null {
  const plain = line.plain.slice(start, end);
  if (plain.includes(BLANK)) return null;
  const people = personsIn(line.text, line.plain, start, end, listing);
  const person: NamedPerson | undefined = people[0];
  const body = BODY.exec(plain);
  const due = deadlineIn(line, start, end);
  const gives = GIVES.test(plain);
  const who =
    person?.name ??
    (body ? line.text.slice(start + body.index, start + body.index + body[0].length) : null);
  if (who === null) return null;
  const given = listing || OPENS_TASK.test(plain);
  if (person ? !(due || given) : !(gives && (due || given))) return null;
  // "Đồng chí Bình kết luận: …" opens the conclusion and assigns nothing.
  if (
    person &&
    !due &&
    /^[\s,]*(?:tiep thu|ket luan|danh gia|nhat tri|thong nhat|ghi nhan)/.test(
      line.plain.slice(person.end, end),
    )
  )
    return null;
  const whatFrom = person && person.start - start < 40 ? person.end : start;
  const what = line.text.slice(whatFrom, end).replace(/^[\s:,–-]+|[\s:,;.]+$/g, '');
  if (what.length < 6) return null;
  return { who, what, deadline: due };
}

/** The words that say by when: from "trước", "xong", "hạn" … or a date on. */
function deadlineIn(line: Line, start: number, end: number): string | null {
  const plain = line.plain.slice(start, end);
  const due = DUE.exec(plain);
  const date = calendarDates(plain)[0];
  const at = due && date ? Math.min(due.index, date.start) : (due?.index ?? date?.start);
  if (at === undefined) return null;
  const until = /[,;.)](?=\s|$)/.exec(plain.slice(Math.max(at, date?.end ?? 0)));
  const to = until ? Math.max(at, date?.end ?? 0) + until.index : plain.length;
  return line.text.slice(start + at, start + to).trim();
}

const WHO_COLUMN = vietnamese(
  'người|đồng chí|phụ trách|thực hiện|chủ trì|đảng viên|phân công|họ (?:và )?tên|trách nhiệm',
);
const DUE_COLUMN = vietnamese('thời (?:hạn|gian)|hạn|hoàn thành|ngày|tiến độ');
const WHAT_COLUMN = vietnamese('nội dung|nhiệm vụ|công việc|việc');
const EMPTY_CELL = /^[\s.…_-]*$/;

/** A row of a table of tasks; 'head' for its head, null for any other row. */
function taskRow(
  lines: readonly Line[],
  index: number,
): { assignment: Assignment; start: number; end: number } | 'head' | null {
  const table = lines[index]?.table;
  if (table === null || table === undefined) return null;
  let first = index;
  while (first > 0 && lines[first - 1]?.table === table) first -= 1;
  const head = (lines[first] as Line).cells();
  const due = head.findIndex(({ plain }) => DUE_COLUMN.test(plain));
  const what = head.findIndex(({ plain }, i) => i !== due && WHAT_COLUMN.test(plain));
  const who = head.findIndex(({ plain }, i) => i !== due && i !== what && WHO_COLUMN.test(plain));
  const done = head.some(({ plain }) => /ket qua|danh gia|tan thanh|ly do|li do/.test(plain));
  if (due < 0 || what < 0 || who < 0 || done) return null;
  if (index === first) return 'head';
  const line = lines[index] as Line;
  const cells = line.cells();
  const cell = (i: number): string | null => {
    const text = cells[i]?.text ?? '';
    return EMPTY_CELL.test(text) ? null : text;
  };
  const task = cell(what);
  if (!task) return null;
  const name = cells[who];
  const person = name ? personsIn(line.text, line.plain, name.start, name.end, true)[0] : undefined;
  return {
    assignment: { who: person?.name ?? cell(who), what: task, deadline: cell(due) },
    start: cells[what]?.start ?? 0,
    end: Math.max(...cells.map(({ end }) => end)),
  };
}
