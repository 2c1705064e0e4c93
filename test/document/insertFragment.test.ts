import { insertFragment, type BlockPlace } from '../../src/document/insertFragment';
import { CONTENT_TYPES, NAMESPACES } from '../../src/document/ooxmlNames';
import { openDocx, type DocxFile } from '../../src/document/openDocx';
import { packageDocx } from '../../src/document/packageParts';
import { readSnapshot } from '../../src/document/readSnapshot';
import { saveDocx } from '../../src/document/saveDocx';
import { decodeXml } from '../../src/document/xml/xmlText';
import { partReader } from '../../src/document/package/docxFile';
import {
  DECLARATIONS,
  docxOf,
  p,
  partsOf,
  r,
  ROOT_RELATIONSHIPS,
  sdt,
  tbl,
  zipOf,
  type Surroundings,
} from './tinyDocx';

const fragmentOf = (body: string, styles: Record<string, string> = {}) => ({ body, styles });
const NEW = fragmentOf(p('MỚI'));
const STYLE =
  '<w:style w:type="paragraph" w:styleId="TkTieuDe"><w:name w:val="TK Tiêu đề"/></w:style>';

function xmlOf(file: DocxFile, path = file.documentPath): string {
  const bytes = partReader(file.entries)(path);
  return bytes === null ? '' : decodeXml(bytes).text;
}

/** The texts of a document after inserting, saving and opening it again. */
function textsAfter(body: string, place: BlockPlace, fragment = NEW): string[] {
  const saved = saveDocx(insertFragment(openDocx(docxOf(body)), fragment, place));
  return readSnapshot(openDocx(saved)).paragraphs.map(({ text }) => text);
}

describe('insertFragment puts a fragment', () => {
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('khung')}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const body =
    p('đầu') +
    tbl([p('ô'), tbl([p('ô con')])]) +
    sdt('khoi', p('khối')) +
    `<w:p>${box}</w:p>` +
    p('cuối');
  const all = ['đầu', 'ô', 'ô con', 'khối', '', 'khung', 'cuối'];
  const withNewAt = (index: number): string[] => all.toSpliced(index, 0, 'MỚI');

  it.each([
    ['before a paragraph', { at: 'before', paragraph: 0 }, 0],
    ['after a paragraph', { at: 'after', paragraph: 0 }, 1],
    ['before the table a cell is in', { at: 'before', paragraph: 1 }, 1],
    ['before the outer table a nested cell is in', { at: 'before', paragraph: 2 }, 1],
    ['after the outer table a nested cell is in', { at: 'after', paragraph: 2 }, 3],
    ['before the control a paragraph is in', { at: 'before', paragraph: 3 }, 3],
    ['after the control a paragraph is in', { at: 'after', paragraph: 3 }, 4],
    ['after the paragraph a text box is anchored in', { at: 'after', paragraph: 5 }, 6],
    ['at the start', { at: 'start' }, 0],
    ['at the end', { at: 'end' }, 7],
  ] as const)('%s', (_, place, index) => {
    expect(textsAfter(`${body}<w:sectPr/>`, place)).toEqual(withNewAt(index));
    expect(textsAfter(body, place)).toEqual(withNewAt(index));
  });

  it('at the end before the properties of the last section', () => {
    const file = insertFragment(openDocx(docxOf(`${p('a')}<w:sectPr/>`)), NEW, { at: 'end' });
    expect(xmlOf(file)).toContain('MỚI</w:t></w:r></w:p><w:sectPr/></w:body>');
  });

  it.each(['start', 'end'] as const)('at the %s of a document without anything', (at) => {
    expect(textsAfter('', { at })).toEqual(['MỚI']);
    const bare = `<w:document ${DECLARATIONS}><w:body/></w:document>`;
    const file = insertFragment(openDocx(zipOf({ 'word/document.xml': bare })), NEW, { at });
    expect(xmlOf(file)).toBe(bare.replace('<w:body/>', `<w:body>${NEW.body}</w:body>`));
  });

  it('nowhere when there is no such paragraph', () => {
    const file = openDocx(docxOf(p('a')));
    expect(() => insertFragment(file, NEW, { at: 'after', paragraph: 1 })).toThrow(RangeError);
    expect(() => insertFragment(file, NEW, { at: 'before', paragraph: -1 })).toThrow(RangeError);
  });
});

