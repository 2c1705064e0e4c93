import { Numbering } from '../story/numbering';
import { StoryReader } from '../story/storyReader';
import { StyleSheet } from '../story/styleSheet';
import { scanXml, type Attributes, type XmlHandler } from '../xml/scanXml';
import { tagStart } from '../xml/textEdits';

/** A child of the body, by its offsets in the XML. */
export interface Block {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Indices into the snapshot's paragraphs of those in it: first (included) to last (excluded). */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

/** Where everything stands in the XML of a main document part. */
export interface DocumentMap {
  /** Attributes of the root element, namespace declarations among them. */
  readonly root: Attributes;
  /** Offsets behind the start tag and behind the end tag of the body, or null when there is none. */
  readonly body: { readonly open: number; readonly close: number } | null;
  readonly blocks: readonly Block[];
  readonly controlIds: ReadonlySet<string>;
  readonly bookmarkIds: ReadonlySet<string>;
  readonly bookmarkNames: ReadonlySet<string>;
}

/** Depth of an element that is a child of the body: the root is 1, the body 2. */
const BLOCK_DEPTH = 3;

/** Maps the XML of a main document part; paragraphs are counted exactly as the snapshot does. */
export function mapDocument(xml: string): DocumentMap {
  const mapper = new Mapper(xml);
  scanXml(xml, mapper);
  return mapper;
}

class Mapper implements DocumentMap, XmlHandler {
  root: Attributes = {};
  body: { open: number; close: number } | null = null;
  readonly blocks: Block[] = [];
  readonly controlIds = new Set<string>();
  readonly bookmarkIds = new Set<string>();
  readonly bookmarkNames = new Set<string>();

  readonly #xml: string;
  // Where a paragraph stands does not depend on its style, nor on its label.
  readonly #reader = new StoryReader(new StyleSheet(null), () => new Numbering(null));
  readonly #path: string[] = [];
  #blockStart = 0;
  #firstParagraph = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  open(name: string, attributes: Attributes, end: number): void {
    const depth = this.#path.push(name);
    if (depth === 1) this.root = attributes;
    if (depth === 2 && name === 'w:body') this.body = { open: end, close: end };
    if (depth === BLOCK_DEPTH) {
      this.#blockStart = tagStart(this.#xml, end);
      this.#firstParagraph = this.#reader.paragraphCount;
    }
    if (name === 'w:id' && this.#path[depth - 2] === 'w:sdtPr') {
      this.controlIds.add(attributes['w:val'] ?? '');
    }
    if (name === 'w:bookmarkStart') {
      this.bookmarkIds.add(attributes['w:id'] ?? '');
      this.bookmarkNames.add(attributes['w:name'] ?? '');
    }
    this.#reader.open(name, attributes);
  }

  close(name: string, end: number): void {
    this.#reader.close(name);
    if (this.#path.length === BLOCK_DEPTH && this.#path[1] === 'w:body') {
      this.blocks.push({
        name,
        start: this.#blockStart,
        end,
        firstParagraph: this.#firstParagraph,
        lastParagraph: this.#reader.paragraphCount,
      });
    }
    if (this.#path.length === 2 && name === 'w:body' && this.body) this.body.close = end;
    this.#path.pop();
  }
}
