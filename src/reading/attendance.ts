import { emptyMeeting, type Attendance } from '../domain/meeting';
import { BLANK } from '../domain/text/plainText';
import { vietnamese, vietnameseSource } from '../domain/text/vietnamesePattern';
import { readAbsentees } from './absentees';
import { readHeadcounts, saysAllOfficial, type Count, type Scope } from './headcount';
import type { Line } from './line';
import type { EvidenceBook, Minute } from './minute';

type Figures = { -readonly [K in keyof Omit<Attendance, 'absentees'>]: Attendance[K] };

/** Words of which a line must have one before its figures are taken for a roll-call. */
const ROLL_CALL = vietnamese(
  'đảng viên|đv|đảng số|đvct|đvdb|có mặt|vắng(?: mặt)?|dự họp|tham dự|dự sinh hoạt|triệu tập|phải dự|phải sinh hoạt|chính thức|dự bị|miễn(?: sinh hoạt| sh| công tác)?|quân số|sĩ số|tổng số|hiện diện|không dự|số dự|đình chỉ|đến dự|xin vắng|sinh hoạt tạm',
);

/** "Tổng số đảng viên: ……": asked for, and not filled in. */
const BLANK_TOTAL = new RegExp(`${vietnameseSource('tổng số|đảng số')}[^.;0-9]{0,40}${BLANK}`);

/** Reads membership and roll-call from the opening of a minute. */
export function readAttendance(minute: Minute, title: number, book: EvidenceBook): Attendance {
  const { lines, contentStart, signatureStart } = minute;
  const opening = contentStart > title ? contentStart : signatureStart;
  let figures = readFigures(lines, title, opening, book);
  let end = opening;
  if (figures.total === null && figures.present === null && opening < signatureStart) {
    figures = readFigures(lines, title, signatureStart, book);
    end = signatureStart;
  }
  const absentees = readAbsentees(lines, title, end, figures.absent, book);
  return { ...figures, absentees };
}

function readFigures(
  lines: readonly Line[],
  title: number,
  end: number,
  book: EvidenceBook,
): Figures {
  const figures: Figures = { ...emptyMeeting('regular').attendance };
  const state: State = { scope: null, share: null, all: false, blankTotal: false };
  const set = (
    field: keyof Figures,
    value: number,
    line: Line,
    count: { start: number; end: number; base?: number | null },
  ): void => {
    if (figures[field] !== null) {
      // "22/26 đảng viên dự" after "có mặt: 24": the share names the whole cell, so it is the same count.
      const sameWhole = (count.base ?? null) !== null && count.base === figures.total;
      if (field === 'present' && sameWhole && figures[field] !== value) {
        book.noteConflict('attendance.present', line, count.start, count.end);
      }
      return;
    }
    figures[field] = value;
    book.note(`attendance.${field}`, line, count.start, count.end);
  };
  for (let i = Math.max(title, 0); i < end; i += 1) {
    const line = lines[i] as Line;
    const matrix = matrixRow(lines, i);
    if (matrix) {
      for (const { field, value, start, end: to } of matrix)
        set(field, value, line, { start, end: to });
      continue;
    }
    if (!ROLL_CALL.test(line.plain)) continue;
    if (BLANK_TOTAL.test(line.plain)) state.blankTotal = true;
    const { counts, scope } = readHeadcounts(line.plain, state.scope);
    state.scope = scope;
    for (const count of counts) take(count, line, figures, set, state);
    const total = counts.find(({ field }) => field === 'total');
    if (total && saysAllOfficial(line.plain.slice(total.end)))
      set('official', total.value, line, total);
  }
  settle(figures, state, book);
  return figures;
}

/** What is known of a roll-call besides its figures. */
interface State {
  /** Whose numbers were being told last. */
  scope: Scope | null;
  /** The whole that those present were said to be a share of ("19/21"), and where. */
  share: { readonly base: number; readonly line: Line; readonly at: Count } | null;
  /** Whether all were said to be present. */
  all: boolean;
  /** Whether the form asks for the total and nobody has filled it in. */
  blankTotal: boolean;
}

function take(
  count: Count,
  line: Line,
  { present }: Figures,
  set: (field: keyof Figures, value: number, line: Line, at: Count) => void,
  state: State,
): void {
  const { field, value, base } = count;
  // "28/28 đồng chí phải nộp" behind "có mặt: 26" is a share of something else.
  if (field === 'present' && base !== null && (present === null || present === value)) {
    state.share ??= { base, line, at: count };
  }
  if (field === 'absentNone') set('absent', 0, line, count);
  else if (field === 'presentAll') {
    state.all = true;
    set('absent', 0, line, count);
  } else if (field !== 'absentees') set(field, value, line, count);
}

