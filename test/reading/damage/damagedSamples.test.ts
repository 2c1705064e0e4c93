import type { Outcome } from '../../../src/checks/check';
import { openDocx } from '../../../src/document/openDocx';
import { readSnapshot } from '../../../src/document/readSnapshot';
import type { Attendance, Meeting, Topic } from '../../../src/domain/meeting';
import { CENTRAL_2026 } from '../../../src/domain/norms/packs/central-2026';
import { reviewSnapshot } from '../../../src/review/review';
import type { FormId } from '../../../src/writing/forms/form';
import { newDocument } from '../../../src/writing/newDocument';
import { sampleMeeting } from '../../../src/writing/samples';
import type { SectionId } from '../../../src/writing/sections/sectionId';
import type { Changes } from './damages';

/** What is left out of the sample or stated wrongly in it, and the verdicts that this changes. */
interface Damage {
  readonly what: string;
  readonly meeting?: (sample: Meeting) => Partial<Meeting>;
  readonly without?: readonly SectionId[];
  readonly changes: Changes;
  /** The form it can be done to; both where none is named. */
  readonly only?: FormId;
}

const attendance =
  (figures: Partial<Attendance>) =>
  (sample: Meeting): Partial<Meeting> => ({ attendance: { ...sample.attendance, ...figures } });

const topic =
  (changed: Partial<Topic>) =>
  (sample: Meeting): Partial<Meeting> => ({ topic: { ...sample.topic, ...changed } });

const signatures =
  (role: 'chair' | 'secretary', name: string | null) =>
  (sample: Meeting): Partial<Meeting> => ({
    signatures: sample.signatures.map((one) => (one.role === role ? { ...one, name } : one)),
  });

const missing = (...ids: readonly string[]): Changes =>
  Object.fromEntries(ids.map((id): [string, Outcome] => [id, 'missing']));

const UNSUMMED: Changes = { 'attendance-arithmetic': 'not-applicable' };

