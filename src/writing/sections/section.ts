import type { Meeting, MeetingKind } from '../../domain/meeting';
import type { Part } from '../../domain/outline';
import type { Block } from '../markup/content';
import type { SectionId } from './sectionId';

/** One reusable block of a minute, insertable on its own. */
export interface Section {
  readonly id: SectionId;
  /** Vietnamese name; printed above the section where `headed`. */
  readonly title: string;
  readonly headed: boolean;
  /** What belongs there, for the one who fills it in. */
  readonly hint: string;
  /** The kinds of meeting whose minutes have it. */
  readonly kinds: readonly MeetingKind[];
  /** The parts of a minute it stands for. */
  readonly parts: readonly Part[];
  /** Its contents without the heading: what is stated, placeholders for what is not. */
  write(meeting: Meeting): readonly Block[];
}

export const EVERY_KIND: readonly MeetingKind[] = ['regular', 'thematic', 'combined'];
export const REGULAR_KINDS: readonly MeetingKind[] = ['regular', 'combined'];
export const THEMATIC_KINDS: readonly MeetingKind[] = ['thematic', 'combined'];
