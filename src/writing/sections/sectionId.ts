/** Every standard section that can be inserted on its own. Stable: findings and stored favourites name them. */
export const SECTION_IDS = [
  'time-and-place',
  'chair-and-secretary',
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
  'closing',
  'signatures',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];
