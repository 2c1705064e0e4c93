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
      `${vietnameseSource('phần|mục|chương')} (?:${vietnameseSource('thứ')} )?(?:[0-9]{1,2}|[ivx]{1,4}|[a-h]|nhat|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)(?![a-z0-9])`,
      `${vietnameseSource('thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)')}(?![a-z])`,
      `${vietnameseSource('(?:một|hai|ba|bốn|năm|sáu|bảy) là')}(?![a-z])`,
      // (1) (a) I. I- I/ A. a) 1. 1) 1/ 1.2 1.2.3
      '\\((?:[0-9]{1,2}|[a-h]|[ivx]{1,4})\\)',
      '[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?=[ \\t.)/-]|[a-z])',
      '[0-9]{1,2}[ \\t]?[.)/:-](?![0-9])',
      '[ivx]{1,4}[ \\t]?[.)/:-]',
      '[ivx]{1,4}(?= [a-z])',
      '[a-k](?!/[a-z](?![a-z]))[ \\t]?[.)/]',
      // Một - , Hai:
      '(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)[ \\t]*[-:.)](?=[ \\t])',
    ].join('|') +
    ')[ \\t.)/:-]*',
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
      '^(?:các |phần |chi bộ |hội nghị |đảng viên |tổng hợp |những |nghe xong,? )*(?:đồng chí )?(?:ý kiến|yk|thảo luận|phát biểu|trao đổi|góp ý|tham gia|đóng góp|nêu ý kiến)|^(?:anh em|mọi người|các đồng chí|đảng viên|chi bộ) (?:nói|bàn|góp)',
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
    /^[ \t]*\(?(\d{1,2}|[ivx]{1,5}|[a-k]|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)[ \t]?[.)/-](?!\d)(?!c(?![a-z]))/.exec(
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
  const colon = separatorAt(plain, start, line.table !== null);
  const hasColon =
    colon > 0 && colon - start <= LONGEST_HEAD && !/;|\. /.test(plain.slice(start, colon));
  const trimmedEnd = plain.trimEnd().length;
  const short = trimmedEnd - start <= LONGEST_HEADING;
  const end = hasColon ? colon + 1 : trimmedEnd;
  const words = plain.slice(start, hasColon ? colon : trimmedEnd).trim();
  const isCapitals =
    /^[\0-\x40[\\\]^_`\x7b-\xb4\xb6-\xbf\xd7\xf7\u01bb\u01c0-\u01c3\u01c5\u01c8\u01cb\u01f2\u0294\u02b0-\u036f\u0374\u0375\u0378-\u037a\u037e\u0380-\u0385\u0387\u038b\u038d\u03a2\u03f6\u0482-\u0489\u0530\u0557-\u055f\u0589-\u109f\u10c6\u10c8-\u10cc\u10ce\u10cf\u10fb\u10fc\u1100-\u139f\u13f6\u13f7\u13fe-\u1c7f\u1c89-\u1c8f\u1cbb\u1cbc\u1cc0-\u1cff\u1d2c-\u1d6a\u1d78\u1d9b-\u1dff\u1f16\u1f17\u1f1e\u1f1f\u1f46\u1f47\u1f4e\u1f4f\u1f58\u1f5a\u1f5c\u1f5e\u1f7e\u1f7f\u1f88-\u1f8f\u1f98-\u1f9f\u1fa8-\u1faf\u1fb5\u1fbc\u1fbd\u1fbf-\u1fc1\u1fc5\u1fcc-\u1fcf\u1fd4\u1fd5\u1fdc-\u1fdf\u1fed-\u1ff1\u1ff5\u1ffc-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211e-\u2123\u2125\u2127\u2129\u212e\u2135-\u2138\u213a\u213b\u2140-\u2144\u214a-\u214d\u214f-\u2182\u2185-\u2bff\u2c7c\u2c7d\u2ce5-\u2cea\u2cef-\u2cf1\u2cf4-\u2cff\u2d26\u2d28-\u2d2c\u2d2e-\ua63f\ua66e-\ua67f\ua69c-\ua721\ua770\ua788-\ua78a\ua78f\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7f4\ua7f7-\ua7f9\ua7fb-\uab2f\uab5b-\uab5f\uab69-\uab6f\uabc0-\ufaff\ufb07-\ufb12\ufb18-\uff20\uff3b-\uff40\uff5b-\u{103ff}\u{10450}-\u{104af}\u{104d4}-\u{104d7}\u{104fc}-\u{1056f}\u{1057b}\u{1058b}\u{10593}\u{10596}\u{105a2}\u{105b2}\u{105ba}\u{105bd}-\u{10c7f}\u{10cb3}-\u{10cbf}\u{10cf3}-\u{1189f}\u{118e0}-\u{16e3f}\u{16e80}-\u{1d3ff}\u{1d455}\u{1d49d}\u{1d4a0}\u{1d4a1}\u{1d4a3}\u{1d4a4}\u{1d4a7}\u{1d4a8}\u{1d4ad}\u{1d4ba}\u{1d4bc}\u{1d4c4}\u{1d506}\u{1d50b}\u{1d50c}\u{1d515}\u{1d51d}\u{1d53a}\u{1d53f}\u{1d545}\u{1d547}-\u{1d549}\u{1d551}\u{1d6a6}\u{1d6a7}\u{1d6c1}\u{1d6db}\u{1d6fb}\u{1d715}\u{1d735}\u{1d74f}\u{1d76f}\u{1d789}\u{1d7a9}\u{1d7c3}\u{1d7cc}-\u{1deff}\u{1df0a}\u{1df1f}-\u{1df24}\u{1df2b}-\u{1e8ff}\u{1e944}-\u{10ffff}]*[A-Z\xc0-\xd6\xd8-\xde\u0100\u0102\u0104\u0106\u0108\u010a\u010c\u010e\u0110\u0112\u0114\u0116\u0118\u011a\u011c\u011e\u0120\u0122\u0124\u0126\u0128\u012a\u012c\u012e\u0130\u0132\u0134\u0136\u0139\u013b\u013d\u013f\u0141\u0143\u0145\u0147\u014a\u014c\u014e\u0150\u0152\u0154\u0156\u0158\u015a\u015c\u015e\u0160\u0162\u0164\u0166\u0168\u016a\u016c\u016e\u0170\u0172\u0174\u0176\u0178\u0179\u017b\u017d\u0181\u0182\u0184\u0186\u0187\u0189-\u018b\u018e-\u0191\u0193\u0194\u0196-\u0198\u019c\u019d\u019f\u01a0\u01a2\u01a4\u01a6\u01a7\u01a9\u01ac\u01ae\u01af\u01b1-\u01b3\u01b5\u01b7\u01b8\u01bc\u01c4\u01c7\u01ca\u01cd\u01cf\u01d1\u01d3\u01d5\u01d7\u01d9\u01db\u01de\u01e0\u01e2\u01e4\u01e6\u01e8\u01ea\u01ec\u01ee\u01f1\u01f4\u01f6-\u01f8\u01fa\u01fc\u01fe\u0200\u0202\u0204\u0206\u0208\u020a\u020c\u020e\u0210\u0212\u0214\u0216\u0218\u021a\u021c\u021e\u0220\u0222\u0224\u0226\u0228\u022a\u022c\u022e\u0230\u0232\u023a\u023b\u023d\u023e\u0241\u0243-\u0246\u0248\u024a\u024c\u024e\u0370\u0372\u0376\u037f\u0386\u0388-\u038a\u038c\u038e\u038f\u0391-\u03a1\u03a3-\u03ab\u03cf\u03d2-\u03d4\u03d8\u03da\u03dc\u03de\u03e0\u03e2\u03e4\u03e6\u03e8\u03ea\u03ec\u03ee\u03f4\u03f7\u03f9\u03fa\u03fd-\u042f\u0460\u0462\u0464\u0466\u0468\u046a\u046c\u046e\u0470\u0472\u0474\u0476\u0478\u047a\u047c\u047e\u0480\u048a\u048c\u048e\u0490\u0492\u0494\u0496\u0498\u049a\u049c\u049e\u04a0\u04a2\u04a4\u04a6\u04a8\u04aa\u04ac\u04ae\u04b0\u04b2\u04b4\u04b6\u04b8\u04ba\u04bc\u04be\u04c0\u04c1\u04c3\u04c5\u04c7\u04c9\u04cb\u04cd\u04d0\u04d2\u04d4\u04d6\u04d8\u04da\u04dc\u04de\u04e0\u04e2\u04e4\u04e6\u04e8\u04ea\u04ec\u04ee\u04f0\u04f2\u04f4\u04f6\u04f8\u04fa\u04fc\u04fe\u0500\u0502\u0504\u0506\u0508\u050a\u050c\u050e\u0510\u0512\u0514\u0516\u0518\u051a\u051c\u051e\u0520\u0522\u0524\u0526\u0528\u052a\u052c\u052e\u0531-\u0556\u10a0-\u10c5\u10c7\u10cd\u13a0-\u13f5\u1c90-\u1cba\u1cbd-\u1cbf\u1e00\u1e02\u1e04\u1e06\u1e08\u1e0a\u1e0c\u1e0e\u1e10\u1e12\u1e14\u1e16\u1e18\u1e1a\u1e1c\u1e1e\u1e20\u1e22\u1e24\u1e26\u1e28\u1e2a\u1e2c\u1e2e\u1e30\u1e32\u1e34\u1e36\u1e38\u1e3a\u1e3c\u1e3e\u1e40\u1e42\u1e44\u1e46\u1e48\u1e4a\u1e4c\u1e4e\u1e50\u1e52\u1e54\u1e56\u1e58\u1e5a\u1e5c\u1e5e\u1e60\u1e62\u1e64\u1e66\u1e68\u1e6a\u1e6c\u1e6e\u1e70\u1e72\u1e74\u1e76\u1e78\u1e7a\u1e7c\u1e7e\u1e80\u1e82\u1e84\u1e86\u1e88\u1e8a\u1e8c\u1e8e\u1e90\u1e92\u1e94\u1e9e\u1ea0\u1ea2\u1ea4\u1ea6\u1ea8\u1eaa\u1eac\u1eae\u1eb0\u1eb2\u1eb4\u1eb6\u1eb8\u1eba\u1ebc\u1ebe\u1ec0\u1ec2\u1ec4\u1ec6\u1ec8\u1eca\u1ecc\u1ece\u1ed0\u1ed2\u1ed4\u1ed6\u1ed8\u1eda\u1edc\u1ede\u1ee0\u1ee2\u1ee4\u1ee6\u1ee8\u1eea\u1eec\u1eee\u1ef0\u1ef2\u1ef4\u1ef6\u1ef8\u1efa\u1efc\u1efe\u1f08-\u1f0f\u1f18-\u1f1d\u1f28-\u1f2f\u1f38-\u1f3f\u1f48-\u1f4d\u1f59\u1f5b\u1f5d\u1f5f\u1f68-\u1f6f\u1fb8-\u1fbb\u1fc8-\u1fcb\u1fd8-\u1fdb\u1fe8-\u1fec\u1ff8-\u1ffb\u2102\u2107\u210b-\u210d\u2110-\u2112\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u2130-\u2133\u213e\u213f\u2145\u2183\u2c00-\u2c2f\u2c60\u2c62-\u2c64\u2c67\u2c69\u2c6b\u2c6d-\u2c70\u2c72\u2c75\u2c7e-\u2c80\u2c82\u2c84\u2c86\u2c88\u2c8a\u2c8c\u2c8e\u2c90\u2c92\u2c94\u2c96\u2c98\u2c9a\u2c9c\u2c9e\u2ca0\u2ca2\u2ca4\u2ca6\u2ca8\u2caa\u2cac\u2cae\u2cb0\u2cb2\u2cb4\u2cb6\u2cb8\u2cba\u2cbc\u2cbe\u2cc0\u2cc2\u2cc4\u2cc6\u2cc8\u2cca\u2ccc\u2cce\u2cd0\u2cd2\u2cd4\u2cd6\u2cd8\u2cda\u2cdc\u2cde\u2ce0\u2ce2\u2ceb\u2ced\u2cf2\ua640\ua642\ua644\ua646\ua648\ua64a\ua64c\ua64e\ua650\ua652\ua654\ua656\ua658\ua65a\ua65c\ua65e\ua660\ua662\ua664\ua666\ua668\ua66a\ua66c\ua680\ua682\ua684\ua686\ua688\ua68a\ua68c\ua68e\ua690\ua692\ua694\ua696\ua698\ua69a\ua722\ua724\ua726\ua728\ua72a\ua72c\ua72e\ua732\ua734\ua736\ua738\ua73a\ua73c\ua73e\ua740\ua742\ua744\ua746\ua748\ua74a\ua74c\ua74e\ua750\ua752\ua754\ua756\ua758\ua75a\ua75c\ua75e\ua760\ua762\ua764\ua766\ua768\ua76a\ua76c\ua76e\ua779\ua77b\ua77d\ua77e\ua780\ua782\ua784\ua786\ua78b\ua78d\ua790\ua792\ua796\ua798\ua79a\ua79c\ua79e\ua7a0\ua7a2\ua7a4\ua7a6\ua7a8\ua7aa-\ua7ae\ua7b0-\ua7b4\ua7b6\ua7b8\ua7ba\ua7bc\ua7be\ua7c0\ua7c2\ua7c4-\ua7c7\ua7c9\ua7d0\ua7d6\ua7d8\ua7f5\uff21-\uff3a\u{10400}-\u{10427}\u{104b0}-\u{104d3}\u{10570}-\u{1057a}\u{1057c}-\u{1058a}\u{1058c}-\u{10592}\u{10594}\u{10595}\u{10c80}-\u{10cb2}\u{118a0}-\u{118bf}\u{16e40}-\u{16e5f}\u{1d400}-\u{1d419}\u{1d434}-\u{1d44d}\u{1d468}-\u{1d481}\u{1d49c}\u{1d49e}\u{1d49f}\u{1d4a2}\u{1d4a5}\u{1d4a6}\u{1d4a9}-\u{1d4ac}\u{1d4ae}-\u{1d4b5}\u{1d4d0}-\u{1d4e9}\u{1d504}\u{1d505}\u{1d507}-\u{1d50a}\u{1d50d}-\u{1d514}\u{1d516}-\u{1d51c}\u{1d538}\u{1d539}\u{1d53b}-\u{1d53e}\u{1d540}-\u{1d544}\u{1d546}\u{1d54a}-\u{1d550}\u{1d56c}-\u{1d585}\u{1d5a0}-\u{1d5b9}\u{1d5d4}-\u{1d5ed}\u{1d608}-\u{1d621}\u{1d63c}-\u{1d655}\u{1d670}-\u{1d689}\u{1d6a8}-\u{1d6c0}\u{1d6e2}-\u{1d6fa}\u{1d71c}-\u{1d734}\u{1d756}-\u{1d76e}\u{1d790}-\u{1d7a8}\u{1d7ca}\u{1e900}-\u{1e921}][^a-z\xb5\xdf-\xf6\xf8-\xff\u0101\u0103\u0105\u0107\u0109\u010b\u010d\u010f\u0111\u0113\u0115\u0117\u0119\u011b\u011d\u011f\u0121\u0123\u0125\u0127\u0129\u012b\u012d\u012f\u0131\u0133\u0135\u0137\u0138\u013a\u013c\u013e\u0140\u0142\u0144\u0146\u0148\u0149\u014b\u014d\u014f\u0151\u0153\u0155\u0157\u0159\u015b\u015d\u015f\u0161\u0163\u0165\u0167\u0169\u016b\u016d\u016f\u0171\u0173\u0175\u0177\u017a\u017c\u017e-\u0180\u0183\u0185\u0188\u018c\u018d\u0192\u0195\u0199-\u019b\u019e\u01a1\u01a3\u01a5\u01a8\u01aa\u01ab\u01ad\u01b0\u01b4\u01b6\u01b9\u01ba\u01bd-\u01bf\u01c6\u01c9\u01cc\u01ce\u01d0\u01d2\u01d4\u01d6\u01d8\u01da\u01dc\u01dd\u01df\u01e1\u01e3\u01e5\u01e7\u01e9\u01eb\u01ed\u01ef\u01f0\u01f3\u01f5\u01f9\u01fb\u01fd\u01ff\u0201\u0203\u0205\u0207\u0209\u020b\u020d\u020f\u0211\u0213\u0215\u0217\u0219\u021b\u021d\u021f\u0221\u0223\u0225\u0227\u0229\u022b\u022d\u022f\u0231\u0233-\u0239\u023c\u023f\u0240\u0242\u0247\u0249\u024b\u024d\u024f-\u0293\u0295-\u02af\u0371\u0373\u0377\u037b-\u037d\u0390\u03ac-\u03ce\u03d0\u03d1\u03d5-\u03d7\u03d9\u03db\u03dd\u03df\u03e1\u03e3\u03e5\u03e7\u03e9\u03eb\u03ed\u03ef-\u03f3\u03f5\u03f8\u03fb\u03fc\u0430-\u045f\u0461\u0463\u0465\u0467\u0469\u046b\u046d\u046f\u0471\u0473\u0475\u0477\u0479\u047b\u047d\u047f\u0481\u048b\u048d\u048f\u0491\u0493\u0495\u0497\u0499\u049b\u049d\u049f\u04a1\u04a3\u04a5\u04a7\u04a9\u04ab\u04ad\u04af\u04b1\u04b3\u04b5\u04b7\u04b9\u04bb\u04bd\u04bf\u04c2\u04c4\u04c6\u04c8\u04ca\u04cc\u04ce\u04cf\u04d1\u04d3\u04d5\u04d7\u04d9\u04db\u04dd\u04df\u04e1\u04e3\u04e5\u04e7\u04e9\u04eb\u04ed\u04ef\u04f1\u04f3\u04f5\u04f7\u04f9\u04fb\u04fd\u04ff\u0501\u0503\u0505\u0507\u0509\u050b\u050d\u050f\u0511\u0513\u0515\u0517\u0519\u051b\u051d\u051f\u0521\u0523\u0525\u0527\u0529\u052b\u052d\u052f\u0560-\u0588\u10d0-\u10fa\u10fd-\u10ff\u13f8-\u13fd\u1c80-\u1c88\u1d00-\u1d2b\u1d6b-\u1d77\u1d79-\u1d9a\u1e01\u1e03\u1e05\u1e07\u1e09\u1e0b\u1e0d\u1e0f\u1e11\u1e13\u1e15\u1e17\u1e19\u1e1b\u1e1d\u1e1f\u1e21\u1e23\u1e25\u1e27\u1e29\u1e2b\u1e2d\u1e2f\u1e31\u1e33\u1e35\u1e37\u1e39\u1e3b\u1e3d\u1e3f\u1e41\u1e43\u1e45\u1e47\u1e49\u1e4b\u1e4d\u1e4f\u1e51\u1e53\u1e55\u1e57\u1e59\u1e5b\u1e5d\u1e5f\u1e61\u1e63\u1e65\u1e67\u1e69\u1e6b\u1e6d\u1e6f\u1e71\u1e73\u1e75\u1e77\u1e79\u1e7b\u1e7d\u1e7f\u1e81\u1e83\u1e85\u1e87\u1e89\u1e8b\u1e8d\u1e8f\u1e91\u1e93\u1e95-\u1e9d\u1e9f\u1ea1\u1ea3\u1ea5\u1ea7\u1ea9\u1eab\u1ead\u1eaf\u1eb1\u1eb3\u1eb5\u1eb7\u1eb9\u1ebb\u1ebd\u1ebf\u1ec1\u1ec3\u1ec5\u1ec7\u1ec9\u1ecb\u1ecd\u1ecf\u1ed1\u1ed3\u1ed5\u1ed7\u1ed9\u1edb\u1edd\u1edf\u1ee1\u1ee3\u1ee5\u1ee7\u1ee9\u1eeb\u1eed\u1eef\u1ef1\u1ef3\u1ef5\u1ef7\u1ef9\u1efb\u1efd\u1eff-\u1f07\u1f10-\u1f15\u1f20-\u1f27\u1f30-\u1f37\u1f40-\u1f45\u1f50-\u1f57\u1f60-\u1f67\u1f70-\u1f7d\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7\u1fb0-\u1fb4\u1fb6\u1fb7\u1fbe\u1fc2-\u1fc4\u1fc6\u1fc7\u1fd0-\u1fd3\u1fd6\u1fd7\u1fe0-\u1fe7\u1ff2-\u1ff4\u1ff6\u1ff7\u210a\u210e\u210f\u2113\u212f\u2134\u2139\u213c\u213d\u2146-\u2149\u214e\u2184\u2c30-\u2c5f\u2c61\u2c65\u2c66\u2c68\u2c6a\u2c6c\u2c71\u2c73\u2c74\u2c76-\u2c7b\u2c81\u2c83\u2c85\u2c87\u2c89\u2c8b\u2c8d\u2c8f\u2c91\u2c93\u2c95\u2c97\u2c99\u2c9b\u2c9d\u2c9f\u2ca1\u2ca3\u2ca5\u2ca7\u2ca9\u2cab\u2cad\u2caf\u2cb1\u2cb3\u2cb5\u2cb7\u2cb9\u2cbb\u2cbd\u2cbf\u2cc1\u2cc3\u2cc5\u2cc7\u2cc9\u2ccb\u2ccd\u2ccf\u2cd1\u2cd3\u2cd5\u2cd7\u2cd9\u2cdb\u2cdd\u2cdf\u2ce1\u2ce3\u2ce4\u2cec\u2cee\u2cf3\u2d00-\u2d25\u2d27\u2d2d\ua641\ua643\ua645\ua647\ua649\ua64b\ua64d\ua64f\ua651\ua653\ua655\ua657\ua659\ua65b\ua65d\ua65f\ua661\ua663\ua665\ua667\ua669\ua66b\ua66d\ua681\ua683\ua685\ua687\ua689\ua68b\ua68d\ua68f\ua691\ua693\ua695\ua697\ua699\ua69b\ua723\ua725\ua727\ua729\ua72b\ua72d\ua72f-\ua731\ua733\ua735\ua737\ua739\ua73b\ua73d\ua73f\ua741\ua743\ua745\ua747\ua749\ua74b\ua74d\ua74f\ua751\ua753\ua755\ua757\ua759\ua75b\ua75d\ua75f\ua761\ua763\ua765\ua767\ua769\ua76b\ua76d\ua76f\ua771-\ua778\ua77a\ua77c\ua77f\ua781\ua783\ua785\ua787\ua78c\ua78e\ua791\ua793-\ua795\ua797\ua799\ua79b\ua79d\ua79f\ua7a1\ua7a3\ua7a5\ua7a7\ua7a9\ua7af\ua7b5\ua7b7\ua7b9\ua7bb\ua7bd\ua7bf\ua7c1\ua7c3\ua7c8\ua7ca\ua7d1\ua7d3\ua7d5\ua7d7\ua7d9\ua7f6\ua7fa\uab30-\uab5a\uab60-\uab68\uab70-\uabbf\ufb00-\ufb06\ufb13-\ufb17\uff41-\uff5a\u{10428}-\u{1044f}\u{104d8}-\u{104fb}\u{10597}-\u{105a1}\u{105a3}-\u{105b1}\u{105b3}-\u{105b9}\u{105bb}\u{105bc}\u{10cc0}-\u{10cf2}\u{118c0}-\u{118df}\u{16e60}-\u{16e7f}\u{1d41a}-\u{1d433}\u{1d44e}-\u{1d454}\u{1d456}-\u{1d467}\u{1d482}-\u{1d49b}\u{1d4b6}-\u{1d4b9}\u{1d4bb}\u{1d4bd}-\u{1d4c3}\u{1d4c5}-\u{1d4cf}\u{1d4ea}-\u{1d503}\u{1d51e}-\u{1d537}\u{1d552}-\u{1d56b}\u{1d586}-\u{1d59f}\u{1d5ba}-\u{1d5d3}\u{1d5ee}-\u{1d607}\u{1d622}-\u{1d63b}\u{1d656}-\u{1d66f}\u{1d68a}-\u{1d6a5}\u{1d6c2}-\u{1d6da}\u{1d6dc}-\u{1d6e1}\u{1d6fc}-\u{1d714}\u{1d716}-\u{1d71b}\u{1d736}-\u{1d74e}\u{1d750}-\u{1d755}\u{1d770}-\u{1d788}\u{1d78a}-\u{1d78f}\u{1d7aa}-\u{1d7c2}\u{1d7c4}-\u{1d7c9}\u{1d7cb}\u{1df00}-\u{1df09}\u{1df0b}-\u{1df1e}\u{1df25}-\u{1df2a}\u{1e922}-\u{1e943}]*$/u.test(
      text.slice(start, start + words.length),
    );

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

/** Where a key ends: at its colon, or in a table row of two cells at the gap between them. */
function separatorAt(plain: string, start: number, inTable: boolean): number {
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
