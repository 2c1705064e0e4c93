import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import type { Fragment } from '../../writing/fragment';
import type { Place } from '../documentHost';

/** What a page is drawn from: a copy to lay out, or bare text where the document is too long for that. */
export type Preview =
  | { readonly kind: 'laid-out'; readonly docx: Uint8Array }
  | { readonly kind: 'plain'; readonly paragraphs: readonly string[] };

/**
 * A .docx held in memory, here or on the far side of a worker. The WordprocessingML it holds is the
 * only truth; what a page shows is drawn from it and never read back.
 */
export interface OpenFile {
  read(): Promise<Snapshot>;
  /** Puts a fragment at a place; the document is as before when it rejects. */
  insert(fragment: Fragment, place: Place): Promise<void>;
  /** For each passage, whether the document still has that text there. */
  holds(passages: readonly Evidence[]): Promise<readonly boolean[]>;
  preview(): Promise<Preview>;
  /** The document as a .docx. */
  save(): Promise<Uint8Array>;
}
