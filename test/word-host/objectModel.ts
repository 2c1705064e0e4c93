import { aString, Fault, notSimulated, oneOf } from './fault';
import { writeFlatOpc } from './flatOpc';
import { highlightOf, setHighlight } from './highlight';
import { deleteParagraph, insertParagraphBeside, replaceByOoxml } from './insertion';
import type { Profile } from './profile';
import { isBrokenByDeletion, textOf, textWithDeletions } from './runs';
import { findIn, refuseBadPattern } from './search';
import {
  type LiveRange,
  paragraphsBetween,
  paragraphsIn,
  storyOf,
  textBetween,
  type WordDocument,
} from './wordDocument';
import type { Scalar, WordObject } from './wordObject';
import type { XmlElement } from './xml';

/** What the objects of one running Word work on. */
export interface Word {
  readonly document: WordDocument;
  readonly profile: Profile;
}

type Arguments = readonly unknown[];

export function documentObject(word: Word): WordObject {
  return {
    className: 'Document',
    isAlive: () => true,
    related: { Body: () => bodyObject(word, word.document.body) },
    finders: { GetSelection: () => rangeObject(word, word.document.selection) },
  };
}

/** The options a search is called with: set one by one, then handed over. */
export function searchOptionsObject(): WordObject & { readonly matchCase: () => boolean } {
  const flags = new Map<string, boolean>();
  const flag = (name: string) => ({
    get: () => flags.get(name) ?? false,
    set: (value: unknown) => void flags.set(name, value === true),
  });
  return {
    className: 'SearchOptions',
    isAlive: () => true,
    properties: { MatchCase: flag('MatchCase') },
    matchCase: () => flags.get('MatchCase') ?? false,
  };
}

const BODY_TYPES: Readonly<Record<string, string>> = {
  'w:body': 'MainDoc',
  'w:hdr': 'Header',
  'w:tc': 'TableCell',
};

function bodyObject(word: Word, element: XmlElement): WordObject {
  const { document } = word;
  return {
    className: 'Body',
    isAlive: () => element.name !== 'w:tc' || document.holds(element),
    properties: { Type: { get: () => BODY_TYPES[element.name] ?? 'Unknown' } },
    related: { Paragraphs: () => paragraphCollection(word, () => paragraphsIn(element)) },
    actions: {
      GetOoxml: () => {
        if (element !== document.body) throw notSimulated('The package of a cell');
        return writeFlatOpc(document);
      },
    },
  };
}

function paragraphCollection(word: Word, paragraphs: () => XmlElement[]): WordObject {
  const edge = (index: number) => () => {
    const paragraph = paragraphs().at(index);
    if (!paragraph) throw new Fault('ItemNotFound', 'There is no paragraph.');
    return paragraphObject(word, paragraph);
  };
  return {
    className: 'ParagraphCollection',
    isAlive: () => true,
    finders: { GetFirst: edge(0), GetLast: edge(-1) },
    items: () => paragraphs().map((paragraph) => paragraphObject(word, paragraph)),
  };
}

function paragraphObject(word: Word, element: XmlElement): WordObject {
  const { document, profile } = word;
  const neighbour = (step: number) => () => {
    const all = paragraphsIn(storyOf(element) ?? document.body);
    const found = all[all.indexOf(element) + step];
    return found ? paragraphObject(word, found) : null;
  };
  const whole = (): LiveRange => document.range(element, 0, textOf(element).length);
  return {
    className: 'Paragraph',
    isAlive: () => document.holds(element),
    properties: {
      Text: {
        get: () => (profile.quirks.deletionsInText ? textWithDeletions(element) : textOf(element)),
      },
      TableNestingLevel: { get: () => namesAround(element, 'w:tbl').length },
    },
    related: parentsOf(word, element),
    finders: {
      GetNextOrNullObject: neighbour(1),
      GetPreviousOrNullObject: neighbour(-1),
      Search: (args) => search(word, [element], args),
      InsertParagraph: (args) => insertBeside(word, element, args),
      InsertOoxml: ([xml, location]) => {
        refuseWhenReadOnly(profile);
        oneOf(location, ['Replace']);
        const blocks = replaceByOoxml(document, element, aString(xml), profile.quirks);
        const paragraphs = blocks.flatMap((block) =>
          block.name === 'w:p' ? [block] : paragraphsIn(block),
        );
        return rangeObject(word, spanOf(word, paragraphs));
      },
    },
    actions: {
      Select: ([mode]) => select(word, whole(), mode),
      Delete: () => {
        refuseWhenReadOnly(profile);
        deleteParagraph(element);
      },
    },
  };
}

function rangeObject(word: Word, range: LiveRange): WordObject {
  const { document } = word;
  return {
    className: 'Range',
    isAlive: () => document.holds(range.start.paragraph) && document.holds(range.end.paragraph),
    properties: {
      Text: { get: () => textBetween(range) },
      IsEmpty: { get: () => textBetween(range) === '' },
    },
    related: {
      Font: () => fontObject(word, range),
      Paragraphs: () => paragraphCollection(word, () => paragraphsBetween(range)),
    },
    finders: { GetTextRanges: ([marks, trim]) => textRanges(word, range, marks, trim) },
    actions: { Select: ([mode]) => select(word, range, mode) },
  };
}

