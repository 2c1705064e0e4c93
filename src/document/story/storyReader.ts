import { MAX_BLOCKS } from '../limits';
import { refusal } from '../refusal';
import type { Control, Paragraph, Table } from '../snapshot';
import type { Attributes, XmlHandler } from '../xml/scanXml';
import { ControlBuilder } from './controlBuilder';
import type { Numbering } from './numbering';
import { ParagraphBuilder } from './paragraphBuilder';
import { isOn, numberIn, readCharacterProperty, readListProperty } from './properties';
import { newRun, newStory, type Story } from './story';
import type { StyleSheet } from './styleSheet';
import { symbolText } from './symbols';
import { TableBuilder } from './tableBuilder';

/** What is no text of the document: deletions, past states of properties, annotations of letters. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
]);

/** Characters that elements of a run stand for. Deliberate breaks of page and column are line breaks. */
const RUN_CHARACTERS = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
]);

/** What the reader may meet and cannot take in. */
export type Oddity = 'alt-chunk' | 'sub-document';

/**
 * Reads the text of a part that holds paragraphs (document, header, footer). It is told of XML by
 * `scanXml` and holds, in the end, what was in it; nothing well-formed makes it fail, but it throws
 * a `DocumentError` for more blocks than `limits.ts` allows.
 */
export class StoryReader implements XmlHandler {
  readonly oddities = new Set<Oddity>();
  /** Headers and footers its sections show, by the ids of their relationships. */
  readonly headers = new Set<string>();
  readonly footers = new Set<string>();

  readonly #styles: StyleSheet;
  readonly #numbering: () => Numbering;
  readonly #brokenFields: ReadonlySet<number>;

  readonly #paragraphs: ParagraphBuilder[] = [];
  readonly #tables: TableBuilder[] = [];
  readonly #controls: ControlBuilder[] = [];
  readonly #unfinishedFields: number[] = [];

  readonly #path: string[] = [];
  readonly #openControls: ControlBuilder[] = [];
  /** For each `mc:AlternateContent` being read: whether one of its alternatives has been taken. */
  readonly #alternatives: boolean[] = [];
  readonly #outerStories: Story[] = [];
  #story = newStory(false, false);
  #skippedDepth = 0;
  #placeholderDepth = 0;
  #fieldCount = 0;
  #blocks = 0;
  #wordPlaces = 0;
  /** The text of the `w:t` being read, or null outside one. */
  #text: string | null = null;
  #keepsSpace = false;

