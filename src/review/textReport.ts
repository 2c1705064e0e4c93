import type { Reading } from '../reading/reading';
import type { CheckReport, DocumentReport } from './documentReport';
import { isFinding } from './review';

const KINDS: Readonly<Record<Reading['kind'], string>> = {
  regular: 'biên bản sinh hoạt thường kỳ',
  thematic: 'biên bản sinh hoạt chuyên đề',
  combined: 'biên bản sinh hoạt kết hợp',
  'not-minutes': 'không phải biên bản sinh hoạt chi bộ',
};

const OUTCOMES: Readonly<Record<CheckReport['outcome'], string>> = {
  present: 'Đạt',
  missing: 'Thiếu',
  contradictory: 'Mâu thuẫn',
  unclear: 'Cần xem',
  'not-applicable': 'Không áp dụng',
};

/** A report for a person at a terminal: the file, its kind, then what is to be done. */
export function textReport(report: DocumentReport): string {
  const { file, kind, error, checks } = report;
  if (error || kind === null) return `${file}\n  Không đọc được: ${error?.message ?? ''}\n`;
  const open = checks.filter(isFinding);
  const summary =
    kind === 'not-minutes'
      ? 'không kiểm tra'
      : open.length === 0
        ? 'đủ các nội dung bắt buộc'
        : `${open.length} nội dung cần xem lại`;
  const lines = open.map(
    ({ id, outcome, message }) => `  [${OUTCOMES[outcome]}] ${message} (${id})`,
  );
  return [`${file}: ${KINDS[kind]}, ${summary}`, ...lines, ''].join('\n');
}

/** Head line of `csvRows`. */
export const CSV_HEAD = 'file,kind,id,outcome,severity,message,error';

/** A report as comma-separated lines, one a check; a file that could not be read gives one line. */
export function csvRows({ file, kind, error, checks }: DocumentReport): string {
  if (error) return row([file, '', '', '', '', '', `${error.code}: ${error.message}`]);
  return checks
    .map(({ id, outcome, severity, message }) =>
      row([file, kind ?? '', id, outcome, severity, message, '']),
    )
    .join('\n');
}

const row = (cells: readonly string[]): string => cells.map(csvCell).join(',');

/** A cell a spreadsheet cannot take for a formula, quoted where it must be. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
