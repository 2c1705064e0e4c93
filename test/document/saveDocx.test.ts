import { unzipSync } from 'fflate';
import { openDocx } from '../../src/document/openDocx';
import { saveDocx } from '../../src/document/saveDocx';
import { writeZip } from '../../src/document/zip/writeZip';
import { packEntry } from '../../src/document/zip/zipEntry';
import { docxOf, DECLARATIONS, p } from './tinyDocx';

const DOCUMENT = new TextEncoder().encode(`<w:document ${DECLARATIONS}><w:body/></w:document>`);

describe('saveDocx', () => {
  it('gives back a document nobody edited, byte for byte', () => {
    const bytes = docxOf(p('Biên bản'), { styles: '', header: p('a') });
    expect(saveDocx(openDocx(bytes))).toEqual(bytes);
  });

  it('keeps entries packed in any way, their times and foreign names', () => {
    const entries = [
      packEntry('[Content_Types].xml', new TextEncoder().encode('<Types/>')),
      { ...packEntry('word/document.xml', DOCUMENT), method: 0, data: DOCUMENT, time: 0x5a215a21 },
      { ...packEntry('word/media/ảnh.png', new Uint8Array([9])), method: 99 },
    ];
    const bytes = writeZip(entries);
    expect(saveDocx(openDocx(bytes))).toEqual(bytes);
  });

  it('puts the content types first', () => {
    const entries = [
      packEntry('word/document.xml', DOCUMENT),
      packEntry('[Content_Types].xml', new TextEncoder().encode('<Types/>')),
    ];
    const saved = unzipSync(saveDocx(openDocx(writeZip(entries))));
    expect(Object.keys(saved)).toEqual(['[Content_Types].xml', 'word/document.xml']);
  });
});
