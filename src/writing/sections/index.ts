import type { MeetingKind } from '../../domain/meeting';
import { absentees } from './absentees';
import { agenda } from './agenda';
import { assignments } from './assignments';
import { attendance } from './attendance';
import { chairAndSecretary } from './chairAndSecretary';
import { closing } from './closing';
import { conclusion } from './conclusion';
import { dissent } from './dissent';
import { draftSent } from './draftSent';
import { nextTasks } from './nextTasks';
import { opinions } from './opinions';
import { previousReview } from './previousReview';
import { rating } from './rating';
import { resolution } from './resolution';
import type { Section } from './section';
import { SECTION_IDS } from './sectionId';
import type { SectionId } from './sectionId';
import { signatures } from './signatures';
import { timeAndPlace } from './timeAndPlace';
import { topic } from './topic';
import { votes } from './votes';

const BY_ID: Readonly<Record<SectionId, Section>> = {
  'time-and-place': timeAndPlace,
  'chair-and-secretary': chairAndSecretary,
  attendance,
  absentees,
  agenda,
  'previous-review': previousReview,
  'next-tasks': nextTasks,
  topic,
  'draft-sent': draftSent,
  opinions,
  dissent,
  conclusion,
  assignments,
  votes,
  resolution,
  rating,
  closing,
  signatures,
};

export function sectionOf(id: SectionId): Section {
  return BY_ID[id];
}

/** Every section, in the order in which a minute sets them out. */
export const SECTIONS: readonly Section[] = SECTION_IDS.map(sectionOf);

/** The sections of a minute of this kind, in that order. */
export function sectionOrder(kind: MeetingKind): readonly SectionId[] {
  return SECTIONS.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
}
