import type { DocumentHost } from '../hosts/documentHost';
import type { FormId } from '../writing/forms/form';
import type { Fragment } from '../writing/fragment';
import type { SectionId } from '../writing/sections/sectionId';
import type { Checked } from './checked';

/** What the actions work with; the pane in Word and the browser page each bring their own. */
export interface Workbench {
  readonly host: DocumentHost;
  /**
   * Whether marks are drawn by themselves after a check. Not where they are formatting of the
   * document itself: there the user asks for them.
   */
  readonly marksByItself: boolean;
  /** Judges the document as it is now. */
  check(): Promise<Checked>;
  /** A blank section, in the wording of the kind of minute it goes into. */
  section(id: SectionId, checked: Checked): Promise<Fragment>;
  /** A blank form as a piece of text. */
  form(id: FormId): Promise<Fragment>;
  /** Null inside Word, which opens and saves its documents itself. */
  readonly files: Files | null;
}

export interface Files {
  /** Opens a file in place of the one open now, which stays when this rejects. */
  open(bytes: Uint8Array): Promise<void>;
  /** Starts a document from a blank form, in place of the one open now. */
  start(form: FormId): Promise<void>;
  /** Opens the sample minute. */
  openSample(): Promise<void>;
  save(): Promise<Uint8Array>;
  /** Hands a finished file to the user; gives the name under which it does. */
  deliver(bytes: Uint8Array, document: OpenDocument): string;
}

/** The document open on the page. */
export interface OpenDocument {
  readonly name: string;
  /** From a file of the user's, from a form, or the sample. */
  readonly origin: 'file' | 'form' | 'sample';
  /** Changed since it was opened or last handed over. */
  readonly changed: boolean;
}
