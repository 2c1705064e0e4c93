import { withoutEnd } from './trimming';
import { vietnameseSource } from './vietnamesePattern';

/** A person named in a text. `start` includes the form of address, `nameStart` does not. */
export interface NamedPerson {
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
  /** The name alone. */
  readonly name: string;
  /** Whether a form of address, rank or title stands before it. */
  readonly addressed: boolean;
}

const FORMS_OF_ADDRESS = [
  'đồng chí',
  'đ ?[/.] ?c',
  'đc',
  'ông',
  'bà',
  'anh',
  'chị(?! bộ| ủy| hội| đoàn| cục| nhánh| tiết| phí)',
  'cô(?: giáo)?',
  'chú',
  'bác(?: sĩ)?',
  'thầ[y](?: giáo)?',
  'em',
  'cụ',
  'già làng',
  'đảng viên(?: dự bị| chính thức)?',
  'đv(?:db|ct)?',
  'quần chúng',
  // ranks
  '(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)',
  'chuẩn úy',
  '(?:thượng|trung|hạ) sĩ',
  'binh nhất|binh nhì',
  'qncn|cnqp|cnvcqp|vcqp',
  // academic and professional titles
  'pgs|gs|tskh|ts|ths|cn|ks|kts|ls|nsưt|nsnd',
  'bs(?: ?ck ?i+| ?ck ?[12]|ck)?|bsck ?(?:i+|[12])|bscki+',
  'ds(?: ?ck ?i+| ?ck ?[12])?|đd|ktv|hs',
  'cki+|ck ?i+|ck[12]|cao cấp',
  'giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|dược sĩ|điều dưỡng(?: trưởng)?|kỹ sư|cử nhân|luật sư|nhà giáo|hộ sinh',
];

const ADDRESS = new RegExp(
  `(?<![a-z])(?:${FORMS_OF_ADDRESS.map(vietnameseSource).join('|')})(?![a-z])[ .,:]{0,2}`,
  'y',
);

/** Forms of address that, without their accents, are also names or parts of names (Chí, Chu, Bá, Thái). */
const KINSHIP: ReadonlyMap<string, string> = new Map(
  ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'thầy', 'em', 'cụ'].map((word) => [
    word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    word,
  ]),
);

const GLUED = /d ?[/.] ?c|dong chi/y;

/** "đ/cThạch": the form of address runs into the name, whose capital still tells where it begins. */
function gluedAddressEnd(text: string, plain: string, at: number): number {
  GLUED.lastIndex = at;
  const match = GLUED.exec(plain);
  const end = at + (match?.[0].length ?? 0);
  return match && /\p{Lu}/u.test(text.charAt(end)) ? end : at;
}

/** Where the forms of address that begin at `at` end; `at` itself when there is none. */
function behindAddress(text: string, plain: string, at: number): number {
  let end = at;
  for (;;) {
    ADDRESS.lastIndex = end;
    const match = ADDRESS.exec(plain);
    if (!match) return gluedAddressEnd(text, plain, end);
    const word = withoutEnd(match[0], ' .,:');
    const proper = KINSHIP.get(word);
    if (proper !== undefined) {
      const written = text.slice(end, end + word.length);
      const accented = /[^\0-\x7f]/.test(text.slice(end, end + 24));
      if (accented && written.toLowerCase() !== proper) return end;
      // "đồng chí Ông Văn Tài": behind another form of address a capital begins the name.
      if (end > at && written.charAt(0) !== written.charAt(0).toLowerCase()) return end;
    }
    end += match[0].length;
  }
}

/** One word of a name: "Nguyễn", "H'Blinh", "A", "K’Tứ", "Y-Bhăm", "NGUYỄN". */
const WORD = /(?:\p{Lu}-)?\p{Lu}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)?/uy;

