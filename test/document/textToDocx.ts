import { escapeXml } from '../../src/document/escapeXml';
import { CONTENT_TYPES, NAMESPACES, RELATIONSHIP_TYPES } from '../../src/document/ooxmlNames';
import { packageDocx } from '../../src/document/packageParts';

const ROW = '|\t';

/**
 * A plain .docx of a text: one paragraph a line; lines beginning with "|" and a tab are the rows of
 * a table, their cells parted by tabs; other tabs are tabs inside the paragraph.
 */
export function textToDocx(text: string): Uint8Array {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  const body: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const rows: string[] = [];
    while (lines[i]?.startsWith(ROW)) rows.push((lines[i++] as string).slice(ROW.length));
    if (rows.length > 0) body.push(table(rows));
    if (i < lines.length) body.push(paragraph(lines[i] as string));
  }
  return packageDocx(
    [
      {
        path: '/word/document.xml',
        contentType: CONTENT_TYPES.document,
        xml: `<w:document xmlns:w="${NAMESPACES.w}"><w:body>${body.join('')}</w:body></w:document>`,
      },
    ],
    [{ id: 'rId1', type: RELATIONSHIP_TYPES.document, target: 'word/document.xml' }],
  );
}

function table(rows: readonly string[]): string {
  const cells = rows.map((row) => row.split('\t'));
  const columns = Math.max(...cells.map((row) => row.length));
  const grid = '<w:gridCol w:w="1800"/>'.repeat(columns);
  const xml = cells.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${xml.join('')}</w:tbl>`;
}

function cell(text: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
}

function paragraph(text: string): string {
  if (text === '') return '<w:p/>';
  const parts = text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`);
  return `<w:p><w:r>${parts.join('<w:tab/>')}</w:r></w:p>`;
}
