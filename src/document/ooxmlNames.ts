/** The names Office Open XML gives its vocabularies, kinds of parts and relationships (ISO/IEC 29500). */

export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  flatOpc: 'http://schemas.microsoft.com/office/2006/xmlPackage',
} as const;

const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const CONTENT_TYPES = {
  document: `${WORDPROCESSING}.document.main+xml`,
  styles: `${WORDPROCESSING}.styles+xml`,
  numbering: `${WORDPROCESSING}.numbering+xml`,
  settings: `${WORDPROCESSING}.settings+xml`,
  header: `${WORDPROCESSING}.header+xml`,
  footer: `${WORDPROCESSING}.footer+xml`,
  glossary: `${WORDPROCESSING}.document.glossary+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

export const RELATIONSHIP_TYPES = {
  document: `${NAMESPACES.r}/officeDocument`,
  styles: `${NAMESPACES.r}/styles`,
  numbering: `${NAMESPACES.r}/numbering`,
  settings: `${NAMESPACES.r}/settings`,
  header: `${NAMESPACES.r}/header`,
  footer: `${NAMESPACES.r}/footer`,
  glossary: `${NAMESPACES.r}/glossaryDocument`,
} as const;
