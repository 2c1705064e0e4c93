import type { DocumentReport } from '../../src/review/documentReport';
import { CSV_HEAD, csvRows, textReport } from '../../src/review/textReport';

const report = (over: Partial<DocumentReport>): DocumentReport => ({
  file: 'tháng 5.docx',
  kind: 'regular',
  error: null,
  facts: null,
  checks: [
    {
      id: 'meeting-place',
      outcome: 'missing',
      severity: 'error',
      message: 'Biên bản chưa ghi địa điểm họp. Địa điểm là bắt buộc. Ghi địa điểm.',
      evidence: [],
    },
    { id: 'chair', outcome: 'present', severity: 'error', message: 'Có ghi.', evidence: [] },
  ],
  ...over,
});

test('a file name that begins like a formula cannot become one in a spreadsheet', () => {
  for (const sign of ['=', '+', '-', '@']) {
    const row = csvRows(report({ file: `${sign}cmd|x.docx` })).split('\n')[0] ?? '';
    expect(row.startsWith(`'${sign}`)).toBe(true);
  }
});

test('quotes and commas stay inside their cell, and every row has the columns of the head', () => {
  const row = csvRows(
    report({ file: 'a,"b".docx', kind: null, error: { code: 'pdf', message: 'x, y' } }),
  );
  expect(row).toBe('"a,""b"".docx",,,,,,"pdf: x, y"');
  expect(CSV_HEAD.split(',')).toHaveLength(7);
});

test('text tells only what is to be done, and a file that could not be read never looks clean', () => {
  expect(textReport(report({}))).toContain('[Thiếu] Biên bản chưa ghi địa điểm họp.');
  expect(textReport(report({}))).not.toContain('Có ghi.');
  const failed = textReport(report({ kind: null, error: { code: 'pdf', message: 'Đây là PDF.' } }));
  expect(failed).toContain('Không đọc được: Đây là PDF.');
  expect(failed).not.toContain('đủ');
});
