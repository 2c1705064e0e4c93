import fc from 'fast-check';
import { openDocx } from '../../src/document/openDocx';
import { partReader } from '../../src/document/package/docxFile';
import { readSnapshot } from '../../src/document/readSnapshot';
import { replaceParagraphText } from '../../src/document/replaceParagraphText';
import { DECLARATIONS, docxOf, p, r, sdt, tbl, zipOf } from './tinyDocx';

/** The XML of the body after replacing the text of a paragraph, or what forbids it. */
function replaced(body: string, text: string, paragraph = 0): string {
  const result = replaceParagraphText(openDocx(docxOf(body)), paragraph, text);
  if (!result.done) return result.bond;
  const { entries, documentPath } = result.file;
  const xml = new TextDecoder().decode(partReader(entries)(documentPath) ?? undefined);
  return /<w:body>(.*)<\/w:body>/su.exec(xml)?.[1] ?? '';
}

const bold = (text: string): string => r(text, '<w:b/>');

describe('replaceParagraphText', () => {
  it.each([
    [
      'inside a run',
      p('Có mặt: 22', '<w:jc w:val="both"/>'),
      'Có mặt: 24',
      p('Có mặt: 24', '<w:jc w:val="both"/>'),
    ],
    [
      'in the formatting of what it replaces',
      `<w:p>${r('Tổng: ')}${bold('27')}${r(' đồng chí')}</w:p>`,
      'Tổng: 30 đồng chí',
      `<w:p>${r('Tổng: ')}${bold('30')}${r(' đồng chí')}</w:p>`,
    ],
    [
      'over several runs',
      `<w:p>${r('a')}${bold('bc')}${r('de')}${r('f')}</w:p>`,
      'aXf',
      `<w:p>${r('a')}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">X</w:t></w:r><w:r></w:r>${r('f')}</w:p>`,
    ],
    ['behind the last run', `<w:p>${bold('a')}</w:p>`, 'ab', `<w:p>${bold('ab')}</w:p>`],
    ['before the first run', `<w:p>${bold('b')}</w:p>`, 'ab', `<w:p>${bold('ab')}</w:p>`],
    [
      'with tabs and line breaks',
      p('a'),
      'a\tb\r\nc',
      '<w:p><w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t><w:br/><w:t xml:space="preserve">c</w:t></w:r></w:p>',
    ],
    [
      'in the place of a tab',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>',
      'a b',
      '<w:p><w:r><w:t>a</w:t><w:t xml:space="preserve"> </w:t><w:t>b</w:t></w:r></w:p>',
    ],
    [
      'beside a page break, which stays',
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
      '\na',
      '<w:p><w:r><w:br w:type="page"/><w:t xml:space="preserve">a</w:t></w:r></w:p>',
    ],
    ['with what XML gives a meaning to', p('a'), 'a<&', p('a&lt;&amp;')],
    ['keeping letters of two units whole', p('a😀b'), 'a😁b', p('a😁b')],
    ['down to nothing', p('a'), '', '<w:p><w:r></w:r></w:p>'],
    [
      'in an empty paragraph, as its mark is formatted',
      '<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>',
      'a',
      `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${bold('a')}</w:p>`,
    ],
    [
      'in an empty paragraph that was inserted',
      '<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr></w:p>',
      'a',
      `<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>${r('a')}</w:p>`,
    ],
    ['in a paragraph without anything', '<w:p/>', 'a', p('a')],
    [
      'in a link, a control',
      `<w:p><w:hyperlink r:id="x">${r('a')}</w:hyperlink>${sdt('t', r('b'))}</w:p>`,
      'XY',
      `<w:p><w:hyperlink r:id="x">${r('XY')}</w:hyperlink>${sdt('t', '<w:r></w:r>')}</w:p>`,
    ],
    [
      'and nothing when it is the same',
      '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
      'a',
      '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
    ],
  ])('writes the new text %s', (_, body, text, expected) => {
    expect(replaced(body, text)).toBe(expected);
  });

  it('finds the paragraph by its place in the snapshot', () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('khung')}</w:txbxContent></w:pict></w:r>${r('neo')}</w:p>`;
    const body = tbl([p('a'), p('a')]) + box + p('a');
    expect(replaced(body, 'X', 1)).toBe(tbl([p('a'), p('X')]) + box + p('a'));
    expect(replaced(body, 'X', 3)).toBe(body.replace('khung', 'X'));
    expect(replaced(body, 'X', 2)).toBe(body.replace('neo', 'X'));
    expect(() => replaced(body, 'X', 5)).toThrow(RangeError);
  });

  it('works in a document with other prefixes', () => {
    const bare = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p/></body></document>`;
    const result = replaceParagraphText(openDocx(zipOf({ 'word/document.xml': bare })), 0, 'a');
    expect(result.done && readSnapshot(result.file).paragraphs[0]?.text).toBe('a');
  });

  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  it.each([
    ['a field', 'field', `<w:p>${r('trang ')}${field}</w:p>`, 'trang 4'],
    [
      'a field in the short form',
      'field',
      `<w:p><w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple></w:p>`,
      '4',
    ],
    [
      'a tracked insertion',
      'tracked-change',
      `<w:p>${r('a')}<w:ins w:id="1">${r('b')}</w:ins></w:p>`,
      'ac',
    ],
    ['a formula', 'formula', '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>', 'y'],
    [
      'a placeholder',
      'placeholder',
      `<w:p>${sdt('t', r('Nhập'), '<w:showingPlcHdr/>')}</w:p>`,
      'Lê Hùng',
    ],
    ['an empty placeholder', 'placeholder', sdt('t', '<w:p/>', '<w:showingPlcHdr/>'), 'Lê Hùng'],
  ])('leaves the text of %s alone', (_, bond, body, text) => {
    expect(replaced(body, text)).toBe(bond);
  });

  it('changes the text beside what it must leave alone', () => {
    const body = `<w:p>${r('trang ')}${field}<w:ins w:id="1">${r(' nhé')}</w:ins></w:p>`;
    expect(replaced(body, 'tờ 3 nhé')).toBe(body.replace('trang ', 'tờ '));
    expect(replaced(body, 'trang số 3 nhé')).toBe(body.replace('trang ', 'trang số '));
  });

  it('does not write where it would not show, nor what cannot be written', () => {
    const deleted = `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>`;
    expect(replaced(deleted, 'a')).toBe('hidden');
    expect(replaced(p('a'), 'a\u0001')).toBe('hidden');
  });

  it('types behind a field into what follows it', () => {
    const body = `<w:p>${field}${r('a')}</w:p>`;
    expect(replaced(body, '3Xa')).toBe(`<w:p>${field}${r('Xa')}</w:p>`);
  });

  it('gives any text back, whatever the runs, and touches no other paragraph', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'ệ', '😀', '😁', '\t', '\n', ' ', '<'),
      maxLength: 12,
    });
    const run = text.map((content) => {
      const parts = content.split(/([\t\n])/u).map((part) => {
        if (part === '\t') return '<w:tab/>';
        return part === '\n'
          ? '<w:br/>'
          : `<w:t xml:space="preserve">${part.replaceAll('<', '&lt;')}</w:t>`;
      });
      return `<w:r>${parts.join('')}</w:r>`;
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), text, (runs, wanted) => {
        const file = openDocx(docxOf(`${p('trước')}<w:p>${runs.join('')}</w:p>${p('sau')}`));
        const result = replaceParagraphText(file, 1, wanted);
        if (!result.done) throw new Error('It was not done.');
        const texts = readSnapshot(result.file).paragraphs.map((paragraph) => paragraph.text);
        expect(texts).toEqual(['trước', wanted, 'sau']);
      }),
    );
  });

  it('does not touch the file it was given', () => {
    const file = openDocx(
      zipOf({
        'word/document.xml': `<w:document ${DECLARATIONS}><w:body>${p('a')}</w:body></w:document>`,
      }),
    );
    replaceParagraphText(file, 0, 'b');
    expect(readSnapshot(file).paragraphs[0]?.text).toBe('a');
  });
});
