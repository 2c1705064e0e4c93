import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { escapeXml } from '../../src/document/escapeXml';
import { CONTENT_TYPES, NAMESPACES, RELATIONSHIP_TYPES } from '../../src/document/ooxmlNames';
import { packageDocx, packageFlatOpc, type Part } from '../../src/document/packageParts';

const styles: Part = {
  path: '/word/styles.xml',
  contentType: CONTENT_TYPES.styles,
  xml: `<w:styles xmlns:w="${NAMESPACES.w}"/>`,
};

const document: Part = {
  path: '/word/document.xml',
  contentType: CONTENT_TYPES.document,
  xml: `<w:document xmlns:w="${NAMESPACES.w}"><w:body><w:p/></w:body></w:document>`,
  relationships: [{ id: 'rId1', type: RELATIONSHIP_TYPES.styles, target: 'styles.xml' }],
};

const root = [{ id: 'rId1', type: RELATIONSHIP_TYPES.document, target: 'word/document.xml' }];

describe('packageDocx', () => {
  it('begins with the content types and holds each part with its relationships', () => {
    const files = unzipSync(packageDocx([document, styles], root));
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
    const types = strFromU8(files['[Content_Types].xml'] as Uint8Array);
    expect(types).toContain(`PartName="/word/styles.xml" ContentType="${CONTENT_TYPES.styles}"`);
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).toContain(document.xml);
  });

  it('writes the same bytes every time', () => {
    expect(packageDocx([document, styles], root)).toEqual(packageDocx([document, styles], root));
  });

  it.each([
    ['a relationship leads nowhere', [document], root],
    [
      'no relationship leads to a part',
      [document, styles, { ...styles, path: '/word/x.xml' }],
      root,
    ],
    ['two parts have one path', [document, styles, styles], root],
    ['two relationships have one id', [document, styles], [...root, ...root]],
  ])('refuses a package in which %s', (_, parts, relationships) => {
    expect(() => packageDocx(parts, relationships)).toThrow();
    expect(() => packageFlatOpc(parts, relationships)).toThrow();
  });
});

describe('packageFlatOpc', () => {
  it('is one well-formed XML text with every part and its content type', () => {
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local, uri, attributes }) => {
      if (uri === NAMESPACES.flatOpc && local === 'part') {
        names.push(attributes['pkg:name']?.value ?? '');
      }
    });
    parser.write(packageFlatOpc([document, styles], root)).close();
    expect(names).toEqual([
      '/_rels/.rels',
      '/word/_rels/document.xml.rels',
      '/word/document.xml',
      '/word/styles.xml',
    ]);
  });
});

describe('escapeXml', () => {
  it('escapes what XML gives a meaning to', () => {
    expect(escapeXml(`<a b="1" c='2'>&`)).toBe('&lt;a b=&quot;1&quot; c=&apos;2&apos;&gt;&amp;');
  });

  it('keeps tabs, line ends, Vietnamese letters and whole surrogate pairs', () => {
    expect(escapeXml('Đảng\tủy\nphường 😀')).toBe('Đảng\tủy\nphường 😀');
  });

  it('drops control characters, half surrogate pairs and non-characters', () => {
    expect(escapeXml('a\u0000b\u000Bc\uD83Dd\uDE00e\uFFFEf')).toBe('abcdef');
  });
});
