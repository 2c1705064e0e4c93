import { vietnamese } from '../domain/text/vietnamesePattern';
import { BLANK } from '../domain/text/plainText';
import type { Line } from './line';

const SUPERIOR = vietnamese('^(?:thuộc )?(?:đảng (?:bộ|ủy)|đu)(?![a-z])');
const CELL = vietnamese('^(?:chi bộ|cb)(?![a-z])');
const PERIOD = vietnamese('(?:tháng|quý) (?:[0-9]{1,2}|[ivx]{1,3})(?:[ /–-]*(?:năm )?[0-9]{4})?');

/** Reads the names of the organ above and of the cell from the header, and the period from the title. */
export function readOrganisation(
  lines: readonly Line[],
  title: number,
): { superior: string | null; cell: string | null; period: string | null } {
  let superior: string | null = null;
  let cell: string | null = null;
  for (const line of lines.slice(0, Math.max(title, 1))) {
    for (const column of line.columns()) {
      for (const piece of column.text.split(/ [–-] /)) {
        const plain = column.plain.slice(
          column.text.indexOf(piece),
          column.text.indexOf(piece) + piece.length,
        );
        if (piece.includes(BLANK)) continue;
        if (SUPERIOR.test(plain)) superior ??= piece.trim();
        else if (CELL.test(plain)) cell ??= piece.trim();
      }
    }
  }
  let period: string | null = null;
  for (const line of lines.slice(Math.max(title, 0), title + 4)) {
    const match = PERIOD.exec(line.plain);
    if (match && !line.plain.includes(BLANK)) {
      period = line.text.slice(match.index, match.index + match[0].length);
      break;
    }
  }
  return { superior, cell, period };
}
