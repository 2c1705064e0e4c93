import type { Evidence } from '../domain/evidence';
import type { Snapshot } from '../document/snapshot';
import type { Fragment } from '../writing/fragment';

/**
 * Where a fragment goes. `paragraph` is a place in the snapshot last read; a place inside a table or
 * a control means before or after that whole table or control.
 */
export type Place =
  | { readonly at: 'before' | 'after'; readonly paragraph: number }
  | { readonly at: 'start' | 'end' }
  | { readonly at: 'selection' };

/** What to mark: the finding it belongs to and the characters it rests on. */
export interface Mark {
  readonly finding: string;
  readonly evidence: Evidence;
}

/** What the program may ask of a document, wherever it lives. */
export interface DocumentHost {
  /** Reads the document as it is now. */
  read(): Promise<Snapshot>;
  /** Puts a fragment at a place; the document is as before when it rejects. */
  insert(fragment: Fragment, place: Place): Promise<void>;
  /** Marks passages; earlier marks are cleared first. Resolves to how many could be marked. */
  mark(marks: readonly Mark[]): Promise<number>;
  /** Takes every mark of this program out again and gives back the formatting there was. */
  clearMarks(): Promise<void>;
  /** Shows a passage to the user. False when it is no longer where it was. */
  goTo(evidence: Evidence): Promise<boolean>;
}
