import { lineStart } from './headings';

/**
 * Words that make the figure behind them a month, a floor, the number of a paper or a unit rather
 * than a count of people. Matched against the plain text before the figure.
 */
export const NUMBERS_NOTHING =
  /(?<![a-z])(?:thang|nam|ngay|qui|quy|so hieu|khoi|khoa|ki|ky|dai doi|tieu doan|to|khu|thon|khom|ap|lan|phong|tang|lop|muc|phan|diem|trang|t|q)[ \t]?$/;

/** "Kế hoạch số 31-KH/ĐU, ngày 12/02": the date behind a number is that of a paper. */
export const DATE_OF_A_PAPER = /\d ?- ?[a-z]{1,6}(?:\/[a-z]{1,8})?[ ,]{0,3}(?:ngay ?)?$/;

/** The text with the number of its point ("2/", "(5)", "3.1.") blanked out, character for character. */
export function withoutNumbering(plain: string): string {
  // The running number of a table row stands in a cell of its own.
  const cell = /^[ \t]*\d{1,2}[.)]?\t/.exec(plain)?.[0];
  if (cell !== undefined) return cell.replace(/\d/g, ' ') + plain.slice(cell.length);
  const { numbered, start } = lineStart(plain);
  return numbered ? plain.slice(0, start).replace(/[0-9a-z]/g, ' ') + plain.slice(start) : plain;
}
