import { escapeXml } from '../document/escapeXml';
import { CONTENT_TYPES, NAMESPACES, RELATIONSHIP_TYPES } from '../document/ooxmlNames';
import { packageDocx } from '../document/packageParts';
import type { Part } from '../document/packageParts';
import type { Meeting } from '../domain/meeting';
import { fillForm } from './fillForm';
import { formOf } from './forms';
import type { FormId } from './forms/form';
import type { Fragment } from './fragment';
import { baseStyles, paragraphProperties, runProperties, styleDefinition } from './markup/styles';
import type { SectionId } from './sections/sectionId';

/**
 * A form as a .docx of its own: A4, margins 20/20/30/15 mm, page number from page 2 on, 14 pt,
 * centred, 10 mm from the top edge (HD 05-HD/VPTW). The same meeting always gives the same bytes.
 * Sections in `without` are left out.
 */
export function newDocument(
  formId: FormId,
  meeting: Meeting,
  without: readonly SectionId[] = [],
): Uint8Array {
  const { title } = formOf(formId);
  const fragment = fillForm(formId, meeting, without);
  return packageDocx(
    [
      documentPart(fragment),
      stylesPart(fragment),
      SETTINGS_PART,
      HEADER_PART,
      propertiesPart(meeting.period === null ? title : `${title} ${meeting.period}`),
    ],
    [
      { id: 'rId1', type: RELATIONSHIP_TYPES.document, target: 'word/document.xml' },
      { id: 'rId2', type: PROPERTIES_TYPE, target: 'docProps/core.xml' },
    ],
  );
}

const W = `xmlns:w="${NAMESPACES.w}"`;

/** Twips: 210 × 297 mm; 20, 15, 20, 30 and 10 mm. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

function documentPart({ body }: Fragment): Part {
  return {
    path: '/word/document.xml',
    contentType: CONTENT_TYPES.document,
    xml:
      `<w:document ${W} xmlns:r="${NAMESPACES.r}"><w:body>${body}` +
      `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>${PAGE}<w:titlePg/></w:sectPr>` +
      '</w:body></w:document>',
    relationships: [
      { id: 'rId1', type: RELATIONSHIP_TYPES.styles, target: 'styles.xml' },
      { id: 'rId2', type: RELATIONSHIP_TYPES.settings, target: 'settings.xml' },
      { id: 'rId3', type: RELATIONSHIP_TYPES.header, target: 'header1.xml' },
    ],
  };
}

function stylesPart({ styles }: Fragment): Part {
  return {
    path: '/word/styles.xml',
    contentType: CONTENT_TYPES.styles,
    xml:
      `<w:styles ${W}>${baseStyles()}${Object.values(styles).join('')}` +
      `${styleDefinition('TKCB_SoTrang')}</w:styles>`,
  };
}

/** Mode 15 is Word 2013 and later; without it Word opens the file in compatibility mode. */
const SETTINGS_PART: Part = {
  path: '/word/settings.xml',
  contentType: CONTENT_TYPES.settings,
  xml:
    `<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>` +
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
    '</w:compat><w:themeFontLang w:val="vi-VN"/>' +
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
};

const HEADER_PART: Part = {
  path: '/word/header1.xml',
  contentType: CONTENT_TYPES.header,
  xml:
    `<w:hdr ${W}><w:p>${paragraphProperties('TKCB_SoTrang', false)}` +
    `<w:fldSimple w:instr=" PAGE "><w:r>${runProperties('TKCB_SoTrang')}<w:t>2</w:t></w:r></w:fldSimple>` +
    '</w:p></w:hdr>',
};

const PROPERTIES_TYPE = `${NAMESPACES.relationships}/metadata/core-properties`;

function propertiesPart(title: string): Part {
  return {
    path: '/docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
  };
}
