import { Fault, notSimulated } from './fault';
import { readFlatOpc } from './flatOpc';
import type { Quirks } from './profile';
import type { WordDocument } from './wordDocument';
import { XmlElement } from './xml';

const HOLDS_PARAGRAPHS = new Set(['w:body', 'w:tc', 'w:sdtContent']);
const STYLE_REFERENCES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** A new paragraph beside a paragraph, table or control; it takes on the form of a paragraph. */
export function insertParagraphBeside(
  anchor: XmlElement,
  side: 'Before' | 'After',
  text: string,
): XmlElement {
  if (text !== '') throw notSimulated('Inserting a paragraph with text');
  const parent = anchor.parent;
  if (!parent || !HOLDS_PARAGRAPHS.has(parent.name) || isInline(anchor)) {
    throw notSimulated(`A paragraph beside a ${anchor.name} in a ${String(parent?.name)}`);
  }
  const paragraph = new XmlElement('w:p', {}, formOf(anchor));
  if (side === 'Before') anchor.addBefore(paragraph);
  else anchor.addAfter(paragraph);
  return paragraph;
}

/** Puts a package in the place of a paragraph; gives the block elements that came in. */
export function replaceByOoxml(
  document: WordDocument,
  paragraph: XmlElement,
  xml: string,
  quirks: Quirks,
): readonly XmlElement[] {
  const { blocks, styles } = readFlatOpc(xml);
  if (blocks.some(({ name }) => name === 'w:sectPr')) throw notSimulated('Inserting a section');
  takeOverStyles(document, styles ?? []);
  for (const block of blocks) dropUnknownStyles(document, block);
  const [only] = blocks;
  if (quirks.singleParagraphLosesItsForm && blocks.length === 1 && only?.name === 'w:p') {
    only.child('w:pPr')?.remove();
    for (const form of formOf(paragraph)) only.insert(0, form);
  }
  paragraph.addBefore(...blocks);
  const stray = quirks.strayParagraphAfterOoxml || blocks.at(-1)?.name === 'w:tbl';
  if (stray) paragraph.addBefore(new XmlElement('w:p', {}, formOf(paragraph)));
  paragraph.remove();
  return blocks;
}

/** A copy of the paragraph's form, a section's end left out; nothing for other elements. */
function formOf(anchor: XmlElement): XmlElement[] {
  const form = anchor.child('w:pPr')?.clone();
  form?.child('w:sectPr')?.remove();
  return form ? [form] : [];
}

/** Styles the document has already stay as they are (platform quirk 4). */
function takeOverStyles(document: WordDocument, styles: readonly XmlElement[]): void {
  for (const style of styles) {
    const id = style.attributes['w:styleId'];
    if (style.name === 'w:style' && id !== undefined && !hasStyle(document, id)) {
      document.styles.append(style.clone());
    }
  }
}

/** A reference to a style that neither side defines is ignored (platform quirk 4). */
function dropUnknownStyles(document: WordDocument, block: XmlElement): void {
  for (const element of [...block.descendants()]) {
    const id = element.attributes['w:val'];
    if (STYLE_REFERENCES.has(element.name) && id !== undefined && !hasStyle(document, id)) {
      element.remove();
    }
  }
}

function hasStyle(document: WordDocument, id: string): boolean {
  return document.styles.elements.some(({ attributes }) => attributes['w:styleId'] === id);
}

function isInline(element: XmlElement): boolean {
  return [...element.ancestors()].some(({ name }) => name === 'w:p');
}

/**
 * Takes a paragraph out. The last one of a body or cell must stay; what real Word does when it is
 * asked to delete that one is not known, so here it is refused.
 */
export function deleteParagraph(paragraph: XmlElement): void {
  const siblings = paragraph.parent?.elements.filter(({ name }) => name !== 'w:sectPr') ?? [];
  if (siblings.at(-1) === paragraph) {
    throw new Fault('InvalidArgument', 'The last paragraph of a body or cell cannot be deleted.');
  }
  paragraph.remove();
}