const DAMAGES: readonly Damage[] = [
  { what: 'no day', meeting: () => ({ date: null }), changes: missing('meeting-time') },
  {
    what: 'no hour of beginning',
    meeting: () => ({ start: null }),
    changes: { ...missing('meeting-time'), 'duration-90': 'not-applicable' },
  },
  { what: 'no place', meeting: () => ({ place: null }), changes: missing('meeting-place') },
  { what: 'no chair', meeting: () => ({ chair: null }), changes: missing('chair') },
  { what: 'no secretary', meeting: () => ({ secretary: null }), changes: missing('secretary') },
  { what: 'no total', meeting: attendance({ total: null }), changes: missing('total-membership') },
  {
    what: 'one member too many',
    meeting: (sample) => attendance({ total: (sample.attendance.total ?? 0) + 1 })(sample),
    changes: { 'attendance-arithmetic': 'contradictory' },
  },
  {
    what: 'nobody counted as present',
    meeting: attendance({ present: null, presentOfficial: null, presentProbationary: null }),
    changes: { ...missing('present-count'), ...UNSUMMED },
  },
  {
    what: 'one too few present',
    meeting: (sample) => attendance({ present: (sample.attendance.present ?? 0) - 1 })(sample),
    changes: { 'attendance-arithmetic': 'contradictory' },
  },
  {
    what: 'nobody counted as absent',
    meeting: attendance({ absent: null, absentExcused: null, absentUnexcused: null }),
    changes: { ...missing('absent-count'), ...UNSUMMED },
  },
  {
    what: 'absentees without names',
    meeting: attendance({ absentees: null }),
    changes: missing('absent-names', 'absence-reasons'),
  },
  {
    what: 'an absentee without a reason',
    meeting: (sample) => {
      const [first, ...rest] = sample.attendance.absentees ?? [];
      const absentees = first ? [{ ...first, reason: null }, ...rest] : [];
      return attendance({ absentees })(sample);
    },
    changes: missing('absence-reasons'),
  },
  {
    what: 'no roll-call',
    without: ['attendance', 'absentees'],
    changes: {
      ...missing('total-membership', 'present-count', 'absent-count'),
      ...UNSUMMED,
      'absent-names': 'not-applicable',
      'absence-reasons': 'not-applicable',
    },
  },
  { what: 'no agenda', without: ['agenda'], changes: missing('agenda-adopted') },
  {
    what: 'an agenda nobody passed',
    meeting: () => ({ agendaAdopted: null }),
    changes: missing('agenda-adopted'),
  },
  {
    what: 'no look back',
    without: ['previous-review'],
    changes: missing('previous-resolution-review'),
    only: 'minutes-regular',
  },
  {
    what: 'a look back left blank',
    meeting: () => ({ previousReview: null }),
    changes: missing('previous-resolution-review'),
    only: 'minutes-regular',
  },
  {
    what: 'no draft sent',
    // Its conclusion says that the paper came in good time.
    meeting: (sample) => ({
      ...topic({ draftSent: null })(sample),
      conclusion: 'Chuyên đề thiết thực.',
    }),
    changes: missing('draft-sent-before'),
    only: 'minutes-thematic',
  },
  {
    what: 'no presentation',
    meeting: topic({ presented: null, presenter: null }),
    changes: missing('topic-presented'),
    only: 'minutes-thematic',
  },
  {
    what: 'no opinions',
    meeting: () => ({ opinions: [] }),
    changes: { ...missing('opinions-recorded'), 'opinion-speakers-named': 'not-applicable' },
  },
  { what: 'no conclusion', meeting: () => ({ conclusion: null }), changes: missing('conclusion') },
  {
    what: 'no tasks',
    meeting: () => ({ assignments: [] }),
    changes: missing('assignments-with-deadlines'),
  },
  {
    what: 'tasks without days',
    meeting: ({ assignments }) => ({
      assignments: assignments.map((task) => ({ ...task, deadline: null })),
    }),
    changes: missing('assignments-with-deadlines'),
  },
  {
    what: 'a task that nobody has',
    meeting: ({ assignments }) => ({
      assignments: assignments.map((task, i) => (i === 0 ? { ...task, who: null } : task)),
    }),
    changes: missing('assignments-with-deadlines'),
  },
  {
    what: 'no votes',
    meeting: () => ({ votes: [] }),
    changes: { ...missing('votes-recorded'), 'vote-arithmetic': 'not-applicable' },
  },
  {
    what: 'votes that do not add up',
    meeting: ({ votes }) => ({
      votes: votes.map((vote) => ({ ...vote, for: (vote.for ?? 0) - 1 })),
    }),
    changes: { 'vote-arithmetic': 'contradictory' },
  },
  {
    what: 'a vote against, and nothing said of dissent',
    meeting: ({ votes }) => ({
      dissents: null,
      votes: votes.map((vote, i) =>
        i === 0 ? { ...vote, for: (vote.for ?? 0) - 1, against: 1, percent: null } : vote,
      ),
    }),
    changes: missing('reserved-opinions'),
  },
  {
    what: 'no resolution',
    meeting: () => ({ resolutionAdopted: null, votes: [] }),
    changes: {
      ...missing('resolution-adopted', 'votes-recorded'),
      'vote-arithmetic': 'not-applicable',
    },
  },
  { what: 'no rating', meeting: () => ({ rating: null }), changes: missing('quality-rating') },
  {
    what: 'a minute nobody read back',
    meeting: () => ({ minutesAdopted: null }),
    changes: missing('minutes-read-and-adopted'),
  },
  {
    what: 'no hour of the end',
    meeting: () => ({ end: null }),
    changes: { ...missing('end-time'), 'duration-90': 'not-applicable' },
  },
  {
    what: 'an end before the beginning',
    meeting: () => ({ end: '07:10' }),
    changes: { 'end-time': 'contradictory', 'duration-90': 'contradictory' },
  },
  {
    what: 'an hour and a quarter',
    meeting: () => ({ start: '14:00', end: '15:15' }),
    changes: missing('duration-90'),
  },
  {
    what: 'no signatures',
    without: ['signatures'],
    changes: missing('chair-signature', 'secretary-signature'),
  },
  {
    what: 'no chair’s signature',
    meeting: signatures('chair', null),
    changes: missing('chair-signature'),
  },
  {
    what: 'another’s signature for the secretary’s',
    meeting: signatures('secretary', 'Ngô Đức Khải'),
    changes: { 'secretary-signature': 'contradictory' },
  },
];

const FORMS = [
  ['minutes-regular', sampleMeeting('regular')],
  ['minutes-thematic', sampleMeeting('thematic')],
] as const;

describe.each(FORMS)('the sample of %s', (form, sample) => {
  const outcomes = (meeting: Meeting, without?: readonly SectionId[]): Changes => {
    const snapshot = readSnapshot(openDocx(newDocument(form, meeting, without)));
    const { results } = reviewSnapshot(snapshot, CENTRAL_2026);
    return Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]));
  };
  const clean = outcomes(sample);
  const possible = DAMAGES.filter(({ only }) => only === undefined || only === form);

  test.each(possible)('with $what gets just the findings that this brings', (damage) => {
    const changed = { ...sample, ...damage.meeting?.(sample) };
    const after = Object.entries(outcomes(changed, damage.without));
    expect(Object.fromEntries(after.filter(([id, outcome]) => outcome !== clean[id]))).toEqual(
      damage.changes,
    );
  });
});
