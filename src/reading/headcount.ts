import type { Attendance } from '../domain/meeting';
import { NUMBER_WORDS, numberFromWords } from '../domain/text/numberWords';
import { NUMBERS_NOTHING, withoutNumbering } from './figures';
import { vietnameseSource } from '../domain/text/vietnamesePattern';

/** Whose number a figure is: the whole cell, those who must attend, those present, those absent. */
export type Scope = 'total' | 'required' | 'present' | 'absent' | 'exempt' | 'elsewhere';

type Label =
  | Scope
  | 'official'
  | 'probationary'
  | 'excused'
  | 'unexcused'
  | 'temporaryOut'
  | 'temporaryIn'
  | 'suspended'
  | 'skip'
  | 'neutral';

/** A figure with what it counts. Characters `start` to `end` hold the figure and its label. */
export interface Count {
  readonly field: keyof Attendance | 'absentNone' | 'presentAll';
  readonly value: number;
  /** The whole it is a share of ("19/21"), or null. */
  readonly base: number | null;
  readonly start: number;
  readonly end: number;
}

const LABELS: readonly (readonly [Label, string])[] = [
  ['skip', 'thành phần(?: (?:tham dự|dự họp|dự|tham gia|cuộc họp|họp))?'],
  [
    'neutral',
    '(?:đại biểu|khách mời|khách)(?: (?:tham dự|dự họp|dự|tham gia))?|nữ|nam giới|dân tộc|tỷ lệ|tỉ lệ|quần chúng|chi ủy(?: viên)?|cấp ủy|tổ đảng|mời',
  ],
  [
    'temporaryOut',
    '(?:giới thiệu )?(?:đi )?(?:sinh hoạt tạm(?: thời)?|sht)(?: đảng)?(?: (?:ở |tại )?(?:đi(?: nơi khác)?|nơi khác|đảng bộ khác|chi bộ khác))|đi sinh hoạt tạm(?: thời)?|(?:giới thiệu|chuyển) (?:đi )?sinh hoạt tạm(?: thời)?(?: đi| ở)? nơi khác',
  ],
  [
    'temporaryIn',
    '(?:(?:nơi khác|từ nơi khác|đảng viên) )?(?:đến |về )?(?:sinh hoạt tạm(?: thời)?|sht)(?: (?:đến|tại chi bộ|về))?|tạm chuyển đến',
  ],
  ['suspended', '(?:bị )?đình chỉ sinh hoạt(?: đảng)?'],
  ['exempt', '(?:được )?miễn(?: (?:công tác|sinh hoạt|sh|shđ|dự|họp|đảng|và|,|chi bộ|ct)){0,6}'],
  ['unexcused', 'không (?:có )?(?:lý do|phép)|không báo cáo|ko (?:lý do|phép)|k phép'],
  ['excused', 'có (?:lý do|phép|báo cáo lý do)|(?:được|xin) phép'],
  [
    'absent',
    'vắng(?: mặt| họp)?|(?:không|ko|chưa) (?:dự họp|tham dự|dự|có mặt|tham gia|đến họp|đến dự)',
  ],
  [
    'required',
    '(?:số |diện |thuộc diện )?(?:phải (?:dự(?: họp| sinh hoạt)?|sinh hoạt|có mặt|tham dự|tham gia)|(?:được )?triệu tập)(?: họp| dự họp| sinh hoạt| dự)?',
  ],
  [
    'present',
    '(?:số lượng )?(?:đảng viên )?(?:tham dự|có mặt|dự họp) ?/ ?tổng số(?: đảng viên)?|(?:số )?(?:đảng viên )?(?:đã )?(?:có mặt|dự họp|tham dự|dự sinh hoạt|hiện diện|dự (?:hội nghị|buổi|kỳ|cuộc|phiên)|đến dự|đến họp|đi họp|tham gia(?! (?:ý kiến|phát biểu|thảo luận|góp ý|đóng góp|ý))|thực tế dự|về dự|dự(?! (?:bị|thảo|kiến|án)))(?: họp| sinh hoạt)?',
  ],
  ['official', '(?:đảng viên |đv ?|đ/v )?(?:chính thức|ct(?![a-z])|c\\.t)|đvct'],
  ['probationary', '(?:đảng viên |đv ?|đ/v )?(?:dự bị|db(?![a-z])|d\\.b)|đvdb'],
  [
    'total',
    '(?<=^[^a-z]{0,6})(?:đảng viên|đv)(?=[ \\t]*[:=])|tổng(?: cộng)?(?: số)?(?: đảng viên)?(?: (?:của|trong|toàn))?(?: chi bộ)?(?: hiện có)?|tổng quân số|đảng số|(?:cả |toàn )?(?:chi bộ|cb|đơn vị)(?: hiện)?(?: nay)?(?: đang)? có|(?:đảng viên|đv) (?:trong danh sách|(?:của |toàn )?(?:chi bộ|cb)|hiện có)|số đảng viên|quân số đảng viên|sĩ số|biên chế|danh sách|(?:chi bộ|cb)(?= [0-9]{1,3} (?:đảng viên|đồng chí|đ ?/ ?c|đv))',
  ],
];

