import { DocumentError } from '../../src/document/documentError';
import { openDocx } from '../../src/document/openDocx';
import { openFlatOpc } from '../../src/document/openFlatOpc';
import { packageFlatOpc } from '../../src/document/packageParts';
import { readSnapshot } from '../../src/document/readSnapshot';
import { docxOf, p, partsOf, ROOT_RELATIONSHIPS, sdt, tbl } from './tinyDocx';

describe('openFlatOpc', () => {
  it('gives the same snapshot as the .docx of the same parts', () => {
    const body = `${p('a')}${tbl([sdt('t', p('b &lt; c'))])}<w:sectPr><w:headerReference r:id="rIdHeader"/></w:sectPr>`;
    const around = {
      styles: '<w:style w:styleId="S"><w:rPr><w:vanish/></w:rPr></w:style>',
      header: p('ĐẢNG BỘ'),
    };
    const flat = packageFlatOpc(partsOf(body, around), ROOT_RELATIONSHIPS);
    const snapshot = readSnapshot(openFlatOpc(flat));
    expect(snapshot).toEqual(readSnapshot(openDocx(docxOf(body, around))));
    expect(snapshot.headers).toEqual(['ĐẢNG BỘ']);
  });

  it('passes over pictures', () => {
    const flat = packageFlatOpc(partsOf(p('a')), ROOT_RELATIONSHIPS).replace(
      '</pkg:package>',
      '<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>',
    );
    expect(readSnapshot(openFlatOpc(flat)).paragraphs).toHaveLength(1);
  });

  it.each([
    ['other XML', '<a/>'],
    ['no XML', 'Biên bản'],
    ['nothing', ''],
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
  ])('refuses %s', (_, text) => {
    expect(() => openFlatOpc(text)).toThrow(DocumentError);
  });
});
