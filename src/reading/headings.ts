import type { Part } from '../domain/outline';
import { vietnamese, vietnameseSource } from '../domain/text/vietnamesePattern';
import { personAt } from '../domain/text/personNames';
import type { Line } from './line';

/** A line that opens a part of the minute. */
export interface Heading {
  /** Whether it was only guessed from the first words of a sentence. */
  readonly guessed: boolean;
  /** Index into the lines. */
  readonly line: number;
  /** Null for the next point of the same numbering, whatever it is about: it closes a part. */
  readonly part: Part | null;
  /** Where the heading's own words end; what follows in the line is already content. */
  readonly end: number;
}

const ENUMERATOR = new RegExp(
  '^[ \\t]*(?:' +
    [
      // Phần thứ nhất, PHẦN I, Mục 2, Thứ ba, Một là
      `${vietnameseSource('phần|mục|chương|việc|nội dung|điểm')} (?:${vietnameseSource('thứ')} )?(?:[0-9]{1,2}|[ivx]{1,4}|[a-h]|nhat|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)(?![a-z0-9])`,
      `${vietnameseSource('thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)')}(?![a-z])`,
      `${vietnameseSource('(?:một|hai|ba|bốn|năm|sáu|bảy) là')}(?![a-z])`,
      // (1) (a) I. I- I/ A. a) 1. 1) 1/ 1.2 1.2.3
      '\\((?:[0-9]{1,2}|[a-h]|[ivx]{1,4})\\)',
      '[ivx]{1,4}\\.[0-9]{1,2}(?=[ \\t.)/-])',
      '[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?=[ \\t.)/-]|[a-z])',
      '[0-9]{1,2}[ \\t]?[.)/:-](?![0-9])',
      '[ivx]{1,4}[ \\t]?[.)/:-]',
      '[ivx]{1,4}(?= [a-z])',
      // No point c of a list is "C/trì", "C/tọa".
      '[a-k](?![/.](?:[a-z]|t(?:ri|oa))(?![a-z]))[ \\t]?[.)/]',
      // Một - , Hai:
      '(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)[ \\t]*[-:.)](?=[ \\t])',
    ].join('|') +
    ')[ \\t.,)/:-]*',
);

