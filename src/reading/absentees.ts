import { withoutEnd } from '../domain/text/trimming';
import type { Absentee } from '../domain/meeting';
import { personAt, type NamedPerson } from '../domain/text/personNames';
import { BLANK } from '../domain/text/plainText';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { lineStart } from './headings';
import type { Line } from './line';
import type { EvidenceBook } from './minute';

const ABSENT = vietnamese(
  'vắng(?: mặt| họp)?|(?:không|ko) (?:dự(?: họp)?|tham dự|có mặt|đến họp)|(?:có|không(?: có)?) (?:lý do|phép)',
);
/** Words with which a line stops being about absentees. */
const OTHER_MATTER = vietnamese(
  '^(?:\\W*(?:chủ (?:trì|tọa)|thư ký|người ghi|ghi biên bản|đại biểu|khách|điều hành|thành phần|nội dung|chương trình|có mặt|địa điểm|thời gian|đảng phí|lý do buổi|tổng số|người chủ trì|c ?/ ?t|t ?/ ?ký))',
);
const NEW_TOPIC = vietnamese(
  'chủ (?:trì|tọa)|thư ký|ghi biên bản|đại biểu|khách mời|có mặt|dự họp|tổng số|điểm danh|chương trình',
);
const NAME_COLUMN = vietnamese('họ (?:và |, )?tên|đảng viên vắng|tên');
const REASON_COLUMN = vietnamese('lý do|nguyên nhân');

const REASON_LEAD = vietnamese(
  '^[ \\t]*(?:(?:vắng(?: mặt)?|có|với)[ :,]*)?(?:lý do[ :,là]*|vì|do|bởi|bận|xin (?:nghỉ|vắng|phép)(?: vì| do)?[ :,]*|có (?:lý do|phép)[ :,-]*)(?:là )?',
);
/** What is no reason in itself. */
const EMPTY_REASON = vietnamese(
  '^[ ,.:;()–-]*(?:có (?:lý do|phép)|(?:có )?báo cáo|xin phép|lý do|đã báo cáo|có xin phép|chưa rõ(?: lý do)?|không rõ(?: lý do)?|vắng|và|bt|đảng viên(?: dự bị| chính thức)?|đvdb|đvct|bí thư|phó bí thư|chi ủy viên)?[ ,.:;()–-]*$',
);
const PROVINCES = vietnamese(
  '^(?:hà nội|hải phòng|đà nẵng|hồ chí minh|cần thơ|thừa thiên|quảng (?:ninh|nam|ngãi|bình|trị)|thái nguyên|bắc (?:ninh|giang|kạn)|lào cai|yên bái|sơn la|điện biên|lai châu|hòa bình|thanh hóa|nghệ an|hà tĩnh|đắk lắk|gia lai|lâm đồng|bình (?:dương|phước|thuận|định)|đồng (?:nai|tháp)|tây ninh|long an|tiền giang|an giang|cà mau|kiên giang|bạc liêu|sóc trăng|trà vinh|vĩnh (?:long|phúc)|nam định|thái bình|ninh bình|hưng yên|hải dương|phú (?:thọ|yên)|tuyên quang|cao bằng|lạng sơn|hà giang|khánh hòa|nhật bản|hàn quốc|đài loan|trung quốc|cam pu chia|campuchia)$',
);

/**
 * Reads who was absent and why, from lists, sentences and tables of the roll-call.
 * `absent` is their number
 * as stated. Null where nobody is named and the minute does not say that nobody is absent.
 */
export function readAbsentees(
  lines: readonly Line[],
  title: number,
  end: number,
  absent: number | null,
  book: EvidenceBook,
): readonly Absentee[] | null {
  const found: Absentee[] = [];
  const add = (absentee: Absentee, line: Line, start: number, to: number): void => {
    if (found.some(({ name }) => name === absentee.name)) return;
    book.note(`attendance.absentees.${found.length}`, line, start, to);
    found.push(absentee);
  };
  const room = (): number => (absent === null ? Infinity : Math.max(absent - found.length, 0));
  let listing = false;
  // How the items of a list begin: once all are named, only one more of the same kind belongs to it.
  let style: 'numbered' | 'bulleted' | 'bare' | null = null;
  for (let i = Math.max(title, 0); i < end; i += 1) {
    const line = lines[i] as Line;
    if (line.isEmpty) continue;
    const columns = absenteeColumns(line);
    if (columns) {
      fromRow(line, columns, add);
      continue;
    }
    const { start, numbered, bulleted } = lineStart(line.plain);
    const kind = numbered ? 'numbered' : bulleted ? 'bulleted' : 'bare';
    const person = personAt(line.text, line.plain, start);
    const startsElse =
      OTHER_MATTER.test(line.plain) ||
      (person !== null && TAKES_OFFICE.test(line.plain.slice(person.end)));
    const complete = absent !== null && found.length >= absent;
    const listed = kind !== 'bare' || line.listed;
    if (listing && person && !startsElse && (listed || isItem(line, person))) {
      if (!complete || style === kind) {
        fromText(line, start, room(), add);
        style = kind;
        continue;
      }
    }
    listing = false;
    const said = ABSENT.exec(line.plain);
    if (!said) continue;
    // "Đồng chí X vắng (lý do)": the name stands before.
    const namedFirst = !startsElse && NAMED_FIRST.test(line.plain.slice(0, said.index + 30));
    fromText(line, namedFirst ? start : said.index + said[0].length, room(), add);
    listing = true;
    style = null;
  }
  return found.length > 0 ? found : absent === 0 ? [] : null;
}

