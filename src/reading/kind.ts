import type { MeetingKind } from '../domain/meeting';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { lineStart } from './headings';
import type { Line } from './line';

/** What kind of document it is, and the line that says so. */
export interface FoundKind {
  readonly kind: MeetingKind | 'not-minutes';
  /** Index of the title's line, or null where no title was found. */
  readonly title: number | null;
}

/** Lines from the top in which a title may stand. */
const TITLE_REACH = 25;
/** Lines of the title and the opening that may name the kind of meeting. */
const KIND_REACH = 4;

const MINUTES_TITLE = vietnamese(
  '^(?:dự thảo )?(?:sổ )?(?:biên bản|bb|ghi chép|nhật ký)(?: (?:về|cuộc|buổi|kỳ|họp|sinh hoạt|hội nghị))?',
);
const OTHER_MINUTES = vietnamese(
  'kiểm phiếu|bầu cử|bàn giao|kiểm tra|giám sát|vi phạm|đại hội|chi đoàn|công đoàn|hội (?:nông dân|phụ nữ|cựu chiến binh|đồng|người cao tuổi)|giao ban|ban (?:chi ủy|công tác mặt trận)|họp chi ủy|hội nghị chi ủy|nhân dân|cử tri|hòa giải|trích biên bản|thôn đội|phụ huynh',
);
const OTHER_TITLE = vietnamese(
  '^(?:dự thảo )?(?:nghị quyết|thông báo|kế hoạch|báo cáo|chương trình|giấy mời|kết luận|quyết định|tờ trình|công văn|quy chế|hướng dẫn|chỉ thị|đề án|phương án|tham luận|bài phát biểu|bản kiểm điểm|phiếu|danh sách|lịch|đơn|bản (?:đăng ký|cam kết|tự)|giấy|trích (?:biên bản|nghị quyết)|tài liệu|đề cương|chuyên đề|dự thảo chuyên đề)(?![a-z])',
);
const PARTY_CELL = vietnamese('chi bộ|cb|đảng viên|đảng bộ', 'g');
const THEMATIC = vietnamese('chuyên đề|shcđ');
const REGULAR = vietnamese('thường kỳ|định kỳ|thường lệ|họp lệ|hàng tháng|hằng tháng|thường xuyên');
const BOTH = vietnamese('kết hợp|lồng ghép|gắn với');
const MONTH = vietnamese('tháng [0-9]{1,2}');
const QUARTER = vietnamese('quý (?:[ivx]+|[0-9])');
const REGULAR_PART = vietnamese(
  '^(?:phần |nội dung |sinh hoạt |họp )*(?:chi bộ )?(?:thường kỳ|định kỳ|thường lệ)',
);
const THEMATIC_PART = vietnamese(
  '^(?:phần |nội dung |sinh hoạt |họp )*(?:chi bộ )?chuyên đề(?! (?:năm|toàn khóa|toàn khoá|tháng|quý (?:tới|sau)))',
);
const THEMATIC_OPENING = vietnamese(
  '(?:sinh hoạt|họp)(?: chi bộ)?(?: theo)? chuyên đề|tên chuyên đề|chuyên đề ?:|trình bày(?: dự thảo)? chuyên đề',
);
const MINUTE_MARKS: readonly RegExp[] = [
  vietnamese('chủ (?:trì|tọa)'),
  vietnamese('thư ký|ghi biên bản'),
  vietnamese('vắng|có mặt|dự họp'),
  vietnamese('kết thúc|bế mạc|nghỉ lúc|họp xong'),
  vietnamese('biểu quyết|nhất trí'),
];

/** Tells a minute of a cell's meeting from other papers, and its kind from the title and the parts. */
export function readKind(
  lines: readonly Line[],
  signatureStart: number,
  signed: boolean,
): FoundKind {
  const top = lines
    .map((line, i) => (line.isEmpty ? -1 : i))
    .filter((i) => i >= 0)
    .slice(0, TITLE_REACH);
  const title = titleOf(lines, top);
  if (title === 'other') return { kind: 'not-minutes', title: null };
  if (title === null && !looksLikeMinute(lines, signed))
    return { kind: 'not-minutes', title: null };
  const whole = lines.map(({ plain }) => plain).join('\n');
  if ((whole.match(PARTY_CELL) ?? []).length < 2) return { kind: 'not-minutes', title };
  return { kind: kindOf(lines, top, title ?? top[0] ?? 0, signatureStart), title };
}

/** Line of the title of a minute, 'other' for another paper's title, null for no title at all. */
function titleOf(lines: readonly Line[], top: readonly number[]): number | 'other' | null {
  for (const i of top) {
    const line = lines[i] as Line;
    for (const { plain, text } of line.columns()) {
      const { start, numbered } = lineStart(plain);
      const words = plain.slice(start);
      if (MINUTES_TITLE.test(words)) {
        const next = top[top.indexOf(i) + 1];
        const subject = `${words.slice(0, 160)} ${next === undefined ? '' : (lines[next]?.plain.slice(0, 120) ?? '')}`;
        const ofCell =
          /(?<![a-z])(?:chi bo|cb|dang)(?![a-z])/.test(subject) && !/chi uy/.test(words);
        return OTHER_MINUTES.test(ofCell ? words.replace(/(?:chi bo|cb).*/, '') : subject)
          ? 'other'
          : i;
      }
      // "III. Kết luận" is a heading of a minute that lost its title.
      const isTitle = !numbered && (!/\p{Ll}/u.test(text) || plain.length < 60);
      if (isTitle && OTHER_TITLE.test(words) && !/[:;]/.test(plain)) return 'other';
    }
  }
  return null;
}

/** A paper without a title is a minute when it has most of what every minute has, and is signed. */
function looksLikeMinute(lines: readonly Line[], signed: boolean): boolean {
  const whole = lines.map(({ plain }) => plain).join('\n');
  return signed && MINUTE_MARKS.filter((mark) => mark.test(whole)).length >= 4;
}

function kindOf(
  lines: readonly Line[],
  top: readonly number[],
  title: number,
  end: number,
): MeetingKind {
  const at = Math.max(top.indexOf(title), 0);
  const named = top
    .slice(at, at + KIND_REACH)
    .map((i) => lines[i]?.plain ?? '')
    .filter((plain, i) => i === 0 || plain.length < 160);
  const heading = named.join(' ');
  const parts = lines.slice(0, end).map(({ plain }) => plain.slice(lineStart(plain).start));
  const hasParts =
    parts.some((p) => REGULAR_PART.test(p)) && parts.some((p) => THEMATIC_PART.test(p));
  if (THEMATIC.test(heading)) {
    return REGULAR.test(heading) || BOTH.test(heading) || hasParts ? 'combined' : 'thematic';
  }
  if (hasParts) return 'combined';
  if (REGULAR.test(heading)) return 'regular';
  const opening = top
    .slice(0, 14)
    .map((i) => lines[i]?.plain ?? '')
    .join('\n');
  if (MONTH.test(heading) && !QUARTER.test(heading)) return 'regular';
  return THEMATIC_OPENING.test(opening) ? 'thematic' : 'regular';
}
