import { StoryReader } from '../story/storyReader';
import type { Sources } from '../story/sources';
import type { Attributes, XmlHandler } from '../xml/scanXml';
import { rawName, tagStart } from '../xml/textEdits';

/** What text is bound to, so that it cannot be changed by itself; hidden text would not show it. */
export type Bond = 'tracked-change' | 'field' | 'formula' | 'placeholder' | 'hidden';

/** An element that stands for some of a paragraph's text. */
export interface TextPiece {
  /** Its offsets in the XML. */
  readonly start: number;
  readonly end: number;
  /** The characters of the paragraph it stands for. */
  readonly from: number;
  readonly to: number;
  /** True for an element holding text, false for one standing for a character (`w:tab`). */
  readonly holdsText: boolean;
  readonly bond: Bond | null;
}

/** The paragraph itself, by its offsets in the XML. */
export interface LocatedParagraph {
  /** Behind its start tag, and behind its end tag. */
  readonly open: number;
  close: number;
  /** Prefix of the vocabulary there, with its colon. */
  readonly prefix: string;
  readonly bond: Bond | null;
  /** Formatting (`w:rPr`) of its mark or of a run, which new text takes when there is no other. */
  markProperties: string;
}

/** Elements that can stand for text; where they do, the reader knows. */
const PIECES = new Set([
  'w:t',
  'm:t',
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
]);

/** Records of change tracking, which formatting must not take along. */
const CHANGE_RECORD = /[<:](?:ins|del|moveFrom|moveTo|rPrChange)[\s/>]/u;

/** Finds the text of one paragraph of the snapshot in the XML of its part. Told of it by `scanXml`. */
export class TextLocator implements XmlHandler {
  readonly pieces: TextPiece[] = [];
  paragraph: LocatedParagraph | null = null;

  readonly #xml: string;
  readonly #index: number;
  readonly #reader: StoryReader;
  readonly #path: { readonly name: string; readonly start: number; readonly from: number }[] = [];
  /** Depth of the paragraph while it is being read, else 0. */
  #inside = 0;

  constructor(
    xml: string,
    index: number,
    { styles, numbering }: Sources,
    brokenFields: ReadonlySet<number>,
  ) {
    this.#xml = xml;
    this.#index = index;
    this.#reader = new StoryReader(styles, numbering, brokenFields);
  }

  /** The text of the paragraph, as the snapshot has it. */
  get paragraphText(): string {
    return this.#reader.textOf(this.#index);
  }

  get unfinishedFields(): readonly number[] {
    return this.#reader.unfinishedFields;
  }

  open(name: string, attributes: Attributes, end: number): void {
    const start = tagStart(this.#xml, end);
    this.#path.push({ name, start, from: this.paragraphText.length });
    this.#reader.open(name, attributes);
    if (this.paragraph === null && this.#reader.paragraphCount > this.#index) {
      const raw = rawName(this.#xml, start);
      const prefix = raw.slice(0, raw.indexOf(':') + 1);
      this.paragraph = { open: end, close: end, prefix, bond: this.#bond(), markProperties: '' };
      this.#inside = this.#path.length;
    }
  }

  text(text: string): void {
    this.#reader.text(text);
  }

  close(name: string, end: number): void {
    const depth = this.#path.length;
    const bond = this.#inside > 0 ? this.#bond() : null;
    this.#reader.close(name);
    const element = this.#path.pop();
    if (this.#inside === 0 || this.paragraph === null || !element) return;
    const { start, from } = element;
    const to = this.paragraphText.length;
    if (to > from && PIECES.has(name)) {
      const holdsText = name === 'w:t' || name === 'm:t';
      this.pieces.push({ start, end, from, to, holdsText, bond });
    }
    if (depth === this.#inside) {
      this.paragraph.close = end;
      this.#inside = 0;
    } else if (depth === this.#inside + 2 && name === 'w:rPr') {
      const properties = this.#xml.slice(start, end);
      if (!CHANGE_RECORD.test(properties)) this.paragraph.markProperties = properties;
    }
  }

  /** What text at this place is bound to. */
  #bond(): Bond | null {
    const isIn = (...names: readonly string[]): boolean =>
      this.#path.some(({ name }) => names.includes(name));
    if (this.#reader.inPlaceholder) return 'placeholder';
    if (this.#reader.inField || isIn('w:fldSimple')) return 'field';
    if (isIn('w:ins', 'w:moveTo')) return 'tracked-change';
    return isIn('m:oMath') ? 'formula' : null;
  }
}