const NAMED_FIRST = vietnamese(
  '^[^a-z]*(?:\\+ ?)?(?:đồng chí|đ ?[/.] ?c|ông|bà|anh|chị|cô|thầy)(?! (?:nào|vắng)).{3,50}vắng',
);

/** An item of a list without a bullet: a name and little more, or a name and its reason. */
function isItem(line: Line, person: NamedPerson): boolean {
  const rest = line.plain.slice(person.end);
  return (
    line.plain.length < 140 &&
    /^[ \t]*(?:[-(:,–]|$|vi |do |li do|ly do|bi |di |nghi |om)/.test(rest)
  );
}

function absenteeColumns(line: Line): { name: number; reason: number } | null {
  if (line.head === line) return null;
  const cells = line.head.cells();
  const name = cells.findIndex(({ plain }) => NAME_COLUMN.test(plain));
  const reason = cells.findIndex(({ plain }) => REASON_COLUMN.test(plain));
  return name >= 0 && reason >= 0 ? { name, reason } : null;
}

type Add = (absentee: Absentee, line: Line, start: number, end: number) => void;

function fromRow(line: Line, columns: { name: number; reason: number }, add: Add): void {
  const cells = line.cells();
  const name = cells[columns.name];
  const reason = cells[columns.reason];
  if (!name || name.plain.includes(BLANK) || !/\p{Lu}/u.test(name.text)) return;
  const person = personAt(line.text, line.plain, name.start);
  if (!person) return;
  const stated = reason && !EMPTY_REASON.test(reason.plain) && !reason.plain.includes(BLANK);
  add(
    { name: person.name, reason: stated ? reason.text : null },
    line,
    name.start,
    reason?.end ?? name.end,
  );
}

/** Names from a character of a line on, each with the reason behind it. */
function fromText(line: Line, from: number, room: number, add: Add): void {
  const { text, plain } = line;
  const people = itemsIn(line, from, room);
  const reasons = people.map((person, i) => {
    const end = people[i + 1]?.start ?? clauseEnd(plain, person.end);
    return reasonIn(text.slice(person.end, end), plain.slice(person.end, end));
  });
  people.forEach((person, i) => {
    // "A, B và C đi công tác": those before share the reason of the last, never the other way.
    let reason = reasons[i]?.reason ?? null;
    for (let k = i; reason === null && reasons[k]?.joined && k + 1 < people.length; k += 1) {
      reason = reasons[k + 1]?.loose ? (reasons[k + 1]?.reason ?? null) : null;
    }
    const next = people[i + 1]?.start ?? clauseEnd(plain, person.end);
    add({ name: person.name, reason }, line, person.start, next);
  });
}

/** "…; đồng chí Lam, Bí thư, chủ trì": a person who opens the next matter. */
const TAKES_OFFICE = vietnamese('^[^.;()]{0,40}(?:chủ (?:trì|tọa)|làm thư ký|ghi biên bản)');

/** People at the places where an item of a list can begin; names inside brackets are none. */
function itemsIn(line: Line, from: number, room: number): NamedPerson[] {
  const { text, plain } = line;
  const people: NamedPerson[] = [];
  let depth = 0;
  let i = from;
  let fresh = true;
  while (i < text.length) {
    const c = plain.charAt(i);
    if (
      people.length > 0 &&
      NEW_TOPIC.test(plain.slice(i, i + 14)) &&
      startsWord(plain, i) &&
      depth === 0
    ) {
      if (NEW_TOPIC.exec(plain.slice(i, i + 14))?.index === 0) break;
    }
    // Once all absentees are named, the next clause speaks of somebody else.
    if (people.length >= room && depth === 0 && /[;.]/.test(c)) break;
    const inOuterList = depth === 1 && people.length === 0;
    if ((depth === 0 || inOuterList || outer(people, plain)) && startsWord(plain, i)) {
      const person = personAt(text, plain, i);
      if (person && people.length > 0 && TAKES_OFFICE.test(plain.slice(person.end))) break;
      const isName =
        person !== null &&
        (person.addressed ||
          (fresh && person.name.includes(' ') && !PROVINCES.test(plainName(plain, person))));
      if (isName) {
        people.push(person);
        i = person.end;
        fresh = false;
        continue;
      }
    }
    if (c === '(' || c === '[') depth += 1;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    if (/[,;:.)(+\t-]/.test(c) || /\d/.test(c)) fresh = true;
    else if (/[a-z]/.test(c))
      fresh =
        plain.startsWith('va ', i) ||
        (fresh &&
          /^(?:gom|la|dong|chi|va|d|c|dc|dang|vien|dv|nguoi|do|cu|the|sau|co|ong|ba)(?![a-z])/.test(
            plain.slice(i),
          ));
    i += 1;
    if (/[a-z]/.test(c)) {
      while (i < text.length && /[a-z]/.test(plain.charAt(i))) i += 1;
    }
  }
  return people;
}

/** Whether the whole list stands in one pair of brackets: "vắng 03 (A - ốm; B - bận)". */
function outer(people: readonly NamedPerson[], plain: string): boolean {
  const first = people[0];
  if (!first) return false;
  const before = plain.slice(0, first.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const startsWord = (plain: string, i: number): boolean =>
  /[a-z]/.test(plain.charAt(i)) && !/[a-z0-9/]/.test(plain.charAt(i - 1));

const plainName = (plain: string, person: NamedPerson): string =>
  plain.slice(person.nameStart, person.end);

function clauseEnd(plain: string, from: number): number {
  const rest = plain.slice(from);
  const stop =
    /(?<!(?<![a-z])(?:tp|tx|tt|[pqx]|ths|ts|bs|ks))\.(?=\s|$)|;(?! ?(?:ly do|li do))|\t(?=[a-z])/.exec(
      rest,
    );
  const topic = /[.;,] ?(?=chu (?:tri|toa)|thu k[iy]|co mat)/.exec(rest);
  return from + Math.min(stop?.index ?? rest.length, topic?.index ?? rest.length);
}

interface FoundReason {
  readonly reason: string | null;
  /** Only a comma or "và" parts this person from the next. */
  readonly joined: boolean;
  /** The reason follows freely, not in brackets, so it may be meant for several people. */
  readonly loose: boolean;
}

/** The reason in what stands between one absentee and the next. */
function reasonIn(tail: string, plain: string): FoundReason {
  const joined = /^[ \t]?(?:(?:[,;+]|va|cung|voi)[ \t]?)?(?:va)?[ \t]?$/.test(plain);
  const bracket = /^[ \t]?(?:vang[ \t](?:mat |hop )?|[,–-][^()]{0,30})?\(([^()]*)\)/.exec(plain);
  let from = 0;
  let to = plain.length;
  let loose = true;
  if (bracket && !EMPTY_REASON.test(bracket[1] ?? '')) {
    from = bracket[0].length - 1 - (bracket[1]?.length ?? 0);
    to = bracket[0].length - 1;
    loose = false;
  } else if (bracket) from = bracket[0].length;
  const lead = /^[ \t,:;–-]*/.exec(plain.slice(from, to));
  from += lead?.[0].length ?? 0;
  const because = REASON_LEAD.exec(plain.slice(from, to));
  if (because) from += because[0].length;
  from += /^[ \t,:;(–-]*/.exec(plain.slice(from, to))?.[0].length ?? 0;
  to = from + withoutJoin(plain.slice(from, to)).length;
  const reason = withoutEnd(tail.slice(from, to), ' \t,;.:)');
  const open = (reason.match(/\(/g) ?? []).length;
  const close = (reason.match(/\)/g) ?? []).length;
  const whole = open > close ? `${reason})` : reason;
  const empty =
    whole.length < 2 || EMPTY_REASON.test(plain.slice(from, to)) || whole.includes(BLANK);
  return { reason: empty ? null : whole, joined, loose };
}

/** Signs and little words with which a reason leads over to the next person. */
const SIGNS = ' \t,;.:()–-';
const JOIN =
  /(?:(?<![a-z])(?:va|cung) (?:\d{1,2}|mot|hai|ba) ?(?:dong chi|d\/c|nguoi)(?: nua| khac)?|(?<![a-z])(?:va|cung|vang)|[,;] ?(?:\d{1,2}|mot|hai|ba) ?(?:dong chi|d\/c)?)$/;

/** A reason without the words that join the next absentee to it; its own closing bracket stays. */
function withoutJoin(words: string): string {
  const trimmed = withoutEnd(words, SIGNS);
  const joined = JOIN.exec(trimmed.slice(-40));
  const rest = joined ? withoutEnd(trimmed.slice(0, -joined[0].length), SIGNS) : trimmed;
  return words.charAt(rest.length) === ')' ? `${rest})` : rest;
}