function rangeCollection(word: Word, ranges: readonly LiveRange[]): WordObject {
  const items = ranges.map((range) => rangeObject(word, range));
  return { className: 'RangeCollection', isAlive: () => true, items: () => items };
}

function fontObject(word: Word, range: LiveRange): WordObject {
  const { document, profile } = word;
  return {
    className: 'Font',
    isAlive: () => document.holds(range.start.paragraph) && document.holds(range.end.paragraph),
    properties: {
      HighlightColor: {
        get: () => highlightOf(range),
        set: (value) => {
          refuseWhenReadOnly(profile);
          setHighlight(range, value, profile.quirks.noNullHighlight);
        },
      },
    },
  };
}

function tableObject(word: Word, element: XmlElement): WordObject {
  return {
    className: 'Table',
    isAlive: () => word.document.holds(element),
    properties: { NestingLevel: { get: () => namesAround(element, 'w:tbl').length + 1 } },
    related: parentsOf(word, element),
    finders: { InsertParagraph: (args) => insertBeside(word, element, args) },
  };
}

function controlObject(word: Word, element: XmlElement): WordObject {
  const tag = (): Scalar => element.child('w:sdtPr')?.child('w:tag')?.attributes['w:val'] ?? '';
  return {
    className: 'ContentControl',
    isAlive: () => word.document.holds(element),
    properties: { Tag: { get: tag } },
    related: parentsOf(word, element),
    finders: { InsertParagraph: (args) => insertBeside(word, element, args) },
  };
}

/** The nearest table, control and body around an element. */
function parentsOf(word: Word, element: XmlElement): Record<string, () => WordObject | null> {
  const nearest = (name: string): XmlElement | undefined => namesAround(element, name)[0];
  return {
    ParentTableOrNullObject: () => {
      const table = nearest('w:tbl');
      return table ? tableObject(word, table) : null;
    },
    ParentContentControlOrNullObject: () => {
      const control = nearest('w:sdt');
      return control ? controlObject(word, control) : null;
    },
    ParentBody: () => bodyObject(word, nearest('w:tc') ?? storyOf(element) ?? element),
  };
}

function namesAround(element: XmlElement, name: string): XmlElement[] {
  return [...element.ancestors()].filter((ancestor) => ancestor.name === name);
}

function insertBeside(word: Word, anchor: XmlElement, [text, location]: Arguments): WordObject {
  refuseWhenReadOnly(word.profile);
  const side = oneOf(location, ['Before', 'After']);
  return paragraphObject(word, insertParagraphBeside(anchor, side, aString(text)));
}

function search(
  word: Word,
  paragraphs: readonly XmlElement[],
  [pattern, options]: Arguments,
): WordObject {
  const { findDialogOpen, deletionsBreakSearch: breaks } = word.profile.quirks;
  if (findDialogOpen) {
    throw new Fault('SearchDialogIsOpen', 'The Find dialog is open.');
  }
  const text = aString(pattern);
  refuseBadPattern(text);
  const matchCase = isSearchOptions(options) && options.matchCase();
  const hits = paragraphs.flatMap((paragraph) =>
    findIn(paragraph, text, { matchCase })
      .filter(([start, end]) => !breaks || !isBrokenByDeletion(paragraph, start, end))
      .map(([start, end]) => word.document.range(paragraph, start, end)),
  );
  return rangeCollection(word, hits);
}

function isSearchOptions(value: unknown): value is ReturnType<typeof searchOptionsObject> {
  return typeof value === 'object' && value !== null && 'matchCase' in value;
}

/** The pieces of a range that end at one of the marks, without the spaces around them. */
function textRanges(word: Word, range: LiveRange, marks: unknown, trim: unknown): WordObject {
  const { start, end } = range;
  if (!Array.isArray(marks) || trim !== true || start.paragraph !== end.paragraph) {
    throw notSimulated('Text ranges across paragraphs, or not trimmed');
  }
  const text = textOf(start.paragraph);
  const pieces: LiveRange[] = [];
  let from = start.offset;
  for (let at = start.offset; at < end.offset; at += 1) {
    if (at + 1 < end.offset && !marks.includes(text[at])) continue;
    const piece = text.slice(from, at + 1);
    const first = from + piece.length - piece.trimStart().length;
    const last = from + piece.trimEnd().length;
    if (first < last) pieces.push(word.document.range(start.paragraph, first, last));
    from = at + 1;
  }
  return rangeCollection(word, pieces);
}

function select(word: Word, range: LiveRange, mode: unknown): undefined {
  oneOf(mode ?? 'Select', ['Select']);
  word.document.selection = range;
}

function spanOf({ document }: Word, paragraphs: readonly XmlElement[]): LiveRange {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) throw new Fault('InvalidArgument', 'The package has no content.');
  return document.rangeBetween(
    { paragraph: first, offset: 0 },
    { paragraph: last, offset: textOf(last).length },
  );
}

function refuseWhenReadOnly({ quirks }: Profile): void {
  if (quirks.readOnly) throw new Fault('AccessDenied', 'Tài liệu được bảo vệ.');
}
