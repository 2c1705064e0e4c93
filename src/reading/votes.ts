import type { Ballots, Vote } from '../domain/meeting';
import { BLANK } from '../domain/text/plainText';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { lineStart } from './headings';
import type { Line } from './line';
import type { EvidenceBook, Minute, Sentence } from './minute';
import { readTallies, type Tally } from './tally';

const VOTES = vietnamese(
  'biểu quyết|bq|bỏ phiếu|phiếu (?:kín|thuận|đồng ý|tán thành|phát|thu|hợp|không|trắng)|giơ (?:tay|thẻ)|kiểm phiếu|số phiếu',
);
const AGENDA = vietnamese(
  '(?:thông qua |nhất trí |với )*(?:nội dung,? )?chương trình (?:họp|sinh hoạt|làm việc|phiên|hội nghị|buổi|cuộc|nêu|như|trên)|cử thư ký',
);
const MINUTES = vietnamese('biên bản|đọc (?:lại )?bb');
const COUNTED = vietnamese('kiểm phiếu');
const SECRET = vietnamese('phiếu kín|bỏ phiếu|kiểm phiếu|phiếu phát|phát ra|phiếu kỷ luật');
const OTHER_MEETING = vietnamese(
  'họp (?:thôn|xóm|ấp|bản|dân|khu phố|tổ dân phố|phụ huynh|lớp|khóm|buôn)|hộ dân|nhân dân|cử tri|phụ huynh|công nhân viên|đại hội (?:chi đoàn|công đoàn)|hội nghị (?:công chức|viên chức|người lao động|cán bộ)',
);
/** A count of members in favour is a vote wherever it stands. */
const COUNTS_MEMBERS = vietnamese(
  '(?:tán thành|nhất trí|đồng ý|thuận) ?:? ?[0-9]{1,3} ?/ ?[0-9]{1,3}|[0-9]{1,3} ?/ ?[0-9]{1,3} (?:đồng chí|đảng viên|đ ?/ ?c|đv)[^.;]{0,40}(?:tán thành|nhất trí|đồng ý)',
);
const TALK = new Set(['opinions', 'previous-review', 'next-tasks', 'topic']);
const SUBJECT_TAIL = vietnamese(
  '(?:[ ,(:–-]{0,3}(?:được|đã|với|bằng|kết quả|tỷ lệ|cả|có|chi bộ|hội nghị|toàn thể|các đồng chí|biểu quyết|bằng hình thức|giơ tay|giơ thẻ|lấy ý kiến|như sau|đạt|trong đó)){1,8}[ ,(:–-]{0,4}$',
);
const SUBJECT_LEAD = vietnamese(
  '^(?:chi bộ |hội nghị |các đồng chí |đảng viên |tiến hành |lấy |kết quả |phần )*(?:biểu quyết|bq|bỏ phiếu(?: kín)?|thông qua)?(?: \\([^)]*\\))?(?: (?:về|thông qua|cho|với|đối với|nội dung|việc|bằng hình thức giơ tay|bằng giơ thẻ))*[ :,–-]*',
);

interface Draft {
  subject: string;
  for: number | null;
  against: number | null;
  other: number | null;
  base: number | null;
  percent: number | null;
  secret: boolean;
  ballots: { -readonly [K in keyof Ballots]: Ballots[K] };
  evidence: { line: Line; start: number; end: number }[];
}

/** Reads every matter put to the vote, with its figures. Votes without any figure are none here. */
export function readVotes(minute: Minute, book: EvidenceBook): Vote[] {
  const { sentences, contentStart } = minute;
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let at: Sentence | null = null;
  let secretUntil = -1;
  const tableRows = new Set<Line>();
  for (const sentence of sentences) {
    const { line, lineIndex, plain, part } = sentence;
    if (lineIndex < contentStart) continue;
    if (line.table !== null) {
      if (tableRows.has(line)) continue;
      const row = voteRow(line);
      if (row) {
        tableRows.add(line);
        if (row.for !== null || row.against !== null) drafts.push(row);
        current = null;
        continue;
      }
    }
    if (SECRET.test(plain)) secretUntil = lineIndex + 8;
    const papers = line.table !== null || /phieu/.test(plain);
    const counting = papers && lineIndex <= secretUntil;
    if (!counting && !isVoting(sentence, part)) {
      // An unrelated sentence closes the vote, an empty heading does not.
      if (plain.length > 80) current = null;
      continue;
    }
    const tallies = readTallies(plain);
    for (const tally of tallies) {
      if (!current || startsAnother(current, tally, at === sentence, at?.line === line)) {
        current = emptyDraft(subjectOf(minute, sentence, tally));
        drafts.push(current);
      }
      at = sentence;
      if (lineIndex <= secretUntil) current.secret = true;
      take(current, tally);
      current.evidence.push({
        line,
        start: sentence.start + tally.start,
        end: sentence.start + tally.end,
      });
    }
  }
  return finish(drafts, book);
}

function isVoting({ plain, line }: Sentence, part: Sentence['part']): boolean {
  if (plain.includes(BLANK) || OTHER_MEETING.test(plain)) return false;
  if (MINUTES.test(plain) && !COUNTED.test(plain) && !/nghi quyet|ket luan/.test(plain))
    return false;
  if (AGENDA.test(plain) || part === 'adoption' || part === 'agenda') return false;
  const votes = VOTES.test(plain);
  if (votes) return true;
  if (line.table !== null) return false;
  return part === null || !TALK.has(part) || COUNTS_MEMBERS.test(plain);
}