const UNIT = '(?:đồng chí|đ ?[/.] ?c|đc|đảng viên|đv|người|đồng đội|anh chị em)';

const TOKEN = new RegExp(
  [
    ...LABELS.map(
      ([label, source]) => `(?<${label}>(?<![a-z])${vietnameseSource(source)}(?![a-z]))`,
    ),
    // A fraction, a figure (no date, time, percentage or amount), a number in words with a unit behind.
    '(?<![0-9/.,]|[0-9]:)(?<fraction>[0-9]{1,3} ?/ ?[0-9]{1,3})(?![0-9/]|[ \\t]?%)',
    '(?<![0-9.,-]|[0-9]/|[0-9]:)(?<figure>[0-9]{1,3})(?![0-9/%]|-[a-z]{1,6}/|[.,:][0-9]|[ \\t]?%|[hg](?![a-z])|[hg][0-9])',
    `(?<![a-z])(?<words>${NUMBER_WORDS})(?=[ \\t]${vietnameseSource(UNIT)}(?![a-z]))`,
    '(?<stop>[;:]|\\.(?=[ \\ta-z]|$)|\\n)',
  ].join('|'),
  'g',
);

const SCOPES: ReadonlySet<string> = new Set(['total', 'required', 'present', 'absent']);

interface Token {
  readonly kind: Label | 'number' | 'stop';
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly base: number | null;
  used: boolean;
}

function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const token = { start, end, value: 0, base: null, used: false };
    if (groups.fraction !== undefined) {
      const [value = 0, base = 0] = groups.fraction.split('/').map(Number);
      tokens.push({ ...token, kind: 'number', value, base });
    } else if (groups.figure !== undefined) {
      tokens.push({ ...token, kind: 'number', value: Number(groups.figure) });
    } else if (groups.words !== undefined) {
      // Null for "hay" ("or"), which differs from "hai" in its last letter alone.
      const value = numberFromWords(groups.words);
      if (value !== null) tokens.push({ ...token, kind: 'number', value });
    } else if (groups.stop !== undefined) tokens.push({ ...token, kind: 'stop' });
    else {
      const label = LABELS.find(([name]) => groups[name] !== undefined);
      if (label && label[0] !== 'skip') tokens.push({ ...token, kind: label[0] });
    }
  }
  return tokens;
}

/** Farthest that a label may stand before its figure, and behind it. */
const REACH_BEFORE = 48;
const REACH_BEHIND = 40;

/** What a figure may be far from its label by: nothing that belongs to another clause. */
const NOT_A_COUNT =
  /^[ \t]?(?:thang|nam|quy|tuoi|gio|phut|trieu|nghin|dong(?! chi)|tuan|ngay|lan|ha|m|km|ho|khau|noi dung|phan|muc|viec|buoi|ca|to|nhom)(?![a-z])/;

/** "28/28 đồng chí phải nộp": those who paid their dues, not those who came. */
const DUES = new RegExp(`^[^.;,]{0,30}${vietnameseSource('nộp|đóng (?:đảng phí|quỹ)')}(?![a-z])`);

/**
 * Reads headcounts from one line of a roll-call, left to right. `scope` is whose numbers were being
 * told when the line began ("Trong đó chính thức: 22" below "Có mặt: 24"); the new one is returned.
 */
