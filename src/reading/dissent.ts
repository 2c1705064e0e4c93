import { withoutEnd } from '../domain/text/trimming';
import type { Dissent } from '../domain/meeting';
import { personsIn } from '../domain/text/personNames';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { isUnfilled } from './agreement';
import type { EvidenceBook, Minute } from './minute';

const RESERVES = vietnamese('bảo lưu');
const NONE = vietnamese(
  '(?:không|ko)(?: còn| có)*(?: ai| đồng chí nào| đảng viên nào| đ/c nào| trường hợp nào)?(?: xin| có)?(?: ý kiến| yk)?(?: nào)? (?:bảo lưu|khác)|bảo lưu(?: ý kiến)? ?[:=]? ?(?:không(?: có)?(?=[ .,;]*$|[.,;])|0+(?![0-9]))',
);
/** "Đồng chí X bảo lưu ý kiến:" – what is reserved stands behind the colon. */
const LEAD = /^[^:]{0,120}bao luu(?: y kien)?[ \t]?:[ \t]?/;
const GENERAL = vietnamese('quyền (?:được )?bảo lưu|được bảo lưu|nếu .{0,40}bảo lưu');

/**
 * Reads opinions that were kept on record against the decision. Empty when the minute says that
 * there was none, null when it says nothing about it.
 */
export function readDissents(minute: Minute, book: EvidenceBook): readonly Dissent[] | null {
  const dissents: Dissent[] = [];
  let none = false;
  for (const sentence of minute.sentences) {
    const { plain, line, start, end, lineIndex } = sentence;
    if (lineIndex < minute.contentStart || isUnfilled(plain)) continue;
    if (NONE.test(plain)) none = true;
    if (!RESERVES.test(plain) || GENERAL.test(plain)) continue;
    if (NONE.test(plain) && !/(?:xin|de nghi|duoc) bao luu/.test(plain)) continue;
    // A bare heading ("Ý kiến bảo lưu:") says nothing yet.
    if (plain.trim().length < 22 && !personsIn(line.text, line.plain, start, end, false).length)
      continue;
    const person = personsIn(line.text, line.plain, start, end, false)[0];
    book.noteSentence(`dissents.${dissents.length}`, sentence);
    const lead = LEAD.exec(plain)?.[0].length ?? 0;
    dissents.push({
      name: person?.name ?? null,
      text: withoutEnd(sentence.text.slice(lead), ' \t.').trim(),
    });
  }
  return dissents.length > 0 ? dissents : none ? [] : null;
}
