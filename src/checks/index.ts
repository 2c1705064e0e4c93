import type { Check } from './check';
import { absenceReasons } from './absence-reasons';
import { absentCount } from './absent-count';
import { absentNames } from './absent-names';
import { agendaAdopted } from './agenda-adopted';
import { assignmentsWithDeadlines } from './assignments-with-deadlines';
import { attendanceArithmetic } from './attendance-arithmetic';
import { chair } from './chair';
import { chairSignature } from './chair-signature';
import { conclusion } from './conclusion';
import { draftSentBefore } from './draft-sent-before';
import { duration90 } from './duration-90';
import { endTime } from './end-time';
import { meetingPlace } from './meeting-place';
import { meetingTime } from './meeting-time';
import { minutesReadAndAdopted } from './minutes-read-and-adopted';
import { opinionSpeakersNamed } from './opinion-speakers-named';
import { opinionsRecorded } from './opinions-recorded';
import { presentCount } from './present-count';
import { previousResolutionReview } from './previous-resolution-review';
import { qualityRating } from './quality-rating';
import { reservedOpinions } from './reserved-opinions';
import { resolutionAdopted } from './resolution-adopted';
import { secretary } from './secretary';
import { secretarySignature } from './secretary-signature';
import { topicPresented } from './topic-presented';
import { totalMembership } from './total-membership';
import { voteArithmetic } from './vote-arithmetic';
import { votesRecorded } from './votes-recorded';

/** Every check, in the order in which its matter comes up in a meeting. */
export const CHECKS: readonly Check[] = [
  meetingTime,
  meetingPlace,
  chair,
  secretary,
  totalMembership,
  presentCount,
  absentCount,
  absentNames,
  absenceReasons,
  attendanceArithmetic,
  agendaAdopted,
  previousResolutionReview,
  draftSentBefore,
  topicPresented,
  opinionsRecorded,
  opinionSpeakersNamed,
  conclusion,
  assignmentsWithDeadlines,
  votesRecorded,
  voteArithmetic,
  reservedOpinions,
  resolutionAdopted,
  qualityRating,
  minutesReadAndAdopted,
  endTime,
  duration90,
  chairSignature,
  secretarySignature,
];
