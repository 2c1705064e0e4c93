import { escapeXml } from '../escapeXml';
import type { Sources } from '../story/sources';
import { StoryReader } from '../story/storyReader';
import { symbolText } from '../story/symbols';
import type { Attributes, XmlHandler } from '../xml/scanXml';
import { rawName, tagStart } from '../xml/textEdits';

/** Elements docx-preview does not look into, or only at some places: their content stays without them. */
const UNWRAPPED = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
  // A link of a document must not become one of the page.
  'w:hyperlink',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
]);

/** Elements left out with all they hold. A name of a bookmark would become an id of the page. */
const DROPPED = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:altChunk',
  'w:subDoc',
  'w:bookmarkStart',
  'w:bookmarkEnd',
]);

/** Elements of a run docx-preview draws as nothing, and what to write in their stead. */
const REPLACED = new Map<string, (prefix: string, attributes: Attributes) => string>([
  ['w:cr', (prefix) => `<${prefix}br/>`],
  ['w:ptab', (prefix) => `<${prefix}tab/>`],
  ['w:noBreakHyphen', (prefix) => `<${prefix}t>\u2011</${prefix}t>`],
  ['w:softHyphen', (prefix) => `<${prefix}t>\u00AD</${prefix}t>`],
  [
    'w:sym',
    (prefix, attributes) => {
      const text = symbolText(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
      return `<${prefix}t>${escapeXml(text)}</${prefix}t>`;
    },
  ],
]);

/** Elements of a run that are its text; hidden, they would still be counted as text of the page. */
const TEXT = new Set(['w:t', 'w:tab', 'w:br', ...REPLACED.keys()]);

/** Elements drawn as the number of a note, which is no text of the document. */
const NOTE_NUMBERS = new Set(['w:footnoteReference', 'w:endnoteReference']);

/** A paragraph being copied. */
interface OpenParagraph {
  readonly rawName: string;
  /** Bookmark still to be written, behind the properties, which come first. */
  bookmark: string;
  inProperties: boolean;
  /** Runs with the numbers of its notes, which are drawn behind its text. */
  notes: string;
  /** What its text boxes hold. */
  boxes: string;
}

/**
 * Copies a story leaving out what `StoryReader` leaves out or hides, and taking off what docx-preview
 * would lose text over; text boxes, which it does not draw, come behind the paragraph they are
 * anchored in. Told of XML by `scanXml`.
 */
export class StorySimplifier implements XmlHandler {
  readonly #xml: string;
  readonly #marksParagraphs: boolean;
  readonly #reader: StoryReader;
  /** Copies being written: of the story, and inside it of a text box, and so on. */
  readonly #copies: string[] = [''];
  readonly #paragraphs: OpenParagraph[] = [];
  #copiedTo = 0;
  #droppedDepth = 0;

  constructor(
    xml: string,
    { styles, numbering }: Sources,
    brokenFields: ReadonlySet<number>,
    marksParagraphs: boolean,
  ) {
    this.#xml = xml;
    this.#reader = new StoryReader(styles, numbering, brokenFields);
    this.#marksParagraphs = marksParagraphs;
  }

  get unfinishedFields(): readonly number[] {
    return this.#reader.unfinishedFields;
  }

  /** The copy, once everything has been read. */
  result(): string {
    return this.#copies.join('') + this.#xml.slice(this.#copiedTo);
  }

  open(name: string, attributes: Attributes, end: number): void {
    const start = tagStart(this.#xml, end);
    this.#copyUpTo(start);
    this.#copiedTo = end;
    const index = this.#reader.paragraphCount;
    this.#reader.open(name, attributes);
    if (this.#droppedDepth > 0 || this.#reader.isLeavingOut || DROPPED.has(name)) {
      this.#droppedDepth++;
      return;
    }
    const raw = rawName(this.#xml, start);
    const prefix = raw.slice(0, raw.indexOf(':') + 1);
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && name === 'w:pPr') paragraph.inProperties = true;
    else if (paragraph && !paragraph.inProperties) this.#writeBookmark(paragraph);

    const replacement = REPLACED.get(name);
    if (TEXT.has(name) && !paragraph?.inProperties && this.#reader.hidesText()) {
      this.#droppedDepth++;
    } else if (paragraph && NOTE_NUMBERS.has(name)) {
      paragraph.notes += `<${prefix}r>${this.#xml.slice(start, end)}</${prefix}r>`;
      this.#droppedDepth++;
    } else if (replacement) {
      this.#write(replacement(prefix, attributes));
      this.#droppedDepth++;
    } else if (name === 'w:txbxContent') {
      this.#copies.push('');
    } else if (name === 'w:p') {
      this.#write(`${this.#xml.slice(start, end).replace(/\/?>$/u, '')}>`);
      this.#paragraphs.push({
        rawName: raw,
        bookmark: this.#marksParagraphs ? bookmark(prefix, index) : '',
        inProperties: false,
        notes: '',
        boxes: '',
      });
    } else if (!UNWRAPPED.has(name)) {
      this.#write(this.#xml.slice(start, end));
    }
  }

  close(name: string, end: number): void {
    this.#reader.close(name);
    const isSeparateTag = this.#copiedTo < end;
    const start = isSeparateTag ? tagStart(this.#xml, end) : end;
    this.#copyUpTo(start);
    this.#copiedTo = end;
    if (this.#droppedDepth > 0) {
      this.#droppedDepth--;
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    if (name === 'w:p' && paragraph) {
      this.#writeBookmark(paragraph);
      this.#write(`${paragraph.notes}</${paragraph.rawName}>${paragraph.boxes}`);
      this.#paragraphs.pop();
    } else if (name === 'w:txbxContent') {
      const box = this.#copies.pop() ?? '';
      if (paragraph) paragraph.boxes += box;
    } else if (isSeparateTag && !UNWRAPPED.has(name)) {
      this.#write(this.#xml.slice(start, end));
    }
    if (name === 'w:pPr' && paragraph) {
      paragraph.inProperties = false;
      this.#writeBookmark(paragraph);
    }
  }

  #copyUpTo(end: number): void {
    if (this.#droppedDepth === 0) this.#write(this.#xml.slice(this.#copiedTo, end));
  }

  #writeBookmark(paragraph: OpenParagraph): void {
    this.#write(paragraph.bookmark);
    paragraph.bookmark = '';
  }

  #write(xml: string): void {
    this.#copies[this.#copies.length - 1] += xml;
  }
}

/** A bookmark by which the page finds paragraph `index` of the snapshot. */
function bookmark(prefix: string, index: number): string {
  const id = `${prefix}id="${String(index)}"`;
  return `<${prefix}bookmarkStart ${id} ${prefix}name="p_${String(index)}"/><${prefix}bookmarkEnd ${id}/>`;
}