  /** `brokenFields` are the numbers of fields to be read as if they did not begin at all. */
  constructor(
    styles: StyleSheet,
    numbering: () => Numbering,
    brokenFields: ReadonlySet<number> = new Set(),
  ) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#brokenFields = brokenFields;
  }

  get paragraphCount(): number {
    return this.#paragraphs.length;
  }

  /** The text so far of a paragraph; empty for one that is not there. */
  textOf(index: number): string {
    return this.#paragraphs[index]?.text ?? '';
  }

  /** Whether text of the run being read belongs to a field, or to a control's placeholder. */
  get inField(): boolean {
    return this.#story.fields.isOpen;
  }

  get inPlaceholder(): boolean {
    return this.#placeholderDepth > 0;
  }

  /** Whether what is being read is left out whole, whatever it holds. */
  get isLeavingOut(): boolean {
    return this.#skippedDepth > 0;
  }

  /** Fields that hide what follows because their result never begins. */
  get unfinishedFields(): readonly number[] {
    return [...this.#unfinishedFields, ...this.#story.fields.unfinished()];
  }

  paragraphs(): Paragraph[] {
    return this.#paragraphs.map((paragraph) => paragraph.finish());
  }

  tables(): Table[] {
    return this.#tables.map((table) => table.finish());
  }

  controls(): Control[] {
    return this.#controls.flatMap((control) => control.finish(this.#paragraphs) ?? []);
  }

  /** Whether text of the run being read does not show: hidden, deleted, or a field's instruction. */
  hidesText(): boolean {
    const { hidden, fields, tables, open, run } = this.#story;
    if (hidden || fields.inInstruction) return true;
    const paragraphStyle = open.at(-1)?.style ?? '';
    run.look ??= {
      hidden: this.#styles.hides(run.properties, run.style, paragraphStyle),
      legacyFont: this.#styles.legacyFont(run.properties, run.style, paragraphStyle),
    };
    return run.look.hidden || tables.some(({ deleted }) => deleted);
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1) ?? '';
    if (this.#skippedDepth > 0 || this.#isLeftOut(name, parent)) {
      this.#skippedDepth++;
      return;
    }
    this.#path.push(name);
    switch (parent) {
      case 'w:rPr':
        if (name === 'w:rStyle') this.#story.run.style = attributes['w:val'] ?? '';
        else readCharacterProperty(this.#story.run.properties, name, attributes);
        break;
      case 'w:r':
        this.#openInRun(name, attributes);
        break;
      case 'w:pPr':
      case 'w:numPr':
        this.#readParagraphProperty(name, attributes);
        break;
      case 'w:sdtPr':
        this.#readControlProperty(name, attributes);
        break;
      case 'w:trPr':
      case 'w:tcPr':
        this.#readTableProperty(name, attributes);
        break;
      case 'w:sectPr':
        if (name === 'w:headerReference') this.headers.add(attributes['r:id'] ?? '');
        if (name === 'w:footerReference') this.footers.add(attributes['r:id'] ?? '');
        break;
      default:
    }
    this.#openStructure(name, attributes);
  }

  close(name: string): void {
    if (this.#skippedDepth > 0) {
      this.#skippedDepth--;
      return;
    }
    this.#path.pop();
    const story = this.#story;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#closeText();
        break;
      case 'w:r':
        story.run = newRun();
        break;
      case 'w:pPr':
        this.#settleList();
        break;
      case 'w:p':
        story.last = story.open.pop() ?? null;
        break;
      case 'w:tc':
        story.tables.at(-1)?.closeCell();
        break;
      case 'w:tbl':
        story.tables.pop();
        break;
      case 'w:sdtContent':
        if (this.#openControls.at(-1)?.showsPlaceholder) this.#placeholderDepth--;
        break;
      case 'w:sdt':
        this.#openControls.pop()?.close(story.last);
        break;
      case 'mc:AlternateContent':
        this.#alternatives.pop();
        break;
      case 'w:txbxContent':
        this.#unfinishedFields.push(...story.fields.unfinished());
        this.#story = this.#outerStories.pop() ?? story;
        break;
      default:
    }
  }

  text(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  #isLeftOut(name: string, parent: string): boolean {
    if (name === 'w:rPr') return parent !== 'w:r';
    if (name === 'w:del') return parent !== 'w:trPr';
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const taken = this.#alternatives.pop() ?? false;
      this.#alternatives.push(true);
      return taken;
    }
    return LEFT_OUT.has(name);
  }

  #openStructure(name: string, attributes: Attributes): void {
    const story = this.#story;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#text = '';
        this.#keepsSpace = attributes['xml:space'] === 'preserve';
        break;
      case 'w:r':
        story.run = newRun();
        break;
      case 'w:p':
        this.#countBlock();
        this.#openParagraph();
        break;
      case 'w:tbl': {
        this.#countBlock();
        const table = new TableBuilder(this.#tables.length, story.tables.at(-1)?.place() ?? null);
        this.#tables.push(table);
        story.tables.push(table);
        break;
      }
      case 'w:tr':
        this.#countBlock();
        story.tables.at(-1)?.openRow();
        break;
      case 'w:tc':
        this.#countBlock();
        story.tables.at(-1)?.openCell();
        break;
      case 'w:sdt': {
        this.#countBlock();
        const control = new ControlBuilder();
        control.openContent(story.open.at(-1) ?? null, this.#paragraphs.length);
        this.#controls.push(control);
        this.#openControls.push(control);
        break;
      }
      case 'w:sdtContent':
        if (this.#openControls.at(-1)?.showsPlaceholder) this.#placeholderDepth++;
        break;
      case 'mc:AlternateContent':
        this.#alternatives.push(false);
        break;
      case 'w:txbxContent':
        this.#outerStories.push(story);
        this.#story = newStory(true, this.hidesText());
        break;
      case 'w:altChunk':
        this.oddities.add('alt-chunk');
        break;
      case 'w:subDoc':
        this.oddities.add('sub-document');
        break;
      default:
    }
  }

  #countBlock(): void {
    if (++this.#blocks > MAX_BLOCKS) throw refusal('too-large');
  }

  #openInRun(name: string, attributes: Attributes): void {
    const character = RUN_CHARACTERS.get(name);
    if (character !== undefined) this.#append(character);
    else if (name === 'w:sym') {
      this.#append(symbolText(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
    } else if (name === 'w:fldChar') this.#markField(attributes['w:fldCharType'] ?? '');
  }

  #markField(type: string): void {
    const { fields } = this.#story;
    if (type === 'begin') {
      const number = this.#fieldCount++;
      if (!this.#brokenFields.has(number)) fields.begin(number);
    } else if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
  }

  #openParagraph(): void {
    const story = this.#story;
    const index = this.#paragraphs.length;
    const table = story.tables.at(-1);
    const wordPlace = story.isTextBox ? null : this.#wordPlaces++;
    const paragraph = new ParagraphBuilder(index, table?.place() ?? null, wordPlace);
    this.#paragraphs.push(paragraph);
    table?.addParagraph(index);
    story.open.push(paragraph);
    story.run = newRun();
  }

  #readParagraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#story.open.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? '';
    else readListProperty(paragraph, name, attributes);
  }

  /** Works out whether Word numbers a paragraph; its own list and level go before its style's. */
  #settleList(): void {
    const paragraph = this.#story.open.at(-1);
    if (!paragraph) return;
    const byStyle = this.#styles.list(paragraph.style);
    const { list, level } = paragraph;
    const listId = list ?? byStyle.list ?? 0;
    const atLevel = level ?? byStyle.level ?? 0;
    if (listId !== 0 && this.#numbering().labels(listId, atLevel)) paragraph.listLevel = atLevel;
  }

  #readControlProperty(name: string, attributes: Attributes): void {
    const control = this.#openControls.at(-1);
    if (!control) return;
    if (name === 'w:tag') control.tag = attributes['w:val'] ?? null;
    if (name === 'w:alias') control.title = attributes['w:val'] ?? null;
    if (name === 'w:showingPlcHdr') control.showsPlaceholder = isOn(attributes);
  }

  #readTableProperty(name: string, attributes: Attributes): void {
    const table = this.#story.tables.at(-1);
    if (name === 'w:gridBefore') table?.skipColumns(numberIn(attributes) ?? 0);
    if (name === 'w:gridSpan') table?.spanColumns(numberIn(attributes) ?? 1);
    if (name === 'w:vMerge' && attributes['w:val'] !== 'restart') table?.continueAbove();
    if (name === 'w:del') table?.deleteRow();
    if (name === 'w:cellDel') table?.deleteCell();
  }

  #closeText(): void {
    const text = (this.#text ?? '').replace(/[\r\n]/gu, ' ');
    this.#text = null;
    // Word drops space at both ends of a text that does not ask for it to be kept.
    this.#append(this.#keepsSpace ? text : trimSpace(text));
  }

  #append(text: string): void {
    if (this.hidesText()) return;
    const { open, run } = this.#story;
    const font = run.look?.legacyFont ?? null;
    open.at(-1)?.append(text, font, this.#placeholderDepth > 0);
  }
}

/** Text without the spaces and tabs at its ends; spaces of other kinds stay. */
function trimSpace(text: string): string {
  const isSpace = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
  let [start, end] = [0, text.length];
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return text.slice(start, end);
}