const BALLOT_FIELDS: ReadonlySet<string> = new Set(['issued', 'returned', 'valid', 'invalid']);

/** Whether a figure belongs to another matter than the vote so far. */
function startsAnother(
  draft: Draft,
  { field, value }: Tally,
  sameSentence: boolean,
  sameLine: boolean,
): boolean {
  if (field === 'for') {
    if (draft.for !== null) return !(sameSentence && draft.for === value);
    return draft.percent !== null && !sameSentence;
  }
  if (field === 'issued') return draft.for !== null && !sameLine;
  if (field === 'percent') {
    if (draft.percent !== null) return draft.percent !== value;
    return !sameLine && draft.ballots.valid === null && draft.ballots.returned === null;
  }
  if (field === 'against' || field === 'other')
    return draft[field] !== null && draft[field] !== value;
  return false;
}

function take(draft: Draft, { field, value, base }: Tally): void {
  if (BALLOT_FIELDS.has(field)) draft.ballots[field as keyof Ballots] ??= value;
  else draft[field as 'for' | 'against' | 'other' | 'percent'] ??= value;
  if (field === 'for' && base !== null) draft.base ??= base;
}

function emptyDraft(subject: string): Draft {
  return {
    subject,
    for: null,
    against: null,
    other: null,
    base: null,
    percent: null,
    secret: false,
    ballots: { issued: null, returned: null, valid: null, invalid: null },
    evidence: [],
  };
}

/** What was voted on: the words before the figures, else the heading they stand under. */
function subjectOf(minute: Minute, sentence: Sentence, tally: Tally): string {
  const own = cleaned(sentence.text.slice(0, tally.start), sentence.plain.slice(0, tally.start));
  if (own.length > 3) return own;
  for (let i = sentence.lineIndex - 1; i >= Math.max(0, sentence.lineIndex - 6); i -= 1) {
    const line = minute.lines[i] as Line;
    if (!VOTES.test(line.plain) && !minute.headingOn(i)) continue;
    const above = cleaned(line.text, line.plain);
    if (above.length > 3) return above;
  }
  const behind = sentence.plain.slice(tally.end);
  const named = /(?:nghi quyet|ket luan)[^.;,]{0,40}/.exec(behind);
  return named
    ? sentence.text.slice(tally.end + named.index, tally.end + named.index + named[0].length)
    : own;
}

function cleaned(text: string, plain: string): string {
  const start = lineStart(plain).start;
  let from = start + (SUBJECT_LEAD.exec(plain.slice(start))?.[0].length ?? 0);
  let to = plain.length;
  const tail = SUBJECT_TAIL.exec(plain.slice(from));
  if (tail) to = from + tail.index;
  while (from < to && /[\s:,.;(–-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s:,.;(–-]/.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const FOR_COLUMN = vietnamese('^(?:số )?(?:phiếu )?(?:tán thành|đồng ý|nhất trí|thuận)');
const AGAINST_COLUMN = vietnamese('không (?:tán thành|đồng ý|nhất trí|thuận)|phản đối');
const OTHER_COLUMN = vietnamese('ý kiến khác|khác|không (?:có ý kiến|biểu quyết)|trắng');
const SUBJECT_COLUMN = vietnamese('nội dung|vấn đề|việc|chủ đề|văn bản');

/** A row of a table of votes: what was voted on, for, against, other; null for any other row. */
function voteRow(line: Line): Draft | null {
  const head = line.head.cells();
  const column = (pattern: RegExp): number => head.findIndex(({ plain }) => pattern.test(plain));
  const yes = head.findIndex(({ plain }) => FOR_COLUMN.test(plain) && !AGAINST_COLUMN.test(plain));
  const no = column(AGAINST_COLUMN);
  if (yes < 0 || no < 0) return null;
  const draft = emptyDraft('');
  if (line.head === line) return draft;
  const cells = line.cells();
  const numberAt = (i: number): number | null => {
    const value = /^(\d{1,3})(?!\d)/.exec(cells[i]?.plain ?? '');
    return value ? Number(value[1]) : null;
  };
  const subject = cells[Math.max(column(SUBJECT_COLUMN), 0)] ?? cells[0];
  draft.subject = subject?.text ?? '';
  draft.for = numberAt(yes);
  draft.against = numberAt(no);
  draft.other = numberAt(head.findIndex(({ plain }, i) => i !== no && OTHER_COLUMN.test(plain)));
  const base = /^\d{1,3} ?\/ ?(\d{1,3})/.exec(cells[yes]?.plain ?? '');
  draft.base = base ? Number(base[1]) : null;
  draft.evidence.push({ line, start: 0, end: line.text.length });
  return draft;
}

function finish(drafts: readonly Draft[], book: EvidenceBook): Vote[] {
  const votes: Vote[] = [];
  for (const draft of drafts) {
    const { evidence, ballots, ...vote } = draft;
    const counted = vote.for !== null || vote.against !== null || vote.percent !== null;
    if (!counted) continue;
    for (const { line, start, end } of evidence)
      book.note(`votes.${votes.length}`, line, start, end);
    const hasBallots = Object.values(ballots).some((value) => value !== null);
    votes.push({
      ...vote,
      secret: vote.secret || hasBallots,
      ballots: hasBallots ? ballots : null,
    });
  }
  return votes;
}
