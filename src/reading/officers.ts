import type { Person } from '../domain/meeting';
import { personAt, type NamedPerson } from '../domain/text/personNames';
import { vietnamese } from '../domain/text/vietnamesePattern';
import type { Line } from './line';
import type { EvidenceBook, Minute } from './minute';

const CHAIR_LABEL = vietnamese(
  '(?:(?:người |đồng )?chủ (?:trì|tọa)|c ?/ ?(?:trì|tọa)|(?:người )?điều hành)(?: (?:cuộc họp|hội nghị|phiên họp|kỳ họp|buổi (?:họp|sinh hoạt)|kỳ sinh hoạt|sinh hoạt|buổi|chung))?(?: kiêm (?:thư ký|ghi biên bản))?(?: \\([^)]{0,40}\\))?(?: (?:và kết luận|là|gồm|do|có|bởi))?[ \\t]*[:-]?[ \\t]*(?:là )?',
  'g',
);
const SECRETARY_LABEL = vietnamese(
  '(?:thư ký(?: (?:ghi (?:chép|biên bản)|cuộc họp|hội nghị|phiên họp|kỳ họp|buổi (?:họp|sinh hoạt)|sinh hoạt))?|t ?/ ?ký|(?:người |cán bộ )?(?:ghi|viết|chép|lập) (?:chép )?(?:biên bản|bb)|người ghi(?: chép)?|ghi(?= ?:)|việc ghi (?:chép )?biên bản)(?: \\([^)]{0,40}\\))?(?: (?:là|gồm|do|giao cho|được giao cho|có))?[ \\t]*[:-]?[ \\t]*(?:là )?',
  'g',
);
/** "đồng chí X … chủ trì": the person comes first. */
const CHAIRS = vietnamese(
  '^[^.;:\\t]{0,90}?(?:(?<!do )chủ (?:trì|tọa)|điều hành|làm chủ (?:trì|tọa)|thay mặt chi ủy điều hành)',
);
const TAKES_MINUTES = vietnamese(
  '^[^.;:\\t]{0,90}?(?:làm thư ký|thư ký|ghi biên bản|ghi chép|ghi bb|chấp bút)',
);
const OTHER_PERSON = vietnamese(
  'đồng chí|đ ?[/.] ?c|ông|bà|anh|chị(?! bộ| ủy| hội| đoàn)|cô|thầy|chú(?! trì| tọa)|bác|, và | và ',
);
const OFFICE_LEAD = /^[ \t]*(?:[,(–-]|la(?![a-z]))[ \t]*/;
const OFFICE_WORDS = vietnamese(
  'bí thư|phó bí thư|chi ủy|đảng ủy|trưởng|phó|giám đốc|hiệu trưởng|bt|btcb|pbt|cuv|ủy viên|chủ tịch|chủ nhiệm|quản đốc|kế toán|văn thư|giáo viên|công chức|chuyên viên',
);

interface Officer {
  readonly person: Person;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Reads who chaired and who kept the minute, from the opening. */
export function readOfficers(
  minute: Minute,
  title: number,
  book: EvidenceBook,
): { chair: Person | null; secretary: Person | null } {
  const { lines, contentStart, signatureStart } = minute;
  const opening: number[] = [];
  const limit = contentStart > title ? contentStart : signatureStart;
  for (let i = Math.max(title, 0); i < Math.min(limit + 6, signatureStart); i += 1) opening.push(i);
  const find = (label: RegExp, verb: RegExp): Officer | null => {
    for (const i of opening) {
      const found = afterLabel(lines, i, label);
      if (found) return found;
    }
    for (const i of opening) {
      const found = beforeVerb(lines[i] as Line, verb);
      if (found) return found;
    }
    return null;
  };
  const chair = find(CHAIR_LABEL, CHAIRS);
  const secretary = find(SECRETARY_LABEL, TAKES_MINUTES);
  if (chair) book.note('chair', chair.line, chair.start, chair.end);
  if (secretary) book.note('secretary', secretary.line, secretary.start, secretary.end);
  return { chair: chair?.person ?? null, secretary: secretary?.person ?? null };
}

function afterLabel(lines: readonly Line[], index: number, label: RegExp): Officer | null {
  const line = lines[index] as Line;
  for (const match of line.plain.matchAll(label)) {
    const at = match.index + match[0].length;
    const found = officerAt(line, at);
    if (found) return found;
    // "3. Chủ trì" on a line of its own, the name on the next.
    const alone = line.plain.slice(at).trim() === '' && line.plain.trim().length < 60;
    const next = lines[index + 1];
    if (alone && next) {
      const start = /^[\s+*-]*/.exec(next.plain)?.[0].length ?? 0;
      const below = officerAt(next, start);
      if (below) return below;
    }
  }
  return null;
}

function officerAt(line: Line, at: number): Officer | null {
  const skipped = /^[ \t:-]*/.exec(line.plain.slice(at))?.[0].length ?? 0;
  const person = personAt(line.text, line.plain, at + skipped) ?? behindOffice(line, at + skipped);
  return person ? officer(line, person) : null;
}

/** "Chủ trì: Bí thư Chi bộ Nguyễn Văn An", "điều dưỡng trưởng Lò Thị Ngân". */
function behindOffice(line: Line, at: number): NamedPerson | null {
  const words = /^[a-z ,/-]{2,60}/.exec(line.plain.slice(at));
  if (!words || !OFFICE_WORDS.test(words[0])) return null;
  const limit = Math.min(at + 60, line.plain.length);
  for (let i = at + 1; i < limit; i += 1) {
    if (line.plain.charAt(i - 1) !== ' ') continue;
    const person = personAt(line.text, line.plain, i);
    if (person && person.name.includes(' ')) return person;
  }
  return null;
}

function beforeVerb(line: Line, verb: RegExp): Officer | null {
  for (let i = 0; i < line.plain.length; i += 1) {
    if (i > 0 && /[a-z]/.test(line.plain.charAt(i - 1))) continue;
    const person = personAt(line.text, line.plain, i);
    if (!person) continue;
    const rest = line.plain.slice(person.end);
    const match = verb.exec(rest);
    if (match && !OTHER_PERSON.test(match[0])) return officer(line, person);
    i = person.end - 1;
  }
  return null;
}

function officer(line: Line, person: NamedPerson): Officer {
  return {
    person: { name: person.name, office: officeBehind(line, person.end) },
    line,
    start: person.start,
    end: person.end,
  };
}

/** The office behind a name, and any further office behind a comma; null when none is stated. */
function officeBehind(line: Line, at: number): string | null {
  const lead = OFFICE_LEAD.exec(line.plain.slice(at))?.[0];
  if (lead === undefined) return null;
  const start = at + lead.length;
  const rest = /^[^;.()\t:|]{2,160}/.exec(line.plain.slice(start))?.[0] ?? '';
  let length = 0;
  for (const part of rest.split(',')) {
    if (!OFFICE_WORDS.test(part.slice(0, 40))) break;
    length += part.length + (length > 0 ? 1 : 0);
  }
  const office = line.text.slice(start, start + length).trim();
  return office === '' ? null : office;
}
