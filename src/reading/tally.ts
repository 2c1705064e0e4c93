import { NUMBER_WORDS, numberFromWords } from '../domain/text/numberWords';
import { NUMBERS_NOTHING, withoutNumbering } from './figures';
import { vietnameseSource } from '../domain/text/vietnamesePattern';

export type TallyField =
  'for' | 'against' | 'other' | 'issued' | 'returned' | 'valid' | 'invalid' | 'percent';

/** A figure of a vote: what it counts, the denominator beside it, where it stands. */
export interface Tally {
  readonly field: TallyField;
  readonly value: number;
  readonly base: number | null;
  readonly start: number;
  readonly end: number;
}

type Label = Exclude<TallyField, 'percent'> | 'weak';

const LABELS: readonly (readonly [Label, string])[] = [
  ['invalid', '(?:số )?(?:phiếu )?không hợp lệ'],
  ['valid', '(?:số )?(?:phiếu )?hợp lệ'],
  ['issued', '(?:số )?(?:phiếu )?phát ra|(?:số )?phiếu (?:đã )?phát'],
  ['returned', '(?:số )?(?:phiếu )?thu (?:về|vào|lại)'],
  [
    'against',
    '(?:phiếu |ý kiến )?(?:không|ko|chưa|k ?/) ?(?:tán thành|đồng ý|đ ?/ ?ý|nhất trí|thuận|đồng tình|tán đồng|ủng hộ|thống nhất)|phản đối|phiếu chống',
  ],
  [
    'other',
    '(?:phiếu |có )?(?:ý kiến|yk) khác|(?:phiếu )?trắng|chưa (?:có ý kiến|biểu quyết)|không (?:biểu quyết|bỏ phiếu|có ý kiến(?! (?:khác|nào khác|gì khác|sửa|bổ sung|thêm)))',
  ],
  [
    'for',
    '(?:phiếu |ý kiến |biểu quyết |giơ (?:tay|thẻ) )*(?:tán thành|đồng ý|đ ?/ ?ý|nhất trí|n ?/ ?trí|thuận|đồng tình|tán đồng|ủng hộ|thống nhất|đồng thuận)',
  ],
  ['weak', 'biểu quyết|bq|giơ (?:tay|thẻ)|thông qua'],
];

const NONE = new RegExp(
  `(?<![a-z])(?:(?<against>${vietnameseSource('(?:không (?:có )?(?:ai|đồng chí nào|đ/c nào|đảng viên nào|ý kiến nào|ý kiến) (?:phản đối|không (?:tán thành|đồng ý|nhất trí)))')}|` +
    `${vietnameseSource('(?:không|ko) (?:tán thành|đồng ý|nhất trí|thuận)')}[ \\t]?[:=][ \\t]?khong(?= ?(?:[.,;]|$| co)))|` +
    `(?<other>${vietnameseSource('(?:không (?:còn |có )*(?:ai |đồng chí nào |đảng viên nào )?(?:có )?(?:ý kiến|yk)(?: nào| gì)? khác)')}|` +
    `${vietnameseSource('(?:ý kiến|yk) khác')}[ \\t]?[:=][ \\t]?khong(?= ?(?:[.,;]|$| co))))(?![a-z])`,
  'g',
);

const TOKEN = new RegExp(
  [
    ...LABELS.map(
      ([label, source]) => `(?<${label}>(?<![a-z])${vietnameseSource(source)}(?![a-z]))`,
    ),
    '(?<![0-9/.,])(?<fraction>[0-9]{1,3} ?/ ?[0-9]{1,3})(?![0-9/]|[ \\t]?%)',
    '(?<![0-9/.,])(?<percentage>[0-9]{1,3}(?:[.,][0-9]{1,2})?)[ \\t]?%',
    '(?<![0-9/.,-]|[0-9]:)(?<figure>[0-9]{1,3})(?![0-9/%]|[.,:][0-9]|[hg](?![a-z])|[hg][0-9]|-[0-9])',
    `(?<![a-z])(?<words>${NUMBER_WORDS})(?=[ \\t]${vietnameseSource('(?:đồng chí|đảng viên|đ ?/ ?c|phiếu|người)')})`,
  ].join('|'),
  'g',
);

const UNIT_BEHIND = new RegExp(
  `^[ \\t]?(?:${vietnameseSource('(?:đồng chí|đ ?[/.] ?c|đc|đảng viên|đv|đvct|phiếu|người|ý kiến|yk|thẻ|cánh tay|lá phiếu)')})(?![a-z])`,
);
/** What may stand between a label and the figure behind it. */
const LINK = new RegExp(
  `^[ \\t]*(?:(?:[:=(,]|-|${vietnameseSource('(?:là|có|với|đạt|tỷ lệ|tỉ lệ|số|phiếu|được|kết nạp|bằng|gồm|đồng chí|đảng viên|chính thức|ở mức|có mặt|tuyệt đối|cao|hoàn toàn|kỷ luật|khiển trách|thông qua)')})[ \\t]*){0,6}$`,
);
/** What may follow a bare count: a unit, a sign, another option, or nothing. */
const COUNT_ENDS = new RegExp(
  `^[ \\t]*(?:[;,.()/+–-]|$|${vietnameseSource('(?:đồng chí|đ ?[/.] ?c|đc|đảng viên|đv|đvct|phiếu|người|ý kiến|thẻ|không|và|trên|trong)')}(?![a-z]))`,
);
const NOT_VOTERS =
  /^[ \t]?(?:ho(?![a-z])|ho dan|nguoi dan|khau|ha(?![a-z])|trieu|nghin|gia dinh|cong nhan|nhan khau|chi tieu|tuoi|noi dung)/;

