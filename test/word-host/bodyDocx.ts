import { CONTENT_TYPES, NAMESPACES, RELATIONSHIP_TYPES } from '../../src/document/ooxmlNames';
import { packageDocx } from '../../src/document/packageParts';

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';

const HEADER = '<w:p><w:r><w:t>Lưu hành nội bộ</w:t></w:r></w:p>';

/** A .docx with this content in its body, and the page setup and header of an internal paper. */
export function bodyDocx(content: string): Uint8Array {
  const namespaces = `xmlns:w="${NAMESPACES.w}" xmlns:r="${NAMESPACES.r}"`;
  const page =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>';
  return packageDocx(
    [
      {
        path: '/word/document.xml',
        contentType: CONTENT_TYPES.document,
        xml: `<w:document ${namespaces}><w:body>${content}${page}</w:body></w:document>`,
        relationships: [
          { id: 'rId1', type: RELATIONSHIP_TYPES.styles, target: 'styles.xml' },
          { id: 'rId2', type: RELATIONSHIP_TYPES.header, target: 'header1.xml' },
        ],
      },
      {
        path: '/word/styles.xml',
        contentType: CONTENT_TYPES.styles,
        xml: `<w:styles ${namespaces}>${STYLES}</w:styles>`,
      },
      {
        path: '/word/header1.xml',
        contentType: CONTENT_TYPES.header,
        xml: `<w:hdr ${namespaces}>${HEADER}</w:hdr>`,
      },
    ],
    [{ id: 'rId1', type: RELATIONSHIP_TYPES.document, target: 'word/document.xml' }],
  );
}
