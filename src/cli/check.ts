import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { DocumentError } from '../document/documentError';
import type { RulePack } from '../domain/norms/rulePack';
import { CENTRAL_2026 } from '../domain/norms/packs/central-2026';
import { documentReport, unreadable, type DocumentReport } from '../review/documentReport';
import { isFinding } from '../review/review';
import { parseRulePack, RULE_PACKS, RulePackError } from '../review/rulePackFile';
import { CSV_HEAD, csvRows, textReport } from '../review/textReport';
import { UsageError } from './usageError';

/** Bytes of a file at the most; a minute of two thousand pages stays far below. */
const LARGEST_FILE = 200 * 1024 * 1024;

const FORMATS = ['text', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/**
 * `check`: reviews every file in turn and writes each report as it comes.
 * Resolves to 0 when every document is complete, 1 when there are findings, 2 when a file could not
 * be read (the others are still reported).
 */
export async function check(
  files: readonly string[],
  options: { format?: string | undefined; pack?: string | undefined },
): Promise<number> {
  if (files.length === 0) throw new UsageError('Chưa nêu tệp nào để kiểm tra.');
  const format = formatOf(options.format);
  const pack = packOf(options.pack);
  let code = 0;
  process.stdout.write(headOf(format, pack));
  // The next file is fetched while the one before it is judged.
  let coming = contentsOf(files[0] as string);
  for (const [i, file] of files.entries()) {
    const contents = await coming;
    const next = files[i + 1];
    if (next !== undefined) coming = contentsOf(next);
    const report =
      contents instanceof DocumentError
        ? unreadable(file, contents)
        : reportOn(file, contents, pack);
    if (report.error) code = 2;
    else if (report.checks.some(isFinding)) code = Math.max(code, 1);
    process.stdout.write(bodyOf(format, report, i === 0));
  }
  if (format === 'json') process.stdout.write('\n]}\n');
  return code;
}

function formatOf(format = 'text'): Format {
  const known = FORMATS.find((name) => name === format);
  if (!known) throw new UsageError(`Không có dạng kết quả “${format}”; chọn text, json hoặc csv.`);
  return known;
}

/** The pack of that name, or the one in that file. */
function packOf(pack: string | undefined): RulePack {
  if (pack === undefined) return CENTRAL_2026;
  const known = Object.hasOwn(RULE_PACKS, pack) ? RULE_PACKS[pack] : undefined;
  if (known) return known;
  try {
    return parseRulePack(readFileSync(pack, 'utf8'));
  } catch (error) {
    if (error instanceof RulePackError) throw new UsageError(error.message, false);
    throw new UsageError(
      `Không mở được bộ quy định “${pack}”: không có bộ nào tên như vậy và cũng không có tệp này. Các bộ có sẵn: ${Object.keys(RULE_PACKS).join(', ')}.`,
      false,
    );
  }
}

/** The bytes of a file, or why they cannot be had; never rejects. */
async function contentsOf(file: string): Promise<Uint8Array | DocumentError> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) {
      return new DocumentError(
        'too-large',
        'Tệp lớn hơn 200 MB nên không được đọc. Biên bản thường chỉ vài trăm KB; hãy kiểm tra lại tệp.',
      );
    }
    return await readFile(file);
  } catch (error) {
    return fileError(error);
  }
}

function reportOn(file: string, contents: Uint8Array, pack: RulePack): DocumentReport {
  try {
    return documentReport(file, contents, pack);
  } catch (error) {
    return unreadable(file, fileError(error));
  }
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'Không tìm thấy tệp. Hãy kiểm tra lại đường dẫn.',
  EISDIR: 'Đây là thư mục, không phải tệp. Hãy nêu tên các tệp .docx trong đó.',
  EACCES: 'Không có quyền mở tệp. Hãy xin quyền đọc hoặc chép tệp về thư mục của mình.',
};

/** An error of the file system in words; any other error is a fault of this program and says so. */
function fileError(error: unknown): DocumentError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.hasOwn(FILE_PROBLEMS, code) ? FILE_PROBLEMS[code] : undefined;
  const detail = error instanceof Error ? error.message : String(error);
  return new DocumentError(
    'unreadable-file',
    known ??
      `Chương trình gặp lỗi khi đọc tệp này nên chưa kiểm tra được (${detail}). Hãy mở tệp bằng Word, lưu lại rồi thử lần nữa.`,
  );
}

function headOf(format: Format, pack: RulePack): string {
  if (format === 'csv') return `\ufeff${CSV_HEAD}\n`;
  return format === 'json'
    ? `{"version":1,"rulePack":${JSON.stringify(pack.id)},"documents":[`
    : '';
}

function bodyOf(format: Format, report: DocumentReport, first: boolean): string {
  if (format === 'csv') return `${csvRows(report)}\n`;
  if (format === 'json') return `${first ? '' : ','}\n${JSON.stringify(report)}`;
  return textReport(report);
}