describe('insertFragment changes nothing else', () => {
  it('of the document, byte for byte, whatever its spelling', () => {
    const odd = `<?xml version='1.0'?>\r\n<!-- ghi chú -->\n<w:document ${DECLARATIONS}  >\n <w:body >${p('a&#272;')}<w:p   w:rsidR='00A1'/>\r\n<w:sectPr/></w:body>\n</w:document  >\n`;
    const file = openDocx(zipOf({ 'word/document.xml': odd }));
    const edited = insertFragment(file, NEW, { at: 'after', paragraph: 0 });
    expect(xmlOf(edited)).toBe(odd.replace('<w:p   w:', `${NEW.body}<w:p   w:`));
  });

  it('of the package: other parts are packed as they were', () => {
    const bytes = zipOf({
      '[Content_Types].xml': `<Types xmlns="${NAMESPACES.contentTypes}"/>`,
      'word/document.xml': `<w:document ${DECLARATIONS}><w:body/></w:document>`,
      'word/media/anh.png': new Uint8Array([1, 2, 3]),
      'customXml/item1.xml': '<a/>',
    });
    const file = openDocx(bytes);
    const edited = openDocx(saveDocx(insertFragment(file, NEW, { at: 'start' })));
    for (const path of ['[Content_Types].xml', 'word/media/anh.png', 'customXml/item1.xml']) {
      expect(edited.entries.get(path)).toEqual(file.entries.get(path));
    }
  });

  it('of the file it was given', () => {
    const file = openDocx(docxOf(p('a')));
    insertFragment(file, NEW, { at: 'start' });
    expect(readSnapshot(file).paragraphs).toHaveLength(1);
  });

  it('of the encoding of the part', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document ${DECLARATIONS}><w:body/></w:document>`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
    const edited = insertFragment(openDocx(zipOf({ 'word/document.xml': bytes })), NEW, {
      at: 'start',
    });
    expect([...(edited.entries.get('word/document.xml') as Uint8Array).slice(0, 4)]).toEqual([
      0xff, 0xfe, 0x3c, 0,
    ]);
    expect(readSnapshot(edited).paragraphs[0]?.text).toBe('MỚI');
  });
});

describe('insertFragment keeps two tables apart', () => {
  const table = tbl([p('T')]);
  it.each([
    [
      'behind a table',
      p('a') + tbl([p('x')]) + p('b'),
      { at: 'after', paragraph: 1 },
      ['a', 'x', '', 'T', 'b'],
    ],
    ['before a table', p('a') + tbl([p('x')]), { at: 'after', paragraph: 0 }, ['a', 'T', '', 'x']],
    [
      'between two tables',
      tbl([p('x')]) + p('') + tbl([p('y')]),
      { at: 'after', paragraph: 0 },
      ['x', '', 'T', '', 'y'],
    ],
    ['at the end, where Word wants a paragraph', p('a'), { at: 'end' }, ['a', 'T', '']],
    [
      'and adds nothing between paragraphs',
      p('a') + p('b'),
      { at: 'after', paragraph: 0 },
      ['a', 'T', 'b'],
    ],
  ] as const)('%s', (_, body, place, texts) => {
    expect(textsAfter(body, place, fragmentOf(table))).toEqual(texts);
  });
});

describe('insertFragment gives a fragment ids of its own', () => {
  const control = (id: number): string => sdt('t', p('a'), `<w:id w:val="${String(id)}"/>`);
  const bookmarked = (id: number, name: string): string =>
    `<w:p><w:bookmarkStart w:id="${String(id)}" w:name="${name}"/><w:bookmarkEnd w:id="${String(id)}"/></w:p>`;

  it('where the document, or the fragment itself, has a control of the same id', () => {
    const file = openDocx(docxOf(control(7) + control(8)));
    const edited = insertFragment(file, fragmentOf(control(7) + control(7) + control(99)), {
      at: 'end',
    });
    const ids = [...xmlOf(edited).matchAll(/<w:id w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['7', '8', '9', '10', '99']);
  });

  it('where the document has a bookmark of the same id or name, its end following', () => {
    const file = openDocx(docxOf(bookmarked(1, 'chu_tri') + bookmarked(2, 'x')));
    const xml = xmlOf(insertFragment(file, fragmentOf(bookmarked(1, 'chu_tri')), { at: 'end' }));
    expect(xml).toContain(
      '<w:bookmarkStart w:id="3" w:name="chu_tri__2"/><w:bookmarkEnd w:id="3"/>',
    );
  });

  it('each time it is inserted', () => {
    let file = openDocx(docxOf(''));
    for (let i = 0; i < 4; i++) file = insertFragment(file, fragmentOf(control(7)), { at: 'end' });
    const ids = [...xmlOf(file).matchAll(/<w:id w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('insertFragment declares what the fragment needs', () => {
  const checkbox =
    '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';

  it('on the fragment, and that an older Word may pass over it', () => {
    const xml = xmlOf(insertFragment(openDocx(docxOf('')), fragmentOf(checkbox), { at: 'end' }));
    expect(xml).toContain(`<w:sdt xmlns:w14="${NAMESPACES.w14}" mc:Ignorable="w14">`);
  });

  it('in a document with other prefixes than Word writes', () => {
    const bare = `<document xmlns="${NAMESPACES.w}"><body><p/></body></document>`;
    const file = openDocx(zipOf({ 'word/document.xml': bare }));
    const edited = insertFragment(file, NEW, { at: 'end' });
    expect(xmlOf(edited)).toContain(`<w:p xmlns:w="${NAMESPACES.w}">`);
  });

  it('and nothing that the document declares', () => {
    expect(xmlOf(insertFragment(openDocx(docxOf('')), NEW, { at: 'end' }))).toContain(
      `<w:body>${NEW.body}`,
    );
  });

  it('but refuses a fragment that is no well-formed XML', () => {
    const file = openDocx(docxOf(''));
    expect(() => insertFragment(file, fragmentOf('<w:p>'), { at: 'end' })).toThrow();
  });
});

describe('insertFragment brings the styles of a fragment along', () => {
  const styled = fragmentOf(p('a', '<w:pStyle w:val="TkTieuDe"/>'), { TkTieuDe: STYLE });
  const after = (around: Surroundings): DocxFile =>
    openDocx(saveDocx(insertFragment(openDocx(docxOf('', around)), styled, { at: 'end' })));

  it('adding those the document lacks', () => {
    const resident = '<w:style w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
    expect(xmlOf(after({ styles: resident }), 'word/styles.xml')).toContain(
      `${resident}${STYLE}</w:styles>`,
    );
  });

  it('never redefining one it has', () => {
    const resident = '<w:style w:styleId="TkTieuDe"><w:name w:val="Của cơ quan"/></w:style>';
    const xml = xmlOf(after({ styles: resident }), 'word/styles.xml');
    expect(xml).toContain(`${resident}</w:styles>`);
  });

  it('using the one of the same name that a Word has given another id', () => {
    const resident = '<w:style w:styleId="TKTiu"><w:name w:val="tk tiêu đề"/></w:style>';
    const file = after({ styles: resident });
    expect(xmlOf(file, 'word/styles.xml')).toContain(`${resident}</w:styles>`);
    expect(xmlOf(file)).toContain('<w:pStyle w:val="TKTiu"/>');
  });

  it('with a styles part, its relationship and content type, where there was none', () => {
    const file = after({});
    expect(xmlOf(file, 'word/styles.xml')).toContain(STYLE);
    expect(xmlOf(file, 'word/_rels/document.xml.rels')).toContain('Target="/word/styles.xml"');
    expect(xmlOf(file, '[Content_Types].xml')).toContain(
      `<Override PartName="/word/styles.xml" ContentType="${CONTENT_TYPES.styles}"/></Types>`,
    );
  });

  it('beside the relationships the document has', () => {
    const file = after({ header: p('x') });
    const xml = xmlOf(file, 'word/_rels/document.xml.rels');
    expect(xml.match(/<Relationship /gu)).toHaveLength(2);
    expect(new Set(xml.match(/Id="[^"]*"/gu)).size).toBe(2);
  });

  it('by a relationship with an id nobody has', () => {
    const file = openDocx(
      zipOf({
        'word/document.xml': `<w:document ${DECLARATIONS}><w:body/></w:document>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="${NAMESPACES.relationships}"><Relationship Id="rId2" Type="x" Target="a.xml"/></Relationships>`,
      }),
    );
    const edited = insertFragment(file, styled, { at: 'end' });
    expect(xmlOf(edited, 'word/_rels/document.xml.rels')).toContain('Id="rId3"');
  });

  it('once, however often it is inserted', () => {
    let file = openDocx(packageDocx(partsOf(p(r('x'))), ROOT_RELATIONSHIPS));
    for (let i = 0; i < 3; i++) file = insertFragment(file, styled, { at: 'end' });
    expect(xmlOf(file, 'word/styles.xml').match(/<w:style /gu)).toHaveLength(1);
  });

  it('with the strict vocabulary in a strict document', () => {
    const strict = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>`;
    const file = insertFragment(openDocx(zipOf({ 'word/document.xml': strict })), NEW, {
      at: 'end',
    });
    expect(xmlOf(file)).not.toContain(NAMESPACES.w);
    expect(readSnapshot(file).paragraphs[0]?.text).toBe('MỚI');
  });
});
