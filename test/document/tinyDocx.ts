import { CONTENT_TYPES, NAMESPACES, RELATIONSHIP_TYPES } from '../../src/document/ooxmlNames';
import { openDocx } from '../../src/document/openDocx';
import { packageDocx, type Part } from '../../src/document/packageParts';
import { readSnapshot } from '../../src/document/readSnapshot';
import type { Snapshot } from '../../src/document/snapshot';
import { writeZip } from '../../src/document/zip/writeZip';
import { packEntry } from '../../src/document/zip/zipEntry';

/** Namespaces a document written by Word declares, as far as the tests use them. */
export const DECLARATIONS = [
  `xmlns:w="${NAMESPACES.w}"`,
  `xmlns:r="${NAMESPACES.r}"`,
  `xmlns:mc="${NAMESPACES.mc}"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** What besides the body goes into a test document: the content of the parts' root elements. */
export interface Surroundings {
  readonly styles?: string;
  readonly numbering?: string;
  /** Shown by a reference the body has to make: rIdHeader, rIdFooter. */
  readonly header?: string;
  readonly footer?: string;
}

const ROOTS = { styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr' } as const;

/** The parts of a document with this body. */
export function partsOf(body: string, around: Surroundings = {}): readonly Part[] {
  const others = (['styles', 'numbering', 'header', 'footer'] as const).flatMap((kind) => {
    const content = around[kind];
    if (content === undefined) return [];
    const root = `w:${ROOTS[kind]}`;
    return [
      {
        kind,
        part: {
          path: `/word/${kind}.xml`,
          contentType: CONTENT_TYPES[kind],
          xml: `<${root} ${DECLARATIONS}>${content}</${root}>`,
        },
      },
    ];
  });
  return [
    {
      path: '/word/document.xml',
      contentType: CONTENT_TYPES.document,
      xml: `<w:document ${DECLARATIONS}><w:body>${body}</w:body></w:document>`,
      relationships: others.map(({ kind }) => ({
        id: `rId${(kind[0] as string).toUpperCase()}${kind.slice(1)}`,
        type: RELATIONSHIP_TYPES[kind],
        target: `${kind}.xml`,
      })),
    },
    ...others.map(({ part }) => part),
  ];
}

export const ROOT_RELATIONSHIPS = [
  { id: 'rId1', type: RELATIONSHIP_TYPES.document, target: 'word/document.xml' },
];

/** A .docx with this body. */
export function docxOf(body: string, around: Surroundings = {}): Uint8Array {
  return packageDocx(partsOf(body, around), ROOT_RELATIONSHIPS);
}

export function snapshotOf(body: string, around: Surroundings = {}): Snapshot {
  return readSnapshot(openDocx(docxOf(body, around)));
}

/** The texts of the paragraphs of a document with this body. */
export function textsOf(body: string, around: Surroundings = {}): string[] {
  return snapshotOf(body, around).paragraphs.map(({ text }) => text);
}

/** A zip archive of these files, whatever they are. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(files).map(([name, content]) =>
      packEntry(name, typeof content === 'string' ? encoder.encode(content) : content),
    ),
  );
}

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells, whose content is given. */
export function tbl(...rows: readonly (readonly string[])[]): string {
  const xml = rows.map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr/><w:tblGrid/>${xml.join('')}</w:tbl>`;
}

/** A content control. */
export function sdt(tag: string, content: string, properties = ''): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
