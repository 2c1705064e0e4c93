import { emptyMeeting, type Attendance, type Vote } from '../../src/domain/meeting';

/** A roll-call that states these figures and no others. */
export const attendanceOf = (figures: Partial<Attendance>): Attendance => ({
  ...emptyMeeting('regular').attendance,
  ...figures,
});

/** A vote that states these figures and no others. */
export const voteOf = (figures: Partial<Vote>): Vote => ({
  subject: 'Nghị quyết tháng 7',
  for: null,
  against: null,
  other: null,
  base: null,
  percent: null,
  secret: false,
  ballots: null,
  ...figures,
});