/** Capitalised words that begin an office or an organ rather than go on with a name. */
const NOT_NAME = new RegExp(
  `^(?:bí thư|phó (?:bí|ban|chủ|trưởng|giám|hiệu|phòng|chi|đội|tổ)|trưởng (?:thôn|bản|ấp|xóm|khóm|ban|khoa|phòng|khu|tổ|phân|trạm|đồn)|` +
    `chi (?:ủy|uỷ|bộ|hội|đoàn)|chủ (?:trì|tọa|toạ|tịch|nhiệm)|thư (?:ký|kí)|giám đốc|hiệu (?:trưởng|phó)|đảng (?:viên|ủy|uỷ|bộ)|` +
    `quản đốc|tổ (?:trưởng|phó|đảng)|đội (?:trưởng|phó)|(?:ủy|uỷ) (?:viên|ban)|chính trị viên|đại diện|ban (?:chấp|chi|giám)|` +
    `công an|hội (?:nông|phụ|cựu|đồng)|mặt trận|phòng (?:kinh|tài|nội|hành|kế|tổ)|đồng chí|đ/c|vắng|lý do|lí do|biểu quyết|kết luận)(?!\\p{L})`,
  'iu',
);
const NOT_NAME_PLAIN =
  /^(?:bi thu|pho bi|truong (?:thon|ap|ban|xom|khoa|phong)|chi (?:uy|bo)|chu (?:tri|toa|tich)|thu k[iy]|dang (?:vien|uy|bo)|giam doc|hieu truong|b[ti]cb|p?bt|cuv|tv|chuong trinh|noi dung|so dang|sinh hoat|phan (?:thu|mot|hai|i+|chuyen|noi|ket|thao|khai)|chuyen de|thuong k[iy]|ket luan|thao luan|bieu quyet|danh gia|dai bieu|khai mac|be mac|tu cham)(?![a-z])/;

/** Words a name has at the most ("Rơ Mah Thuân", "Nguyễn Thị Ngọc Hân", "Tôn Nữ Thị Mai Anh"). */
const LONGEST_NAME = 8;

/**
 * The person named at character `at` of a text that `plain` goes with, or null. Without a form of
 * address before it a name must have two words at least.
 */
export function personAt(text: string, plain: string, at: number): NamedPerson | null {
  const nameStart = behindAddress(text, plain, at);
  const addressed = nameStart > at;
  let end = nameStart;
  let words = 0;
  while (words < LONGEST_NAME) {
    const from = words === 0 ? end : end + 1;
    if (words > 0 && text.charAt(end) !== ' ') break;
    WORD.lastIndex = from;
    const word = WORD.exec(text);
    if (!word) break;
    if (NOT_NAME.test(text.slice(from, from + 16))) break;
    if (NOT_NAME_PLAIN.test(plain.slice(from, from + 12))) break;
    end = from + word[0].length;
    words += 1;
  }
  if (words === 0 || (words === 1 && !addressed)) return null;
  return {
    start: at,
    nameStart,
    end,
    name: text.slice(nameStart, end),
    addressed,
  };
}

const CAPITAL = /\p{Lu}/u;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Every person named in characters `from` to `to`. Bare names (without a form of address) are taken
 * only where `bare` says so: in a list of names any two capitalised words are one.
 */
export function personsIn(
  text: string,
  plain: string,
  from: number,
  to: number,
  bare: boolean,
): NamedPerson[] {
  const found: NamedPerson[] = [];
  let i = from;
  while (i < to) {
    if (i > 0 && LETTER.test(text.charAt(i - 1))) {
      i += 1;
      continue;
    }
    const person = personAt(text, plain, i);
    const wanted =
      person !== null &&
      person.end <= to &&
      (person.addressed || (bare && CAPITAL.test(text.charAt(i)) && person.name.includes(' ')));
    if (wanted) {
      found.push(person);
      i = person.end;
    } else i += 1;
  }
  return found;
}

/** A name reduced to what must agree between two spellings of it. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ.]/g, '')
    .replace(/-/g, ' ')
    .replace(/[đð]/gi, 'd')
    .toLowerCase()
    .replace(/y/g, 'i')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two namings can be of one person: equal, or one is the last words of the other. */
export function sameName(a: string, b: string): boolean {
  const x = nameKey(a);
  const y = nameKey(b);
  return x === y || (x !== '' && y.endsWith(` ${x}`)) || (y !== '' && x.endsWith(` ${y}`));
}

/** Letters a name must have before one that differs in a single letter may be a slip of the pen. */
const LONG_NAME = 8;

/** Whether two names differ in a single letter, so that a person must say whether they are one. */
export function nearlySameName(a: string, b: string): boolean {
  const x = nameKey(a);
  const y = nameKey(b);
  if (x === y || Math.min(x.length, y.length) < LONG_NAME) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start += 1;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end += 1;
  return x.length - start - end <= 1 && y.length - start - end <= 1;
}