/** Draws what the wording implies: "có mặt 19/21", all present, "vắng có lý do: 2". */
function settle(figures: Figures, { share, all, blankTotal }: State, book: EvidenceBook): void {
  const copy = (to: keyof Figures, from: keyof Figures): void => {
    const evidence = book.entries.get(`attendance.${from}`);
    if (evidence) book.entries.set(`attendance.${to}`, evidence);
  };
  if (share) {
    const { base, line, at } = share;
    const isTotal = figures.total === null && figures.required === null && !blankTotal;
    const field = isTotal ? 'total' : 'required';
    if (figures[field] === null && figures.total !== base) {
      figures[field] = base;
      book.note(`attendance.${field}`, line, at.start, at.end);
    }
  }
  if (figures.total === null && figures.required !== null && !blankTotal) {
    figures.total = figures.required;
    figures.required = null;
    copy('total', 'required');
  }
  if (all && figures.present === null) {
    figures.present = figures.required ?? figures.total;
    copy('present', 'absent');
  }
  if (
    figures.absent === null &&
    (figures.absentExcused !== null || figures.absentUnexcused !== null)
  ) {
    figures.absent = (figures.absentExcused ?? 0) + (figures.absentUnexcused ?? 0);
    copy('absent', figures.absentExcused !== null ? 'absentExcused' : 'absentUnexcused');
  }
  // Full attendance leaves nobody absent, whether or not the minute says so.
  const expected = figures.required ?? (figures.total ?? 0) - (figures.exempt ?? 0);
  if (figures.absent === null && figures.present !== null && figures.present === expected) {
    figures.absent = 0;
    copy('absent', 'present');
  }
}

const COLUMN_FIELDS: readonly (readonly ['all' | 'official' | 'probationary', RegExp])[] = [
  ['official', vietnamese('chính thức|đvct|ct')],
  ['probationary', vietnamese('dự bị|đvdb|db')],
  ['all', vietnamese('tổng(?: số| cộng)?|cộng|số lượng|toàn bộ')],
];
const ROW_SCOPES: readonly (readonly [keyof Figures | 'presentRow' | 'totalRow', RegExp])[] = [
  ['exempt', vietnamese('miễn')],
  ['absentUnexcused', vietnamese('vắng.{0,12}không (?:có )?(?:lý do|phép)')],
  ['absentExcused', vietnamese('vắng.{0,12}có (?:lý do|phép)')],
  ['absent', vietnamese('vắng|không (?:dự|tham dự|có mặt)')],
  ['required', vietnamese('phải (?:dự|sinh hoạt)|triệu tập')],
  ['suspended', vietnamese('đình chỉ')],
  ['temporaryOut', vietnamese('tạm.{0,20}(?:đi|nơi khác)')],
  ['temporaryIn', vietnamese('tạm')],
  ['presentRow', vietnamese('có mặt|dự họp|tham dự|dự sinh hoạt|hiện diện')],
  ['totalRow', vietnamese('tổng|đảng số|đảng viên|danh sách|quân số|biên chế')],
];

/** A row of a table whose head names full, probationary and all members: figures by row and column. */
function matrixRow(
  lines: readonly Line[],
  index: number,
): { field: keyof Figures; value: number; start: number; end: number }[] | null {
  const line = lines[index] as Line;
  if (line.table === null) return null;
  const head = headOf(line);
  if (!head) return null;
  const cells = line.cells();
  const numbers = cells.filter(({ plain }) => /^\d{1,3}(?: ?(?:d\/c|dong chi|dv))?$/.test(plain));
  if (line === head.line) return [];
  const rowLabel = cells.find(({ plain }) => /[a-z]/.test(plain) && !/^\d/.test(plain));
  const scope = ROW_SCOPES.find(([, pattern]) => rowLabel && pattern.test(rowLabel.plain))?.[0];
  if (!scope || numbers.length === 0) return null;
  return numbers.flatMap((cell) => {
    const column = head.columns[cells.indexOf(cell)];
    const field = column && figureOf(scope, column);
    return field
      ? [{ field, value: Number.parseInt(cell.plain, 10), start: cell.start, end: cell.end }]
      : [];
  });
}

function figureOf(
  row: (typeof ROW_SCOPES)[number][0],
  column: 'all' | 'official' | 'probationary',
): keyof Figures | null {
  if (row === 'totalRow') return column === 'all' ? 'total' : column;
  if (row === 'presentRow') {
    return column === 'all'
      ? 'present'
      : column === 'official'
        ? 'presentOfficial'
        : 'presentProbationary';
  }
  return column === 'all' ? row : null;
}

/** The head of the table a row is in, when its columns are full, probationary and all members. */
function headOf({
  head: line,
}: Line): { line: Line; columns: ('all' | 'official' | 'probationary' | null)[] } | null {
  if (/\d/.test(line.plain)) return null;
  const columns = line
    .cells()
    .map(({ plain }) => COLUMN_FIELDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
  return columns.includes('official') && columns.includes('probationary')
    ? { line, columns }
    : null;
}
