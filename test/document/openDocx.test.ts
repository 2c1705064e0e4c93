import { DocumentError } from '../../src/document/documentError';
import { openDocx } from '../../src/document/openDocx';
import { readSnapshot } from '../../src/document/readSnapshot';
import { NAMESPACES } from '../../src/document/ooxmlNames';
import { writeZip } from '../../src/document/zip/writeZip';
import { packEntry } from '../../src/document/zip/zipEntry';
import { DECLARATIONS, docxOf, p, zipOf } from './tinyDocx';

const encoder = new TextEncoder();

/** The code of the `DocumentError` a file is refused with, or null when it can be read. */
function refusalOf(bytes: Uint8Array): string | null {
  try {
    readSnapshot(openDocx(bytes));
    return null;
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

/** An OLE file whose directory has one stream of this name. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => {
    bytes[1024 + 2 * i] = letter.charCodeAt(0);
  });
  return bytes;
}

const RELS = `<Relationships xmlns="${NAMESPACES.relationships}"><Relationship Id="rId1" Type="${NAMESPACES.r}/officeDocument" Target="TARGET"/></Relationships>`;
const TYPES = `<Types xmlns="${NAMESPACES.contentTypes}"/>`;
const DOCUMENT = `<w:document ${DECLARATIONS}><w:body>${p('Biên bản họp chi bộ')}</w:body></w:document>`;

function docxWith(document: string | Uint8Array): Uint8Array {
  return zipOf({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELS.replace('TARGET', 'word/document.xml'),
    'word/document.xml': document,
  });
}

describe('openDocx refuses what is no readable .docx, saying which', () => {
  it.each([
    ['an empty file', 'empty-file', new Uint8Array()],
    ['a .doc of old Word', 'old-doc', oleFile('WordDocument')],
    ['a .docx with a password', 'encrypted', oleFile('EncryptedPackage')],
    ['another OLE file', 'not-docx', oleFile('Workbook')],
    ['a PDF', 'pdf', encoder.encode('%PDF-1.7\n…')],
    ['a PDF behind some bytes', 'pdf', encoder.encode('\r\n\r\n%PDF-1.4\n…')],
    ['plain text', 'not-docx', encoder.encode('Biên bản sinh hoạt chi bộ')],
    ['a zip of something else', 'not-docx', zipOf({ 'anh.jpg': 'x' })],
    ['a zip without entries', 'not-docx', writeZip([])],
    ['a package without a document', 'no-document-part', zipOf({ '[Content_Types].xml': TYPES })],
    ['the first half of a file', 'damaged-zip', docxOf(p('a')).slice(0, 400)],
    ['a file cut short by a few bytes', 'damaged-zip', docxOf(p('a')).slice(0, -5)],
  ])('%s', (_, code, bytes) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  it('an Excel workbook, though it is a package with a main part', () => {
    const types = `<Types xmlns="${NAMESPACES.contentTypes}"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
    const workbook = zipOf({
      '[Content_Types].xml': types,
      '_rels/.rels': RELS.replace('TARGET', 'xl/workbook.xml'),
      'xl/workbook.xml': '<workbook/>',
    });
    expect(refusalOf(workbook)).toBe('not-docx');
  });

  it('a file with one bit of its text flipped', () => {
    const bytes = writeZip([
      { ...packEntry('word/document.xml', encoder.encode(DOCUMENT)), crc: 0x12345678 },
    ]);
    expect(refusalOf(bytes)).toBe('damaged-zip');
  });

  it('a file with two entries of one name, in whatever case', () => {
    const entry = packEntry('word/document.xml', encoder.encode(DOCUMENT));
    expect(refusalOf(writeZip([entry, { ...entry, name: 'Word/Document.xml' }]))).toBe(
      'damaged-zip',
    );
  });

  it('a file packed in a way Word does not use', () => {
    const entry = packEntry('word/document.xml', encoder.encode(DOCUMENT));
    expect(refusalOf(writeZip([{ ...entry, method: 14 }]))).toBe('unreadable-file');
  });

  it('a zip archive whose entries have a password', () => {
    const entry = packEntry('word/document.xml', encoder.encode(DOCUMENT));
    expect(refusalOf(writeZip([{ ...entry, encrypted: true }]))).toBe('encrypted');
  });

  it('each with a Vietnamese message of three sentences', () => {
    try {
      openDocx(new Uint8Array());
      throw new Error('It was not refused.');
    } catch (error) {
      expect((error as Error).message.split(/\.\s/u)).toHaveLength(3);
    }
  });
});

describe('openDocx refuses hostile archives before they do harm', () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);

  it('a part that packs far more than text can', () => {
    expect(refusalOf(docxWith(zeros(20)))).toBe('too-large');
  });

  it.each([1, 20])(
    'a part of %d MB that understates its size, as soon as more comes out',
    (size) => {
      const entry = packEntry('word/document.xml', zeros(size));
      expect(refusalOf(writeZip([{ ...entry, size: 1000 }]))).toBe('damaged-zip');
    },
  );

  it('a part that overstates its size', () => {
    const entry = packEntry('word/document.xml', encoder.encode(DOCUMENT));
    expect(refusalOf(writeZip([{ ...entry, size: entry.size + 1 }]))).toBe('damaged-zip');
  });

  it('a part that states more than the limit', () => {
    const entry = packEntry('word/document.xml', encoder.encode(DOCUMENT));
    expect(refusalOf(writeZip([{ ...entry, size: 200 * 1024 * 1024 }]))).toBe('too-large');
  });

  it('parts that are too much only together', () => {
    const megabyte = `<w:p/>${' '.repeat(1024 * 1024)}`;
    const header = packEntry('x', encoder.encode(`<w:hdr>${megabyte.repeat(7)}</w:hdr>`));
    const headers = Array.from({ length: 20 }, (_, i) => i);
    const relationships = headers.map(
      (i) =>
        `<Relationship Id="r${String(i)}" Type="${NAMESPACES.r}/header" Target="h${String(i)}.xml"/>`,
    );
    const references = headers.map((i) => `<w:headerReference r:id="r${String(i)}"/>`);
    const bytes = writeZip([
      packEntry(
        'word/document.xml',
        encoder.encode(
          `<w:document ${DECLARATIONS}><w:body><w:sectPr>${references.join('')}</w:sectPr></w:body></w:document>`,
        ),
      ),
      packEntry(
        'word/_rels/document.xml.rels',
        encoder.encode(
          `<Relationships xmlns="${NAMESPACES.relationships}">${relationships.join('')}</Relationships>`,
        ),
      ),
      ...headers.map((i) => ({ ...header, name: `word/h${String(i)}.xml` })),
    ]);
    expect(refusalOf(bytes)).toBe('too-large');
  });

  it('more entries than a document has', () => {
    const entry = packEntry('x', new Uint8Array());
    const entries = Array.from({ length: 10_001 }, (_, i) => ({ ...entry, name: `x${String(i)}` }));
    expect(refusalOf(writeZip(entries))).toBe('too-large');
  });

  it('but not a picture of any size, which is never unpacked', () => {
    const bytes = writeZip([
      packEntry('word/document.xml', encoder.encode(DOCUMENT)),
      packEntry('word/media/anh.bmp', zeros(20)),
    ]);
    expect(refusalOf(bytes)).toBeNull();
  });
});

describe('openDocx refuses XML that no Word writes', () => {
  const nested = (depth: number): string =>
    `<w:document ${DECLARATIONS}><w:body>${'<w:x>'.repeat(depth)}${'</w:x>'.repeat(depth)}</w:body></w:document>`;

  it.each([
    ['a DOCTYPE', 'doctype', `<!DOCTYPE w:document>${DOCUMENT}`],
    [
      'entities that multiply',
      'doctype',
      `<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${DOCUMENT.replace('chi', '&b;')}`,
    ],
    ['an entity nobody declared', 'damaged-xml', DOCUMENT.replace('chi', '&b;')],
    [
      'an entity of the name of something JavaScript has',
      'damaged-xml',
      DOCUMENT.replace('chi', '&constructor;'),
    ],
    [
      'more paragraphs than anyone can read',
      'too-large',
      DOCUMENT.replace('<w:p>', '<w:p/>'.repeat(400_001) + '<w:p>'),
    ],
    [
      'a text longer than any document',
      'too-large',
      DOCUMENT.replace('chi', 'x'.repeat(5_000_000)),
    ],
    ['elements nested too deep', 'too-deep', nested(300)],
    ['tags that do not match', 'damaged-xml', DOCUMENT.replace('</w:t>', '</w:r>')],
    ['a part cut short', 'damaged-xml', DOCUMENT.slice(0, -20)],
    ['an empty part', 'damaged-xml', ''],
    ['control characters', 'damaged-xml', DOCUMENT.replace('chi', '\u0001')],
    [
      'an encoding of before Unicode',
      'damaged-xml',
      `<?xml version="1.0" encoding="windows-1258"?>${DOCUMENT}`,
    ],
  ])('%s', (_, code, xml) => {
    expect(refusalOf(docxWith(xml))).toBe(code);
  });

  it('bytes that are no UTF-8', () => {
    const bytes = encoder.encode(DOCUMENT);
    bytes[bytes.indexOf(0x42)] = 0xff;
    expect(refusalOf(docxWith(bytes))).toBe('damaged-xml');
  });

  it('the same in a styles part', () => {
    expect(refusalOf(docxOf(p('a'), { styles: '&b;' }))).toBe('damaged-xml');
  });
});

describe('openDocx reads what is odd but allowed', () => {
  const read = (bytes: Uint8Array): string[] =>
    readSnapshot(openDocx(bytes)).paragraphs.map(({ text }) => text);

  it.each([
    [
      'a target given from the root',
      { '_rels/.rels': RELS.replace('TARGET', '/word/document.xml') },
    ],
    ['a target in another case', { '_rels/.rels': RELS.replace('TARGET', 'Word/Document.XML') }],
    ['no relationships of the package', {}],
    ['no content types', { '[Content_Types].xml': '<Types/>' }],
  ])('a package with %s', (_, files) => {
    expect(read(zipOf({ ...files, 'word/document.xml': DOCUMENT }))).toEqual([
      'Biên bản họp chi bộ',
    ]);
  });

  it('a document under another name', () => {
    const bytes = zipOf({
      '_rels/.rels': RELS.replace('TARGET', 'noi-dung/van-ban.xml'),
      'noi-dung/van-ban.xml': DOCUMENT,
    });
    expect(read(bytes)).toEqual(['Biên bản họp chi bộ']);
  });

  it('relationships that lead up a folder, and none that lead out of the package', () => {
    const relationship = (kind: string, target: string, more = ''): string =>
      `<Relationship Id="r${kind}" Type="${NAMESPACES.r}/${kind}" Target="${target}" ${more}/>`;
    const header = `<w:hdr ${DECLARATIONS}>${p('ĐẢNG BỘ')}</w:hdr>`;
    const references = '<w:headerReference r:id="rheader"/><w:footerReference r:id="rfooter"/>';
    const bytes = zipOf({
      'word/document.xml': DOCUMENT.replace(
        '</w:body>',
        `<w:sectPr>${references}</w:sectPr></w:body>`,
      ),
      'word/_rels/document.xml.rels': `<Relationships xmlns="${NAMESPACES.relationships}">${relationship('header', '../dau/./trang.xml')}${relationship('footer', '/dau/trang.xml', 'TargetMode="External"')}</Relationships>`,
      'dau/trang.xml': header,
    });
    const { headers, footers } = readSnapshot(openDocx(bytes));
    expect([headers, footers]).toEqual([['ĐẢNG BỘ'], []]);
  });

  it('a document only its content type tells of', () => {
    const types = `<Types xmlns="${NAMESPACES.contentTypes}"><Override PartName="/a/b.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
    expect(read(zipOf({ '[Content_Types].xml': types, 'a/b.xml': DOCUMENT }))).toHaveLength(1);
  });

  it('a document with other prefixes than Word writes', () => {
    const renamed = DOCUMENT.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    expect(read(docxWith(renamed))).toEqual(['Biên bản họp chi bộ']);
  });

  it('a document without prefixes at all', () => {
    const bare = `<document xmlns="${NAMESPACES.w}"><body><p><r><t>Biên bản</t></r></p></body></document>`;
    expect(read(docxWith(bare))).toEqual(['Biên bản']);
  });

  it('a document of the strict kind', () => {
    const strict = DOCUMENT.replace(
      NAMESPACES.w,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    expect(read(docxWith(strict))).toEqual(['Biên bản họp chi bộ']);
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => encoder.encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', (text: string) => utf16(`\uFEFF${text}`, true)],
    ['UTF-16, big end first', (text: string) => utf16(`\uFEFF${text}`, false)],
  ])('a part in %s', (_, encode) => {
    expect(read(docxWith(encode(DOCUMENT)))).toEqual(['Biên bản họp chi bộ']);
  });

  it('a zip with a comment at its end', () => {
    const bytes = docxWith(DOCUMENT);
    const commented = new Uint8Array([...bytes, ...encoder.encode('ghi chú')]);
    new DataView(commented.buffer).setUint16(bytes.length - 2, 8, true);
    expect(read(commented)).toEqual(['Biên bản họp chi bộ']);
  });

  it('a document longer than the pieces it is read in, letters of several bytes at every place', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `${'x'.repeat(i % 7)}Đồng chí số ${String(i)} 😀 ệ`,
    );
    const long = `<w:document ${DECLARATIONS}><w:body>${lines.map((line) => p(line)).join('')}</w:body></w:document>`;
    expect(read(docxWith(long))).toEqual(lines);
  });

  it('a document without paragraphs', () => {
    const snapshot = readSnapshot(openDocx(docxOf('')));
    expect(snapshot).toEqual({
      paragraphs: [],
      tables: [],
      controls: [],
      headers: [],
      footers: [],
      warnings: [],
    });
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...Array(text.length).keys()].forEach((i) => {
    view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  });
  return new Uint8Array(view.buffer);
}
