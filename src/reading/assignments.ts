import { withoutEnd, withoutStart } from '../domain/text/trimming';
import type { Assignment } from '../domain/meeting';
import { calendarDates } from '../domain/text/calendarDates';
import { personsIn, type NamedPerson } from '../domain/text/personNames';
import { BLANK } from '../domain/text/plainText';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { DATE_OF_A_PAPER } from './figures';
import { lineStart } from './headings';
import type { Line } from './line';
import type { EvidenceBook, Minute } from './minute';

const GIVES = vietnamese(
  'giao|phân công|phân giao|chịu trách nhiệm|phụ trách|đảm nhiệm|đảm nhận|chủ trì thực hiện|thực hiện|hoàn thành|lo',
);
/** Clauses that stand among the tasks and are none. */
const NO_TASK = vietnamese(
  'biên bản|biểu quyết|(?:tán thành|đồng ý|nhất trí) ?:? ?[0-9]|xếp loại|^[^a-z]*(?:đồng chí|đ ?[/.] ?c|ông|bà|anh|chị|cô|chú|thầy|bí thư|chủ trì)[^:]{0,40}(?:tiếp thu|kết luận|đánh giá)[^:]{0,20}$',
);
const BODY = vietnamese(
  'chi ủy|tổ đảng(?: \\w+)?|chi đoàn|các tổ|tổ [a-z0-9]+|ban (?:chi ủy|giám hiệu|giám đốc|chấp hành|mặt trận|công tác mặt trận|văn nghệ)|công đoàn|hội (?:phụ nữ|nông dân|cựu chiến binh)|chi hội|đảng viên|toàn thể đảng viên|mỗi đảng viên|bí thư|phó bí thư|thư ký',
);
const DUE = vietnamese(
  '(?:trước|xong|hạn|thời hạn|chậm nhất|hoàn thành|đến|vào|từ|hết|trong)(?: (?:khi|là|đến|vào|hết|ngày|hôm|buổi|sáng|chiều|tối|trước|xong)){0,4} (?:ngày|tuần|tháng|quý|năm|vụ|kỳ|đợt|thứ|chủ nhật|cuối|đầu|giữa|mùng|mồng|rằm|tết|[0-9]{1,3} ?(?:giờ|h|g|ngày|tuần|tháng|năm|/|-|\\.[0-9]))|(?:cuối|đầu|giữa|hết|trong) (?:tuần|tháng|quý|năm|kỳ)|(?:hằng|hàng) (?:tuần|tháng|ngày|quý)|tại (?:kỳ|buổi|cuộc) (?:họp|sinh hoạt)|kỳ (?:họp|sinh hoạt) tháng|(?:kỳ (?:họp|sinh hoạt)|tuần|tháng|quý|năm|kỳ) (?:sau|tới|này)|thường xuyên',
);
const PLACES = new Set(['assignments', 'conclusion', 'next-tasks', 'votes', 'resolution']);

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
    const row = taskRow(line);
    if (row) {
      if (row !== 'head') add(row.assignment, line, row.start, row.end);
      continue;
    }
    if (part !== null && !PLACES.has(part)) {
      listing = false;
      continue;
    }
    const { start, numbered, bulleted } = lineStart(line.plain);
    if (!numbered && !bulleted && !line.listed && line.plain.length > 160) listing = false;
    const heading = minute.headingOn(i);
    const from = heading && heading.end < line.plain.length ? Math.max(start, heading.end) : start;
    const lead = LEAD.exec(line.plain);
    const given = listing || part === 'assignments' ? 0 : (lead?.index ?? Infinity);
    for (const clause of clauses(line, from, lead)) {
      const assignment = assignmentIn(line, clause.start, clause.end, clause.start >= given);
      if (assignment) add(assignment, line, clause.start, clause.end);
    }
    if (part === 'assignments' || OPENS_LIST.test(line.plain)) listing = true;
  }
  return found;
}

