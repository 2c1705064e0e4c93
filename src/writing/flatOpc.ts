import { CONTENT_TYPES, NAMESPACES, RELATIONSHIP_TYPES } from '../document/ooxmlNames';
import { packageFlatOpc } from '../document/packageParts';
import type { Fragment } from './fragment';

/**
 * Takes the shock of insertion: Word may give the last paragraph inserted the list or the look of
 * its surroundings (platform quirks 1 to 3), so the last one is empty and says outright that it is
 * plain and in no list.
 */
const LAST_PARAGRAPH =
  '<w:p><w:pPr><w:pStyle w:val="Normal"/>' +
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr></w:p>';

/**
 * The fragment as the text that Word's `insertOoxml` takes. It ends with one more paragraph, empty
 * and plain; whoever inserts it takes that paragraph out again after the insertion, if it is still
 * empty. Styles travel along, for without their part Word ignores them (platform quirk 4).
 */
export function toFlatOpc({ body, styles }: Fragment): string {
  const w = `xmlns:w="${NAMESPACES.w}"`;
  return packageFlatOpc(
    [
      {
        path: '/word/document.xml',
        contentType: CONTENT_TYPES.document,
        xml: `<w:document ${w}><w:body>${body}${LAST_PARAGRAPH}</w:body></w:document>`,
        relationships: [{ id: 'rId1', type: RELATIONSHIP_TYPES.styles, target: 'styles.xml' }],
      },
      {
        path: '/word/styles.xml',
        contentType: CONTENT_TYPES.styles,
        xml: `<w:styles ${w}>${Object.values(styles).join('')}</w:styles>`,
      },
    ],
    [{ id: 'rId1', type: RELATIONSHIP_TYPES.document, target: '/word/document.xml' }],
  );
}
