import type { Meeting } from '../../domain/meeting';
import { newDocument } from '../../writing/newDocument';
import { sampleMeeting } from '../../writing/samples';

/**
 * The minute that lies open when the page is first seen: a good one made worse, with the slips that
 * reviewers meet most. The figures do not add up, a reason, a deadline and the end of the meeting
 * are not stated, and two sections are not there at all.
 */
export function sampleMinute(): Uint8Array {
  const good = sampleMeeting('regular');
  const [absentee, ...absentees] = good.attendance.absentees ?? [];
  const [assignment, ...assignments] = good.assignments;
  const meeting: Meeting = {
    ...good,
    end: null,
    attendance: {
      ...good.attendance,
      present: (good.attendance.present ?? 0) - 1,
      absentees: absentee ? [{ ...absentee, reason: null }, ...absentees] : absentees,
    },
    assignments: assignment ? [{ ...assignment, deadline: null }, ...assignments] : assignments,
  };
  return newDocument('minutes-regular', meeting, ['agenda', 'rating']);
}
