/**
 * Where a fact stands in the document: characters `start` (included) to `end` (excluded) of one
 * paragraph of the snapshot, counted in UTF-16 units of the original text, and those characters.
 */
export interface Evidence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