/** Where a line turns to giving out tasks: "Phân công:", "Giao đồng chí …", "Công việc giao như sau:". */
const LEAD = vietnamese(
  '(?:phân công|phân việc|giao việc|giao nhiệm vụ|việc giao|cắt cử|việc phải làm|giao)(?: (?:luôn|cụ thể|như sau|thực hiện|nhiệm vụ|cho|các đồng chí|công việc))*(?: ?:|(?= (?:đồng chí|đ ?[/.] ?c|ông|bà|anh|chị|cô|chú|thầy|bác)))',
);
/** The lead at the end of its line: what follows is a list of tasks. */
const OPENS_LIST = vietnamese('(?:giao|phân công|phân việc|cắt cử|việc phải làm)[^.;]{0,60}: *$');

/** The clauses of a line from a character on; the words that lead to the tasks part two of them. */
function clauses(
  line: Line,
  from: number,
  lead: RegExpExecArray | null,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = from;
  for (const match of line.plain.slice(from).matchAll(/;|\.(?=\s|$)/g)) {
    const at = from + match.index;
    if (
      match[0] === '.' &&
      /(?:^|[^a-z])(?:ts|ths|bs|ks|d|dd|ds|tp|\d{1,2})$/.test(line.plain.slice(start, at))
    )
      continue;
    spans.push({ start, end: at });
    start = at + 1;
  }
  if (start < line.plain.length) spans.push({ start, end: line.plain.length });
  const cut = lead
    ? spans.findIndex((span) => span.start <= lead.index && lead.index < span.end)
    : -1;
  const whole = spans[cut];
  if (lead && whole) {
    const behind = Math.min(lead.index + lead[0].length, whole.end);
    spans.splice(
      cut,
      1,
      { start: whole.start, end: lead.index },
      { start: behind, end: whole.end },
    );
  }
  return spans.filter(({ start: s, end: e }) => line.plain.slice(s, e).trim().length > 8);
}

/** What a clause gives to whom; `given` says that it stands where tasks are given out. */
function assignmentIn(line: Line, start: number, end: number, given: boolean): Assignment | null {
  const plain = line.plain.slice(start, end);
  if (plain.includes(BLANK) || NO_TASK.test(plain) || !/\p{Ll}/u.test(line.text)) return null;
  const person: NamedPerson | undefined = personsIn(line.text, line.plain, start, end, given)[0];
  const body = person ? null : BODY.exec(plain);
  const due = deadlineIn(line, start, end);
  const who = person?.name ?? body?.[0];
  if (who === undefined || !(due || (given && person))) return null;
  if (body && !given && !GIVES.test(plain)) return null;
  const whatFrom = person && person.start - start < 40 ? person.end : start;
  const what = withoutEnd(withoutStart(line.text.slice(whatFrom, end), ' \t:,–-'), ' \t:,;.');
  if (what.length < 6) return null;
  const name = body
    ? line.text.slice(start + body.index, start + body.index + body[0].length)
    : who;
  return { who: name, what, deadline: due };
}

/** The words that say by when: from "trước", "xong", "hạn" … or a date on. */
function deadlineIn(line: Line, start: number, end: number): string | null {
  const plain = line.plain.slice(start, end);
  const due = DUE.exec(plain);
  const date = calendarDates(plain).find(
    (found) => !DATE_OF_A_PAPER.test(plain.slice(0, found.start)),
  );
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
  line: Line,
): { assignment: Assignment; start: number; end: number } | 'head' | null {
  if (line.table === null) return null;
  const head = line.head.cells();
  const due = head.findIndex(({ plain }) => DUE_COLUMN.test(plain));
  const what = head.findIndex(({ plain }, i) => i !== due && WHAT_COLUMN.test(plain));
  const who = head.findIndex(({ plain }, i) => i !== due && i !== what && WHO_COLUMN.test(plain));
  const done = head.some(({ plain }) => /ket qua|danh gia|tan thanh|ly do|li do/.test(plain));
  if (due < 0 || what < 0 || who < 0 || done) return null;
  if (line.head === line) return 'head';
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
