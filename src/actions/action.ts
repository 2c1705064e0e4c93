import type { FormId } from '../writing/forms/form';
import type { SectionId } from '../writing/sections/sectionId';
import type { Checked } from './checked';
import type { OpenDocument, Workbench } from './workbench';

/** Everything a user can do. The dictionary of each language names every one of them. */
export type ActionName =
  | 'check'
  | 'goTo'
  | 'insertSection'
  | 'insertForm'
  | 'startForm'
  | 'openSample'
  | 'openFile'
  | 'saveCopy'
  | 'showMarks'
  | 'clearMarks';

/**
 * One thing a user can do. Buttons, shortcuts and tests all use the same object; its label stands in
 * the dictionary under its name.
 */
export interface Action<Input = void> {
  readonly name: ActionName;
  /** Whether it may take a while: one such action runs at a time, and the user is told. */
  readonly long: boolean;
  /** Whether it can be done now, as far as the document goes. */
  available(state: State, bench: Workbench): boolean;
  /**
   * Does it and says how the state changes. A change of `checked` makes all that was begun before it
   * stale. When it rejects, the document is as it was before.
   */
  run(bench: Workbench, state: State, input: Input): Promise<Partial<State>>;
}

export interface State {
  /** Whether there is a document to work on: one is open, or Word has answered. */
  readonly ready: boolean;
  /** Null where Word holds the document. */
  readonly document: OpenDocument | null;
  /** The long action under way. */
  readonly working: ActionName | null;
  /** What the last check found; null when the text has changed since, or the check failed. */
  readonly checked: Checked | null;
  readonly marked: boolean;
  readonly notice: Notice | null;
}

export const IDLE: State = {
  ready: false,
  document: null,
  working: null,
  checked: null,
  marked: false,
  notice: null,
};

/** What the user should know about the last thing done. */
export type Notice =
  | Failure
  | { readonly about: 'unsaved'; readonly wanted: Wanted }
  | { readonly about: 'section-inserted'; readonly section: SectionId }
  | { readonly about: 'form-inserted'; readonly form: FormId }
  | { readonly about: 'saved'; readonly name: string }
  | { readonly about: 'passage-moved' }
  | { readonly about: 'nothing-to-mark' };

export interface Failure {
  readonly about: 'failure';
  readonly action: ActionName;
  /** For the user, in Vietnamese: what happened, why, what next. Null when no more is known. */
  readonly message: string | null;
  /** For those who look after the program. */
  readonly detail: string | null;
}

/** What the user wanted to open when there were changes that would have been lost. */
export type Wanted = { readonly file: ChosenFile } | { readonly form: ChosenForm };

export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export interface ChosenForm {
  readonly form: FormId;
  /** The name the new document gets. */
  readonly name: string;
}

/** Opening something else, and whether changes not yet saved may be given up for it. */
export type Opening<What> = What & { readonly discardChanges?: boolean };

/** Whether opening something else now would throw away work of the user's. */
export function wouldLoseWork({ document }: State): boolean {
  return document !== null && document.changed && document.origin !== 'sample';
}
