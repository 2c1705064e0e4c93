import { openDocx } from '../../src/document/openDocx';
import { partReader } from '../../src/document/package/docxFile';
import { previewCopy } from '../../src/document/previewCopy';
import { readSnapshot } from '../../src/document/readSnapshot';
import { writeZip } from '../../src/document/zip/writeZip';
import { packEntry } from '../../src/document/zip/zipEntry';
import { DECLARATIONS, docxOf, p, r, sdt, tbl, type Surroundings } from './tinyDocx';

function previewXml(body: string, around: Surroundings = {}, part = 'word/document.xml'): string {
  const copy = openDocx(previewCopy(openDocx(docxOf(body, around))));
  return new TextDecoder().decode(partReader(copy.entries)(part) ?? undefined);
}

const bodyOf = (xml: string): string => /<w:body>(.*)<\/w:body>/su.exec(xml)?.[1] ?? '';
const mark = (index: number): string =>
  `<w:bookmarkStart w:id="${String(index)}" w:name="p_${String(index)}"/><w:bookmarkEnd w:id="${String(index)}"/>`;

describe('previewCopy', () => {
  it('marks every paragraph of the snapshot by its index, behind its properties', () => {
    const body = `${p('a', '<w:jc w:val="center"/>')}<w:p/><w:p w:rsidR="1"></w:p>${tbl([p('b')])}`;
    expect(bodyOf(previewXml(body))).toBe(
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${mark(0)}${r('a')}</w:p>` +
        `<w:p>${mark(1)}</w:p><w:p w:rsidR="1">${mark(2)}</w:p>` +
        tbl([`<w:p>${mark(3)}${r('b')}</w:p>`]),
    );
  });

  it('takes controls off at every level and keeps what they hold', () => {
    const row = `<w:tr>${sdt('o', `<w:tc>${sdt('khoi', p('a'))}</w:tc>`)}</w:tr>`;
    const body = `<w:tbl><w:tblPr/>${sdt('hang', row)}</w:tbl><w:p>${sdt('dong', r('b'))}</w:p>`;
    expect(bodyOf(previewXml(body))).toBe(
      `<w:tbl><w:tblPr/><w:tr><w:tc><w:p>${mark(0)}${r('a')}</w:p></w:tc></w:tr></w:tbl><w:p>${mark(1)}${r('b')}</w:p>`,
    );
  });

  it('takes off links, fields in short form and insertions, and leaves deletions out', () => {
    const body = `<w:p><w:hyperlink r:id="x">${r('a')}</w:hyperlink><w:fldSimple w:instr="DATE">${r('b')}</w:fldSimple><w:ins w:id="1">${r('c')}</w:ins><w:del w:id="2">${r('d')}</w:del></w:p><w:altChunk r:id="y"/>`;
    expect(bodyOf(previewXml(body))).toBe(`<w:p>${mark(0)}${r('a')}${r('b')}${r('c')}</w:p>`);
  });

  it('writes as text what would be drawn as nothing', () => {
    const body =
      '<w:p><w:r><w:t>42</w:t><w:noBreakHyphen/><w:cr/><w:ptab/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>';
    expect(bodyOf(previewXml(body))).toBe(
      `<w:p>${mark(0)}<w:r><w:t>42</w:t><w:t>\u2011</w:t><w:br/><w:tab/><w:t>☑</w:t></w:r></w:p>`,
    );
  });

  it('puts text boxes behind the paragraph they are anchored in', () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('b')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('c')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('a')}</w:p>`;
    expect(bodyOf(previewXml(body))).toBe(
      `<w:p>${mark(0)}<w:r><w:drawing></w:drawing></w:r>${r('a')}</w:p><w:p>${mark(1)}${r('b')}</w:p>`,
    );
  });

  it('leaves hidden text out, so that the text of the page is that of the snapshot', () => {
    const styles =
      '<w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="DoanAn"><w:rPr><w:vanish/></w:rPr></w:style>';
    const shown = `<w:p>${r('a', '<w:rStyle w:val="An"/>')}${r('b')}</w:p>`;
    const hidden = p('c', '<w:pStyle w:val="DoanAn"/><w:tabs><w:tab w:val="left"/></w:tabs>');
    expect(bodyOf(previewXml(shown + hidden, { styles }))).toBe(
      `<w:p>${mark(0)}<w:r><w:rPr><w:rStyle w:val="An"/></w:rPr></w:r>${r('b')}</w:p>` +
        `<w:p><w:pPr><w:pStyle w:val="DoanAn"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${mark(1)}<w:r></w:r></w:p>`,
    );
  });

  it('draws the numbers of notes behind the text, which they are no part of', () => {
    const note = '<w:footnoteReference w:id="2"/>';
    expect(bodyOf(previewXml(`<w:p>${r('a')}<w:r>${note}</w:r>${r('b')}</w:p>`))).toBe(
      `<w:p>${mark(0)}${r('a')}<w:r></w:r>${r('b')}<w:r>${note}</w:r></w:p>`,
    );
  });

  it('loses nothing behind a field that never ends', () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('a')}</w:p>`;
    expect(previewXml(body)).toContain(r('a'));
  });

  it('drops the bookmarks of the document, which would become ids of the page', () => {
    const body = `<w:p><w:bookmarkStart w:id="1" w:name="root"/>${r('a')}<w:bookmarkEnd w:id="1"/></w:p>`;
    expect(bodyOf(previewXml(body))).toBe(`<w:p>${mark(0)}${r('a')}</w:p>`);
  });

  it('takes the same off in headers, without marks', () => {
    const header = `<w:p><w:hyperlink r:id="x">${sdt('t', r('a'))}</w:hyperlink></w:p>`;
    expect(previewXml(p('b'), { header }, 'word/header.xml')).toContain(
      `<w:p>${r('a')}</w:p></w:hdr>`,
    );
  });

  it('has the texts of the document, one for each mark', () => {
    const body = p('a') + tbl([sdt('t', p('b'))]) + sdt('u', p('c'));
    const file = openDocx(docxOf(body));
    const copy = readSnapshot(openDocx(previewCopy(file)));
    expect(copy.paragraphs.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what unpacks to more than it says', () => {
    const picture = packEntry('word/media/anh.bmp', new Uint8Array(1000));
    const document = new TextEncoder().encode(`<w:document ${DECLARATIONS}><w:body/></w:document>`);
    const entries = [packEntry('word/document.xml', document), { ...picture, size: 10 }];
    const copy = openDocx(previewCopy(openDocx(writeZip(entries))));
    expect([...copy.entries.keys()]).toEqual(['word/document.xml']);
  });

  it('does not touch the document', () => {
    const bytes = docxOf(sdt('t', p('a')));
    const file = openDocx(bytes);
    previewCopy(file);
    expect(readSnapshot(file).controls).toHaveLength(1);
  });
});
