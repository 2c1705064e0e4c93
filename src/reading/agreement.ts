import { vietnamese } from '../domain/text/vietnamesePattern';
import { BLANK } from '../domain/text/plainText';

/** Words of consent: agreed, unanimous, passed, shown by hands. */
export const AGREES = vietnamese(
  // A scanner may set the tone of "nhất" apart as an apostrophe.
  "nhấ'?t trí|n ?/ ?trí|tán thành|đồng ý|đ ?/ ?ý|thống nhất|đồng tình|thuận|ưng (?:thuận|hết|cả)|chấp thuận|thông qua|100 ?%|(?:giơ|biểu quyết) (?:tay|thẻ)|không (?:ai )?(?:có )?(?:ý kiến|đề nghị|yêu cầu)(?: \\w+)? (?:khác|sửa|bổ sung|thêm)|biểu quyết",
);

/** Whether a sentence still has places to fill in: what it says then does not count as said. */
export function isUnfilled(plain: string): boolean {
  return plain.includes(BLANK) || /\[[^\][]{2,200}\]|☐|□/.test(plain);
}
