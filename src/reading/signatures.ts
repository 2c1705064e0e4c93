import { withoutEnd, withoutStart } from '../domain/text/trimming';
import type { Signature, SignatureRole } from '../domain/meeting';
import { personAt } from '../domain/text/personNames';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { BLANK } from '../domain/text/plainText';
import type { Line } from './line';

/** A signature with the lines and characters it was read from. */
export interface FoundSignature extends Signature {
  readonly labelAt: { readonly line: Line; readonly start: number; readonly end: number };
  readonly nameAt: { readonly line: Line; readonly start: number; readonly end: number } | null;
}

export interface SignatureBlock {
  /** Index of the first line of the block; the number of lines when there is none. */
  readonly start: number;
  readonly signatures: readonly FoundSignature[];
}

const SECRETARY = vietnamese(
  '^(?:người ghi|(?:người |thư ký |cán bộ )*(?:ghi|viết|lập|chép) (?:biên bản|bb|chép)|thư ký(?: (?:hội nghị|cuộc họp|buổi (?:họp|sinh hoạt)|kỳ họp|phiên họp|ghi biên bản|chi bộ))?|t ?/ ?ký|người viết)$',
);
const CHAIR = vietnamese(
  '^(?:(?:người )?(?:chủ (?:trì|tọa)|c ?/ ?(?:trì|tọa)|điều hành)(?: (?:hội nghị|cuộc họp|buổi (?:họp|sinh hoạt)|kỳ họp|phiên họp|kỳ sinh hoạt|sinh hoạt))?|(?:t ?[/.] ?m\\.?|thay mặt|tm\\.?) (?:chi (?:bộ|ủy)|cb)(?:[ ,.–-]*(?:phó )?bí thư)?|(?:phó )?bí thư(?: chi bộ)?(?:[ ,–-]*chủ (?:trì|tọa))?|(?:k ?/ ?t\\.? bí thư)|xác nhận của bí thư|người chủ trì)$',
);
const OTHER = vietnamese(
  '^(?:đại diện .{2,40}|xác nhận .{2,50}|đảng viên được .{2,30}|chứng kiến|đại biểu .{2,40}|tổ trưởng(?: tổ kiểm phiếu)?|kiểm phiếu viên|nơi nhận)$',
);
const NOT_A_NAME = vietnamese(
  '^[("[ ]*(?:đã ký|ký|ký tên|ký,? (?:ghi )?(?:rõ )?họ tên|ký,? ghi rõ họ và tên|ghi rõ họ tên|chữ ký|họ và tên|họ tên|đóng dấu)(?![a-z]).{0,30}$|^[-*.…_ ()]+$',
);

/** Lines from the end in which a signature block may begin. */
const REACH = 30;
/** Lines below a label in which its name may stand. */
const NAME_REACH = 10;

function roleOf(label: string): SignatureRole | null {
  const words = withoutStart(withoutEnd(label, ' \t:.,()*-'), ' \t*(-');
  if (SECRETARY.test(words)) return 'secretary';
  if (CHAIR.test(words)) return 'chair';
  return OTHER.test(words) ? 'other' : null;
}

interface Label {
  readonly role: SignatureRole;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly text: string;
  name: FoundSignature['nameAt'];
}

/** Finds the signature block at the end of a minute: labels side by side or one below the other. */
export function findSignatureBlock(lines: readonly Line[]): SignatureBlock {
  const labels: Label[] = [];
  const filled = lines.map((line, i) => (line.isEmpty ? -1 : i)).filter((i) => i >= 0);
  const from = filled[Math.max(filled.length - REACH, 0)] ?? 0;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const columns = line.columns();
    const before = labels.length;
    for (const column of columns) {
      const label = labelOf(line, i, column);
      if (label && !continues(labels, label)) labels.push(label);
    }
    if (labels.length === before && labels.length > 0) giveNames(line, i, columns, labels);
  }
  while (labels.length > 0 && !isBlockStart(labels[0] as Label, lines)) labels.shift();
  const first = labels[0];
  if (!first) return { start: lines.length, signatures: [] };
  return {
    start: first.line,
    signatures: labels.map(({ role, line, start, end, text, name }) => ({
      role,
      label: text,
      name: name ? name.line.text.slice(name.start, name.end) : null,
      labelAt: { line: lines[line] as Line, start, end },
      nameAt: name,
    })),
  };
}

/** Whether a label only goes on with the one above it: "T/M CHI BỘ" over "BÍ THƯ". */
function continues(labels: readonly Label[], label: Label): boolean {
  return labels.some(
    ({ role, name, line }) => role === label.role && name === null && label.line - line <= 2,
  );
}

/** A column that is a label, alone or with the name behind it ("Thư ký: Nguyễn Thị Hoa"). */
function labelOf(
  line: Line,
  index: number,
  column: { start: number; end: number; text: string; plain: string },
): Label | null {
  const colon = column.plain.indexOf(':');
  const head = colon > 0 ? column.plain.slice(0, colon) : column.plain;
  const role =
    roleOf(head) ?? roleOf(head.slice(0, head.includes('(') ? head.indexOf('(') : head.length));
  if (!role) return null;
  const label: Label = {
    role,
    line: index,
    start: column.start,
    end: column.start + head.trimEnd().length,
    column: line.visualColumn(column.start) + column.text.length / 2,
    text: column.text.slice(0, head.length).trim(),
    name: null,
  };
  if (colon > 0) {
    const at =
      column.start +
      colon +
      1 +
      (/^\s*(?:\([^)]{0,40}\)\s*)?/.exec(column.plain.slice(colon + 1))?.[0].length ?? 0);
    const person = personAt(line.text, line.plain, at);
    if (person) label.name = { line, start: person.nameStart, end: person.end };
  }
  return label;
}

/** Gives the names in a line to the labels above: in order when they are as many, else by nearness. */
function giveNames(
  line: Line,
  index: number,
  columns: ReturnType<Line['columns']>,
  labels: Label[],
): void {
  const names = columns.flatMap((column) => {
    if (NOT_A_NAME.test(column.plain) || column.plain.includes(BLANK)) return [];
    const person = personAt(line.text, line.plain, column.start);
    const whole = person && line.text.slice(person.end, column.end).replace(/[.\s]/g, '') === '';
    return person && whole && person.name.includes(' ')
      ? [
          {
            start: person.nameStart,
            end: person.end,
            column: line.visualColumn(column.start) + column.text.length / 2,
          },
        ]
      : [];
  });
  const open = labels.filter((label) => !label.name && index - label.line <= NAME_REACH);
  const lastRow = Math.max(...labels.map((label) => label.line));
  const row = labels.filter((label) => label.line === lastRow);
  for (const [i, name] of names.entries()) {
    const { start, end } = name;
    const target =
      names.length === row.length
        ? row[i]
        : open.reduce<Label | undefined>(
            (best, label) =>
              !best || Math.abs(label.column - name.column) <= Math.abs(best.column - name.column)
                ? label
                : best,
            undefined,
          );
    if (target && !target.name) target.name = { line, start, end };
  }
}

/** A lone label far from the end, with text behind it, belongs to the body ("Thư ký: …"). */
function isBlockStart(label: Label, lines: readonly Line[]): boolean {
  const after = lines.slice(label.line + 1).filter((line) => !line.isEmpty);
  const longest = Math.max(0, ...after.map((line) => line.plain.trim().length));
  const prose = after.some(
    ({ plain }) => /[.;:] ?$/.test(plain.trim()) && plain.trim().length > 60,
  );
  return !prose && longest < 160;
}
