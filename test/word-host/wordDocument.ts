import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { joined, replaceText, textOf } from './runs';
import { parseXml, serializeXml, type XmlElement } from './xml';

/** A place between two characters of a paragraph. */
export interface Position {
  paragraph: XmlElement;
  offset: number;
}

/** A stretch of the document that keeps to its text while text before and in it is changed. */
export interface LiveRange {
  readonly start: Position;
  readonly end: Position;
}

const HEADER = 'word/header1.xml';

/** The .docx a simulated Word has open. */
export class WordDocument {
  /** Parts by path from the root, those below left out. */
  readonly otherParts: ReadonlyMap<string, Uint8Array>;
  readonly document: XmlElement;
  readonly styles: XmlElement;
  readonly body: XmlElement;
  /** The header of the first section, where there is one. */
  readonly header: XmlElement | null;
  selection: LiveRange;
  private readonly ranges = new Set<LiveRange>();

  constructor(docx: Uint8Array) {
    const parts = new Map(Object.entries(unzipSync(docx)));
    const take = (path: string): XmlElement => {
      const bytes = parts.get(path);
      if (!bytes) throw new Error(`The test document has no ${path}.`);
      parts.delete(path);
      return parseXml(strFromU8(bytes));
    };
    this.document = take('word/document.xml');
    this.styles = take('word/styles.xml');
    this.header = parts.has(HEADER) ? take(HEADER) : null;
    this.otherParts = parts;
    const body = this.document.child('w:body');
    if (!body) throw new Error('The test document has no body.');
    this.body = body;
    this.selection = this.range(this.paragraphAt(0), 0, 0);
  }

  /** The document part as Word would save it now. */
  documentXml(): string {
    return serializeXml(joined(this.document));
  }

  /** Every part that is held as a tree, as Word would save it now. */
  partsXml(): [path: string, xml: string][] {
    return [
      ['word/document.xml', this.documentXml()],
      ['word/styles.xml', serializeXml(this.styles)],
      ...(this.header ? [[HEADER, serializeXml(joined(this.header))] as [string, string]] : []),
    ];
  }

  /** The document as a .docx, as if the user had saved it. */
  save(): Uint8Array {
    const trees = this.partsXml().map(([path, xml]) => [path, strToU8(xml)] as const);
    return zipSync(Object.fromEntries([...this.otherParts, ...trees]));
  }

  /** The text of every paragraph of the body, in order. */
  texts(): string[] {
    return paragraphsIn(this.body).map(textOf);
  }

  /** The text the selection covers. */
  selectedText(): string {
    return textBetween(this.selection);
  }

  paragraphAt(place: number): XmlElement {
    const paragraph = paragraphsIn(this.body)[place];
    if (!paragraph) throw new Error(`The document has no paragraph ${place}.`);
    return paragraph;
  }

  /** The user puts the cursor into a paragraph, or selects characters of it. */
  select(place: number, start = 0, end = start): void {
    this.selection = this.range(this.paragraphAt(place), start, end);
  }

  /** The user puts the cursor into the header. */
  selectHeader(): void {
    const [paragraph] = this.header ? paragraphsIn(this.header) : [];
    if (!paragraph) throw new Error('The document has no header.');
    this.selection = this.range(paragraph, 0, 0);
  }

  /** The user types over characters of a paragraph. */
  type(place: number, start: number, end: number, text: string): void {
    const paragraph = this.paragraphAt(place);
    replaceText(paragraph, start, end, text);
    const moved = (offset: number, isEnd: boolean): number => {
      if (offset >= end && (offset > start || !isEnd)) return offset + text.length - (end - start);
      return Math.min(offset, start);
    };
    for (const { start: from, end: to } of this.ranges) {
      if (from.paragraph === paragraph) from.offset = moved(from.offset, false);
      if (to.paragraph === paragraph) to.offset = moved(to.offset, true);
      if (from.paragraph === to.paragraph) from.offset = Math.min(from.offset, to.offset);
    }
  }

  /** The user deletes a whole paragraph. */
  removeParagraph(place: number): void {
    this.paragraphAt(place).remove();
  }

  range(paragraph: XmlElement, start: number, end: number): LiveRange {
    return this.rangeBetween({ paragraph, offset: start }, { paragraph, offset: end });
  }

  rangeBetween(start: Position, end: Position): LiveRange {
    const range = { start, end };
    this.ranges.add(range);
    return range;
  }

  holds(element: XmlElement): boolean {
    const story = storyOf(element);
    return story === this.body || (story !== null && story === this.header);
  }
}

/** The paragraphs below an element in reading order; those of text boxes are a story of their own. */
export function paragraphsIn(element: XmlElement): XmlElement[] {
  return element.elements.flatMap((child) => {
    if (child.name === 'w:p') return [child];
    return paragraphsIn(child);
  });
}

/** The body or header that an element is in; null once it has been taken out. */
export function storyOf(element: XmlElement): XmlElement | null {
  return [...element.ancestors()].find(({ name }) => name === 'w:body' || name === 'w:hdr') ?? null;
}

/** Text of a range, paragraphs separated by "\r". */
export function textBetween({ start, end }: LiveRange): string {
  if (start.paragraph === end.paragraph) {
    return textOf(start.paragraph).slice(start.offset, end.offset);
  }
  return paragraphsBetween({ start, end })
    .map((paragraph) => {
      const from = paragraph === start.paragraph ? start.offset : 0;
      const to = paragraph === end.paragraph ? end.offset : undefined;
      return textOf(paragraph).slice(from, to);
    })
    .join('\r');
}

export function paragraphsBetween({ start, end }: LiveRange): XmlElement[] {
  const story = storyOf(start.paragraph);
  const all = story ? paragraphsIn(story) : [];
  return all.slice(all.indexOf(start.paragraph), all.indexOf(end.paragraph) + 1);
}
