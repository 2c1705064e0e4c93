import type { Evidence } from '../domain/evidence';
import type { Meeting, MeetingKind } from '../domain/meeting';
import type { OutlinePart } from '../domain/outline';

/**
 * The key under which the evidence of a fact stands: its path in the meeting ("chair",
 * "attendance.total", "votes.0.against", "attendance.absentees.1").
 */
export type FactPath = string;

/** What reading made of a document. */
export interface Reading {
  readonly kind: MeetingKind | 'not-minutes';
  /** For a document that is not a minute: an empty meeting. */
  readonly meeting: Meeting;
  readonly evidence: ReadonlyMap<FactPath, readonly Evidence[]>;
  /** Other places that state a fact differently, by the path of the fact. */
  readonly conflicts: ReadonlyMap<FactPath, readonly Evidence[]>;
  readonly outline: readonly OutlinePart[];
}