interface Token {
  readonly kind: Label | 'number' | 'percent';
  readonly value: number;
  readonly base: number | null;
  readonly start: number;
  readonly end: number;
  used: boolean;
}

function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const at = { start: match.index, end: match.index + match[0].length, used: false };
    if (groups.fraction !== undefined) {
      const [value = 0, base = 0] = groups.fraction.split('/').map(Number);
      // 27/7 is a date.
      if (value > base && base <= 12) continue;
      tokens.push({ ...at, kind: 'number', value, base });
    } else if (groups.percentage !== undefined) {
      tokens.push({
        ...at,
        kind: 'percent',
        value: Number(groups.percentage.replace(',', '.')),
        base: null,
      });
    } else if (groups.figure !== undefined) {
      tokens.push({ ...at, kind: 'number', value: Number(groups.figure), base: null });
    } else if (groups.words !== undefined) {
      // Null for "hay" ("or"), which differs from "hai" in its last letter alone.
      const value = numberFromWords(groups.words);
      if (value !== null) tokens.push({ ...at, kind: 'number', value, base: null });
    } else {
      const label = LABELS.find(([name]) => groups[name] !== undefined);
      if (label) tokens.push({ ...at, kind: label[0], value: 0, base: null });
    }
  }
  return tokens;
}

const PAPERS: ReadonlySet<string> = new Set(['issued', 'returned', 'valid', 'invalid']);
/** Farthest that a word of voting may stand behind its figure. */
const REACH_BEHIND = 75;

/** Reads the figures of votes from a stretch of plain text, left to right. */
export function readTallies(sentence: string): Tally[] {
  const plain = withoutNumbering(sentence);
  const tallies: Tally[] = [];
  // "không ai phản đối" is a count of its own and must not lend its words to another figure.
  const masked = plain.replace(NONE, (words, ...rest) => {
    const groups = rest[rest.length - 1] as Record<string, string | undefined>;
    const start = rest[rest.length - 3] as number;
    const field = groups.against === undefined ? 'other' : 'against';
    tallies.push({ field, value: 0, base: null, start, end: start + words.length });
    return '.'.padEnd(words.length);
  });
  const counted = countedTallies(masked);
  return [...counted, ...tallies];
}

function countedTallies(plain: string): Tally[] {
  const tokens = tokensOf(plain);
  const tallies: Tally[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'number' && token.kind !== 'percent') return;
    if (NOT_VOTERS.test(plain.slice(token.end))) return;
    if (token.base === null && NUMBERS_NOTHING.test(plain.slice(0, token.start))) return;
    const label = labelBefore(tokens, i, plain) ?? labelBehind(tokens, i, plain);
    if (!label) return;
    label.used = true;
    const field = token.kind === 'percent' ? 'percent' : label.kind === 'weak' ? 'for' : label.kind;
    if (field === 'number') return;
    if (token.kind === 'percent' && label.kind !== 'for' && label.kind !== 'weak') return;
    tallies.push({
      field,
      value: token.value,
      base: token.base,
      start: Math.min(label.start, token.start),
      end: Math.max(label.end, token.end),
    });
  });
  return tallies;
}

function labelBefore(tokens: readonly Token[], at: number, plain: string): Token | null {
  const number = tokens[at] as Token;
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || token.kind === 'percent') {
      // "nhất trí 23/23 (100%)", "đạt 18/18": the share beside the count belongs to the same word.
      const beside = /^(?:dong chi|d\/c|dang vien|chinh thuc|dat|ti le|ty le|[ \t,(=;-])*$/;
      if (
        number.kind === 'percent' &&
        token.kind === 'number' &&
        beside.test(plain.slice(token.end, number.start))
      )
        continue;
      return null;
    }
    const between = plain.slice(token.end, number.start);
    const counted = number.base !== null || number.kind === 'percent';
    if (LINK.test(between) || (number.kind === 'percent' && number.start - token.end < 60)) {
      const standsAlone = /[:=]/.test(between) || COUNT_ENDS.test(plain.slice(number.end));
      if (!counted && (token.kind === 'weak' || !standsAlone)) return null;
      return token.used && !counted ? null : token;
    }
    return null;
  }
  return null;
}

function labelBehind(tokens: readonly Token[], at: number, plain: string): Token | null {
  const number = tokens[at] as Token;
  const wide = number.base !== null || number.kind === 'percent';
  // "19 tán thành; 0 không tán thành": without a unit the word must follow at once.
  const next = tokens[at + 1];
  const touches = next !== undefined && next.start - number.end <= 2;
  if (!wide && !touches && !UNIT_BEHIND.test(plain.slice(number.end))) return null;
  let weak: Token | null = null;
  for (let i = at + 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.start - number.end > REACH_BEHIND) break;
    if (/[.;](?:\s|$)/.test(plain.slice(number.end, token.start))) break;
    if (token.kind === 'number' || token.kind === 'percent') {
      if (token.base !== null || token.kind === 'percent') continue;
      break;
    }
    if (token.kind !== 'weak') {
      // "02 đảng viên dự bị … không biểu quyết" tells who may not vote.
      const between = plain.slice(number.end, token.start);
      // Papers are counted beside their word; "ba người … phát ra 24" counts nothing.
      const barred = /du bi/.test(between) || (PAPERS.has(token.kind) && between.length > 12);
      // "100% đảng viên (17/17) tán thành": share and count have one word between them.
      return (token.used && !wide) || barred ? null : token;
    }
    if (wide) weak ??= token;
  }
  return weak;
}
