import type { Warning } from '../document/snapshot';
import type { Evidence } from '../domain/evidence';
import type { Place } from '../hosts/documentHost';
import type { CheckResult, Review } from '../review/review';
import type { SectionId } from '../writing/sections/sectionId';

/** A review with what an interface needs to lead the user through it. Plain data. */
export interface Checked {
  readonly review: Review;
  /** The results that ask the user to do something. */
  readonly findings: readonly CheckResult[];
  /** By check id, the place to go to; a place without text is a gap, where something is missing. */
  readonly targets: ReadonlyMap<string, Evidence>;
  /** Where a minute of this kind wants each section; empty for a document that is no minute. */
  readonly places: ReadonlyMap<SectionId, Place>;
  /** Sections that stand in the document with something still to fill in, and its first blank. */
  readonly blanks: ReadonlyMap<SectionId, Evidence>;
  /** What could not be read. */
  readonly warnings: readonly Warning[];
  readonly at: Date;
}
