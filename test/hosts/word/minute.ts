import { bodyDocx } from '../../word-host/bodyDocx';

/** One run, written as Word writes it; `pen` is a highlight as the file has it. */
export function run(text: string, pen = ''): string {
  const properties = pen
    ? `<w:rPr><w:b/><w:sz w:val="28"/><w:highlight w:val="${pen}"/></w:rPr>`
    : '';
  const spaces = text.trim() === text ? '' : ' xml:space="preserve"';
  return `<w:r>${properties}<w:t${spaces}>${text}</w:t></w:r>`;
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`;
}

export function line(text: string): string {
  return paragraph(run(text));
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row
      .map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${cell}</w:tc>`)
      .join('');
  const grid = '<w:gridCol w:w="4500"/>'.repeat(rows[0]?.length ?? 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
  );
}

export function control(tag: string, content: string): string {
  return (
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="71"/></w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

/** Places of the paragraphs of `MINUTE` that tests speak of. */
export const PLACE = {
  title: 2,
  attendance: 4,
  firstVote: 6,
  secondVote: 8,
  absentee: 11,
  opinion: 13,
  last: 14,
} as const;

/** A short minute with a table at its head and one inside, a control, and text in several runs. */
export const MINUTE: Uint8Array = bodyDocx(
  [
    table([line('CHI BỘ THÔN ĐÔNG'), line('ĐẢNG CỘNG SẢN VIỆT NAM')]),
    line('BIÊN BẢN SINH HOẠT CHI BỘ'),
    line('Thời gian: 19 giờ 30 phút, ngày 05 tháng 11 năm 2026.'),
    paragraph(run('Tổng số đảng viên: '), run('27', 'cyan'), run(' đồng chí, có mặt: 25.')),
    line('Biểu quyết chương trình:'),
    line('Tán thành: 25 đồng chí.'),
    line('Biểu quyết kết luận:'),
    line('Tán thành: 25 đồng chí.'),
    table([line('Đảng viên vắng'), line('Lý do')], [line('Nguyễn Văn Bình'), line('Nằm viện')]),
    control('y-kien', line('Đồng chí Lò Thị Mai đề nghị sớm sửa mương số 3.')),
    line('Chủ trì kết luận, cuộc họp kết thúc lúc 21 giờ 15 phút.'),
  ].join(''),
);
