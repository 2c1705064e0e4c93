/** The parts a minute is made of, in the order in which a form sets them out. */
export const PARTS = [
  'header',
  'title',
  'time',
  'place',
  'chair',
  'secretary',
  'guests',
  'attendance',
  'absentees',
  'agenda',
  'previous-review',
  'next-tasks',
  'topic',
  'draft-sent',
  'opinions',
  'dissent',
  'conclusion',
  'assignments',
  'votes',
  'resolution',
  'rating',
  'adoption',
  'end-time',
  'signatures',
] as const;

export type Part = (typeof PARTS)[number];

/** A part found in a document: paragraphs `first` to `last` of the snapshot, both included. */
export interface OutlinePart {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
}
