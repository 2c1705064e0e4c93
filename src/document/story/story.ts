import { Fields } from './fields';
import type { ParagraphBuilder } from './paragraphBuilder';
import { noCharacterProperties, type CharacterProperties } from './properties';
import type { TableBuilder } from './tableBuilder';

/** A run being read. */
export interface Run {
  style: string;
  readonly properties: CharacterProperties;
  /** Found out with its first text, when its properties have been read. */
  look: { readonly hidden: boolean; readonly legacyFont: string | null } | null;
}

/** Text that reads on by itself: the body of a part, or one text box. */
export interface Story {
  readonly isTextBox: boolean;
  /** True for a text box that is itself hidden. */
  readonly hidden: boolean;
  readonly fields: Fields;
  readonly tables: TableBuilder[];
  /** The paragraphs being read, innermost last; a well-made document has at most one. */
  readonly open: ParagraphBuilder[];
  last: ParagraphBuilder | null;
  run: Run;
}

export function newRun(): Run {
  return { style: '', properties: noCharacterProperties(), look: null };
}

export function newStory(isTextBox: boolean, hidden: boolean): Story {
  return {
    isTextBox,
    hidden,
    fields: new Fields(),
    tables: [],
    open: [],
    last: null,
    run: newRun(),
  };
}