export function readHeadcounts(
  line: string,
  scope: Scope | null,
): { counts: Count[]; scope: Scope | null } {
  const plain = withoutNumbering(line);
  const tokens = tokensOf(plain);
  const counts: Count[] = [];
  let current = scope;
  tokens.forEach((token, i) => {
    if (token.kind !== 'number') {
      if (SCOPES.has(token.kind)) current = token.kind as Scope;
      else if (token.kind === 'neutral') current = 'elsewhere';
      return;
    }
    if (NOT_A_COUNT.test(plain.slice(token.end)) || DUES.test(plain.slice(token.end))) return;
    if (NUMBERS_NOTHING.test(plain.slice(0, token.start))) return;
    const label = labelOf(tokens, i, plain);
    const start = label ? Math.min(label.start, token.start) : token.start;
    const end = label ? Math.max(label.end, token.end) : token.end;
    const kind = label?.kind ?? null;
    if (label) label.used = true;
    if (kind && SCOPES.has(kind)) current = kind as Scope;
    if (kind === 'neutral' || (kind === null && current === 'elsewhere')) return;
    const field = fieldOf(
      kind,
      current,
      plain.slice(0, token.start),
      plain.slice(token.end),
      token.base !== null,
    );
    if (!field) return;
    counts.push({ field, value: token.value, base: token.base, start, end });
    if (kind === null && field === 'total') current = 'total';
  });
  return { counts: [...pairOf(plain), ...counts, ...saidWithoutFigures(plain)], scope: current };
}

/** The label a figure goes with: the unused one before it in its clause, else the one behind it. */
function labelOf(tokens: readonly Token[], at: number, plain: string): Token | null {
  const number = tokens[at] as Token;
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || number.start - token.end > REACH_BEFORE) break;
    if (token.kind === 'stop') {
      if (plain.charAt(token.start) === ':' && number.start - token.end < 12) continue;
      break;
    }
    if (!token.used) return preferBehind(tokens, at, token, plain) ?? token;
    break;
  }
  return labelBehind(tokens, at, plain);
}

function labelBehind(tokens: readonly Token[], at: number, plain: string): Token | null {
  const number = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || next.kind === 'number' || next.kind === 'stop') return null;
  // "26 đảng viên, chính thức 25": behind a comma the label goes with the figure that follows it.
  const after = tokens[at + 2];
  const leads = after?.kind === 'number' && after.start - next.end <= 3;
  if (leads && plain.slice(number.end, next.start).includes(',')) return null;
  return next.start - number.end <= REACH_BEHIND && !next.used ? next : null;
}

/** "có mặt: 38 chính thức": the figure counts the official ones, the label before only sets the scope. */
function preferBehind(
  tokens: readonly Token[],
  at: number,
  before: Token,
  plain: string,
): Token | null {
  if (!SCOPES.has(before.kind)) return null;
  const number = tokens[at] as Token;
  const behind = labelBehind(tokens, at, plain);
  if (!behind) return null;
  const between = plain.slice(number.end, behind.start);
  const after = tokens[at + 2];
  const isSub = behind.kind === 'official' || behind.kind === 'probationary';
  const direct = /^[ \t]?(?:dong chi|d ?\/ ?c|dc|dang vien|dv)?[ \t]?(?:dang vien)?[ \t]?$/.test(
    between,
  );
  // Only where another part follows: "38 chính thức, 02 dự bị", never "40 đồng chí chính thức: 38".
  return isSub && direct && after?.kind === 'number' ? behind : null;
}

function fieldOf(
  kind: Token['kind'] | null,
  scope: Scope | null,
  before: string,
  behind: string,
  isShare: boolean,
): Count['field'] | null {
  switch (kind) {
    case 'official':
      return scope === 'present'
        ? 'presentOfficial'
        : scope === 'absent' || scope === 'exempt'
          ? null
          : 'official';
    case 'probationary':
      return scope === 'present'
        ? 'presentProbationary'
        : scope === 'absent' || scope === 'exempt'
          ? null
          : 'probationary';
    case 'excused':
      return 'absentExcused';
    case 'unexcused':
      return 'absentUnexcused';
    case 'total':
      // "Sĩ số: 14/15" says how many of them came.
      return isShare ? 'present' : kind;
    case 'required':
    case 'present':
    case 'absent':
    case 'exempt':
    case 'temporaryOut':
    case 'temporaryIn':
    case 'suspended':
      return kind;
    default:
      if (scope !== null && scope !== 'total') return null;
      if (isShare) return SHARE_OF_MEMBERS.test(before) || MEMBERS.test(behind) ? 'present' : null;
      return scope === null && MEMBERS.test(behind) ? 'total' : null;
  }
}