/** Any run of signs that a writer may use as a bullet. */
const BULLET = /^[ \t]*(?:[^a-z0-9 \t"'([…|]+|o(?= ))[ \t]*/;

/** How a line begins: its number or bullet, and where its words start. */
export function lineStart(plain: string): { numbered: boolean; bulleted: boolean; start: number } {
  const bullet = BULLET.exec(plain);
  const at = bullet?.[0].length ?? 0;
  const number = ENUMERATOR.exec(plain.slice(at));
  const indent = plain.length - plain.trimStart().length;
  return {
    numbered: number !== null,
    bulleted: bullet !== null,
    start: Math.max(at + (number?.[0].length ?? 0), indent),
  };
}

/** The longest a heading without a colon may be. */
const LONGEST_HEADING = 120;
/** The same where no number, bullet or capitals mark it as one. */
const LONGEST_BARE_HEADING = 60;
/** A key that is surely one, however it begins. */
const SHORT_KEY = 24;
/** Words that begin a sentence with a colon in it rather than a heading. */
const READS_ON = vietnamese(
  '^(?:chi bộ|hội nghị|các đồng chí|thống nhất|nhất trí|đồng ý|tiếp tục|đề nghị|giao|yêu cầu|bổ sung|tập trung)',
);
/** A numbered line that ends in a full stop is a sentence unless it is as short as this. */
const LONGEST_STOPPED = 40;
/** A bullet stands before items far more often than before headings. */
const LONGEST_BULLETED_HEADING = 30;
/** How far into a line a colon may stand and still close a heading. */
const LONGEST_HEAD = 110;

const MEETING = '(?:buổi|kỳ|cuộc|phiên|chất lượng|sinh hoạt|hội nghị|họp)';

/** What the words of a heading open, first match wins; matched anywhere in the heading. */
const OPENERS: readonly (readonly [Part, RegExp])[] = [
  ['votes', vietnamese('^(?:biểu quyết|bq|bỏ phiếu)')],
  ['adoption', vietnamese('(?:thông qua|đọc)(?: lại)?(?: toàn văn)?(?: dự thảo)? (?:biên bản|bb)')],
  ['dissent', vietnamese('ý kiến bảo lưu|bảo lưu ý kiến')],
  [
    'absentees',
    vietnamese(
      '^(?:đảng viên |danh sách |họ tên |số |cụ thể )*(?:đảng viên )?(?:người )?(?:vắng|không (?:dự|tham dự|có mặt))',
    ),
  ],
  [
    'agenda',
    vietnamese(
      '^(?:thông qua )?(?:nội dung,? )?chương trình(?! (?:hành động|công tác|tháng|số|mục tiêu|nông thôn|phát triển|phối hợp))',
    ),
  ],
  ['draft-sent', vietnamese('^(?:gửi|chuẩn bị).{0,30}(?:dự thảo|tài liệu)')],
  [
    'rating',
    vietnamese(
      `xếp loại(?! (?:đảng viên|cán bộ|chất lượng đảng viên|công chức|viên chức|hội viên))|tự (?:chấm|nhận xét|xếp)|chấm điểm|(?:tự )?đánh giá(?: chất lượng)?(?: của)? ${MEETING}|^xl(?: ${MEETING})?|^đánh giá$`,
    ),
  ],
  [
    'assignments',
    vietnamese(
      '^(?:về )?(?:phân công|giao việc|giao nhiệm vụ|phân giao|phân việc|công việc giao)|tổ chức thực hiện$|^(?:bảng )?phân công',
    ),
  ],
  [
    'conclusion',
    vietnamese(
      'kết luận(?! số|,? (?:nghị quyết|chỉ thị)| (?:của )?(?:cấp trên|đảng ủy|thành ủy|tỉnh ủy|trung ương))|^kl|^chốt (?:lại|phần|các|việc)|^tổng kết (?:thảo luận|phiên|buổi|cuộc)',
    ),
  ],
  ['resolution', vietnamese('^(?:thông qua|ban hành|quyết nghị)(?: dự thảo)?(?: nghị quyết)?')],
  [
    'votes',
    vietnamese(
      '^(?:chi bộ |kết quả |tiến hành |lấy |phần )*(?:biểu quyết|bỏ phiếu|bq)|^biểu quyết|biểu quyết$|kết quả bỏ phiếu',
    ),
  ],
  ['previous-review', vietnamese('(?:việc )?(?:đã làm|làm được).{0,60}(?:nghị quyết|nq|tháng)')],
  [
    'previous-review',
    vietnamese(
      '(?:đánh giá|kiểm điểm|kiểm lại|nhìn lại|điểm lại|kết quả|tình hình|sơ kết|ktra|kiểm tra|rà soát|rà lại|soát lại|đối chiếu|báo cáo|việc thực hiện|thực hiện).{0,70}(?:nghị quyết|nq|kết luận)(?!.{0,20}(?:tháng tới|tháng sau|đại hội))',
    ),
  ],
  [
    'previous-review',
    vietnamese(
      '(?:đánh giá|kiểm điểm|kiểm lại|nhìn lại|điểm lại|kết quả|sơ kết|ktra|tình hình).{0,70}(?:tháng|kỳ trước|thời gian qua)(?! (?:tới|sau|này))',
    ),
  ],
  [
    'topic',
    vietnamese(
      '^(?:phần |nội dung )?(?:sinh hoạt )?chuyên đề|trình bày(?: dự thảo)? chuyên đề|^trình bày$|tên chuyên đề|mục đích(?:,? yêu cầu)?|^(?:báo cáo|giới thiệu) chuyên đề',
    ),
  ],
  [
    'opinions',
    vietnamese(
      '^(?:các |phần |chi bộ |hội nghị |đảng viên |tổng hợp |những |nghe xong,? )*(?:đồng chí )?(?:ý kiến|yk|thảo luận|phát biểu|trao đổi|góp ý|tham gia|đóng góp|nêu ý kiến|bàn(?: bạc| luận| thảo)?(?! giao))|^(?:anh em|mọi người|các đồng chí|đảng viên|chi bộ) (?:nói|bàn|góp)',
    ),
  ],
  [
    'opinions',
    vietnamese(
      '^(?:diễn biến )?(?:thảo luận|phát biểu)|(?:thảo luận|phát biểu ý kiến|tham gia ý kiến|ý kiến (?:thảo luận|phát biểu|đảng viên|tham gia|đóng góp))$|chi bộ thảo luận',
    ),
  ],
  [
    'next-tasks',
    vietnamese(
      '(?:nhiệm vụ|phương hướng|công tác|việc|công việc|định hướng|kế hoạch|triển khai|trọng tâm|^nv).{0,60}(?:tháng|t[0-9]|kỳ tới|thời gian tới|quý)',
    ),
  ],
  [
    'attendance',
    vietnamese(
      '^(?:thành phần|đảng viên|tổng số|số lượng|đảng số|điểm danh|quân số|sĩ số|có mặt|tình hình đảng viên|số đảng viên|chi bộ có)',
    ),
  ],
  ['secretary', vietnamese('^(?:thư ký|t ?/ ?ký|người ghi|ghi biên bản|ghi chép)')],
  [
    'chair',
    vietnamese(
      '^(?:chủ (?:trì|tọa)|c ?/ ?(?:trì|tọa)|người (?:chủ trì|điều hành)|điều hành|đồng chủ trì)',
    ),
  ],
  ['guests', vietnamese('^(?:đại biểu|khách mời|đại diện cấp|cấp trên dự|dự và chỉ đạo)')],
  ['place', vietnamese('^(?:địa điểm|nơi họp)')],
  ['time', vietnamese('^(?:thời gian|khai mạc|bắt đầu|ngày họp|hôm nay)')],
  ['end-time', vietnamese('^(?:kết thúc|bế mạc|tan họp)')],
];

/** Prose that opens a part without looking like a heading; matched in a line's first words. */
const CUES: readonly (readonly [Part, RegExp])[] = [
  [
    'previous-review',
    vietnamese(
      '(?:kiểm lại|kiểm điểm|đánh giá|báo cáo|nhìn lại|điểm lại|thông qua báo cáo).{0,60}(?:nghị quyết|nq|tháng)',
    ),
  ],
  [
    'opinions',
    vietnamese(
      '(?:chi bộ|hội nghị|các đảng viên|đảng viên|các đồng chí)(?: đã| tiến hành| bắt đầu| sôi nổi)? (?:thảo luận|phát biểu|trao đổi|góp ý)',
    ),
  ],
  ['next-tasks', vietnamese('(?:dự thảo nghị quyết|nhiệm vụ tháng|việc tháng|phương hướng)')],
  ['assignments', vietnamese('^về (?:giao việc|phân công)')],
];

/** How many characters of prose are looked at for a cue. */
const CUE_WIDTH = 110;

/** The number or letter a line is numbered with: which kind of sign, and its place in the row. */
export interface Numbering {
  readonly kind: 'figure' | 'roman' | 'letter' | 'word';
  readonly place: number;
}

const WORDS = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const ROMANS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** How a line is numbered ("3." is figure 3, "IV-" roman 4, "b)" letter 2); null for anything else. */
export function numberingOf(plain: string): Numbering | null {
  const label =
    /^[ \t]*\(?(\d{1,2}|[ivx]{1,5}|[a-k]|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)[ \t]?[.)/-](?!\d|(?:c|tri|toa)(?![a-z]))/.exec(
      plain,
    )?.[1];
  if (label === undefined) return null;
  if (/\d/.test(label)) return { kind: 'figure', place: Number(label) };
  const word = WORDS.indexOf(label);
  if (word >= 0) return { kind: 'word', place: word + 1 };
  const roman = ROMANS.indexOf(label);
  if (roman >= 0) return { kind: 'roman', place: roman + 1 };
  return label.length === 1 ? { kind: 'letter', place: label.charCodeAt(0) - 96 } : null;
}

/** The part a line opens, or null for a line that goes on with what was before. */
export function headingOf(line: Line, index: number, lastMonth: RegExp | null): Heading | null {
  const { plain, text } = line;
  if (line.isEmpty) return null;
  const { numbered, bulleted, start } = lineStart(plain);
  const colon = separatorAt(text, plain, start, line.table !== null);
  const hasColon =
    colon > 0 && colon - start <= LONGEST_HEAD && !/;|\. /.test(plain.slice(start, colon));
  const trimmedEnd = plain.trimEnd().length;
  const short = trimmedEnd - start <= LONGEST_HEADING;
  const end = hasColon ? colon + 1 : trimmedEnd;
  const words = plain.slice(start, hasColon ? colon : trimmedEnd).trim();
  const isCapitals = isAllCapitals(text.slice(start, start + words.length));

  const speaker = personAt(text, plain, start);
  if (speaker?.addressed && !isCapitals) {
    // "Đồng chí Bình kết luận:", "Bí thư chi bộ kết luận": a person opens the conclusion.
    const said = plain.slice(speaker.end, Math.min(speaker.end + 60, end));
    const concludes = CONCLUDES.exec(said);
    const spoken = speaker.end + (concludes?.[0].length ?? 0);
    return concludes
      ? { line: index, part: 'conclusion', end: hasColon ? end : spoken, guessed: false }
      : cue(line, index, start);
  }
  const looksLikeHeading =
    isCapitals ||
    (hasColon && (numbered || !READS_ON.test(words) || words.length <= SHORT_KEY)) ||
    (short && numbered && (words.length <= LONGEST_STOPPED || !/[.;]$/.test(plain.trim()))) ||
    (words.length <= (bulleted ? LONGEST_BULLETED_HEADING : LONGEST_BARE_HEADING) &&
      !/[.;]$|;/.test(plain.trim()));
  if (hasColon && TALLY.test(plain.slice(colon + 1))) {
    return { line: index, part: 'votes', end: start, guessed: false };
  }
  if (looksLikeHeading) {
    // "Việc tháng 7 theo nghị quyết" in August looks back, whatever it is called.
    if (lastMonth?.test(words) && !DECIDES.test(words)) {
      return { line: index, part: 'previous-review', end, guessed: false };
    }
    for (const [part, pattern] of OPENERS) {
      if (pattern.test(words)) return { line: index, part, end, guessed: false };
    }
    // "II- NỘI DUNG SINH HOẠT" opens no part of ours, but closes the one before.
    if (isCapitals && numbered) return { line: index, part: null, end, guessed: false };
  }
  return cue(line, index, start);
}

/** "Kết luận chuyên đề: tán thành 14/14": what stands before the colon was put to the vote. */
const TALLY =
  /^[ \t]*(?:(?:so phieu )?(?:tan thanh|dong y|nhat tri|thuan)[ \t:]*\d|\d{1,3} ?(?:\/ ?\d{1,3} )?(?:dong chi |dang vien |chinh thuc |d\/c )*(?:tan thanh|dong y|nhat tri))/;

/** Headings that put something to the vote rather than look back. */
const DECIDES = vietnamese('biểu quyết|thông qua|dự thảo|đảng phí|biên bản');

const isAllCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/**
 * Where a key ends: at its colon, in a table row of two cells at the gap between them, in running
 * text at the full stop behind words in capitals ("BA LÀ, THẢO LUẬN. Đồng chí …").
 */
function separatorAt(text: string, plain: string, start: number, inTable: boolean): number {
  const stop = plain.indexOf('. ', start);
  if (stop > start && stop - start <= LONGEST_HEAD && isAllCapitals(text.slice(start, stop))) {
    return stop;
  }
  const colon = plain.indexOf(':', start);
  const gap = inTable ? plain.indexOf('\t', start) : -1;
  const isPair = gap > start && plain.indexOf('\t', gap + 1) < 0;
  return isPair && (colon < 0 || gap < colon) ? gap : colon;
}

const CONCLUDES = vietnamese(
  '^[ ,(a-z)-]{0,40}(?:kết luận|chốt (?:lại|phần|các|mấy|việc|nội dung)|tổng kết)(?! số)(?!.{0,20}(?:của cấp trên|đảng ủy))',
);

function cue(line: Line, index: number, start: number): Heading | null {
  const first = line.plain.slice(start, start + CUE_WIDTH);
  const found = CUES.find(([, pattern]) => pattern.test(first));
  return found ? { line: index, part: found[0], end: start, guessed: true } : null;
}