/** "Đảng viên 5/5", "Sĩ số: 14/15". */
const SHARE_OF_MEMBERS = /(?<![a-z])(?:dang vien|dv|si so|quan so|dang so)[ \t:]*$/;
const MEMBERS = new RegExp(
  `^[ \\t]?(?:${vietnameseSource('đồng chí|đ ?[/.] ?c|đc')}[ \\t]?)?(?:${vietnameseSource('đảng viên|đv|đồng chí|đ ?[/.] ?c')})`,
);

const NOBODY_ABSENT = new RegExp(
  `(?<![a-z])(?:${vietnameseSource('(?:vắng(?: mặt)?|không dự)(?: họp)?')}[ \\t]?[:=-]?[ \\t]?${vietnameseSource('(?:không(?: có)?(?: (?:ai|đồng chí nào|đ/c nào|trường hợp nào))?|ko)')}(?![a-z])(?! ?(?:co )?(?:l[iy] do|phep|bao))|` +
    `${vietnameseSource('không (?:có )?(?:đảng viên|đồng chí|đ/c|ai|trường hợp)(?: nào)?(?: nào)? vắng|không ai vắng|không vắng')}(?![a-z]))`,
);
const ALL_PRESENT = new RegExp(
  `(?<![a-z])(?:${vietnameseSource('(?:có mặt|dự họp|tham dự|dự|tham gia|đi họp)(?: đều)? (?:đầy đủ|đông đủ|đủ(?! (?:họp|sinh hoạt|hội nghị|buổi|cuộc|kỳ))|100 ?%|toàn bộ)|(?:đầy đủ|toàn bộ|toàn thể|100 ?%|đủ)(?: các)?(?: số)?(?: đảng viên| đồng chí| đ/c)?(?: trong chi bộ| của chi bộ)?(?: đều)? (?:có mặt|dự họp|tham dự|dự)')})(?![a-z])`,
);
const ALL_OFFICIAL = new RegExp(
  `^[^.;\\n]{0,60}?(?:${vietnameseSource('(?:đều|tất cả|toàn)(?: đều)?(?: là)?(?: đảng viên)? chính thức')})(?![a-z])`,
);
const NO_PROBATIONARY = new RegExp(
  `(?<![a-z])(?:${vietnameseSource('không có(?: đồng chí| đảng viên)?(?: nào)?(?: là)?(?: đảng viên)? dự bị|dự bị ?[:=]? ?không(?! (?:có quyền|biểu quyết))')})(?![a-z])`,
);

/** "Chính thức / dự bị: 31 / 02". */
const OFFICIAL_AND_PROBATIONARY =
  /(?:chinh thuc|ct) ?\/ ?(?:du bi|db)[ \t:]{1,3}([0-9]{1,3}) ?\/ ?([0-9]{1,3})(?![0-9/])/;
const NO_EXEMPT = new RegExp(
  `(?<![a-z])(?:${vietnameseSource('không có(?: đồng chí| đảng viên)?(?: nào)?(?: được)? miễn|miễn (?:sinh hoạt|sh|công tác)[ \\t]?:[ \\t]?không(?! \\w)')})(?![a-z])`,
);

/** What a roll-call says without a figure of its own: nobody absent, all present, no probationary member. */
function saidWithoutFigures(plain: string): Count[] {
  const counts: Count[] = [];
  const say = (field: Count['field'], match: RegExpExecArray | null): void => {
    if (match)
      counts.push({
        field,
        value: 0,
        base: null,
        start: match.index,
        end: match.index + match[0].length,
      });
  };
  say('absentNone', NOBODY_ABSENT.exec(plain));
  say('presentAll', ALL_PRESENT.exec(plain));
  say('probationary', NO_PROBATIONARY.exec(plain));
  say('exempt', NO_EXEMPT.exec(plain));
  return counts;
}

/** Whether the words behind a total say that all of them are full members. */
export function saysAllOfficial(plainBehindTotal: string): boolean {
  return ALL_OFFICIAL.test(plainBehindTotal);
}

/** Full and probationary members told in one go: "Chính thức / dự bị: 31 / 02". */
function pairOf(plain: string): Count[] {
  const pair = OFFICIAL_AND_PROBATIONARY.exec(plain);
  if (!pair) return [];
  const at = { base: null, start: pair.index, end: pair.index + pair[0].length };
  return [
    { field: 'official', value: Number(pair[1]), ...at },
    { field: 'probationary', value: Number(pair[2]), ...at },
  ];
}
