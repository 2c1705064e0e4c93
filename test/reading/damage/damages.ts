import type { Outcome } from '../../../src/checks/check';

/** The verdicts that change, by check. */
export type Changes = Readonly<Record<string, Outcome>>;

/**
 * What can befall a minute, and which checks must then say something else: the one whose matter it
 * is, and those that cannot be judged without it. No other check may change its mind.
 */
export const DAMAGES = {
  'no place': { 'meeting-place': 'missing' },
  'no hour of beginning': { 'meeting-time': 'missing', 'duration-90': 'not-applicable' },
  'no day': { 'meeting-time': 'missing' },
  'no chair': { chair: 'missing' },
  'no secretary': { secretary: 'missing' },
  'no total': { 'total-membership': 'missing', 'attendance-arithmetic': 'not-applicable' },
  'a wrong total': { 'attendance-arithmetic': 'contradictory' },
  'nobody counted as present': {
    'present-count': 'missing',
    'attendance-arithmetic': 'not-applicable',
  },
  'a wrong number of those present': { 'attendance-arithmetic': 'contradictory' },
  'nobody counted as absent': {
    'absent-count': 'missing',
    'attendance-arithmetic': 'not-applicable',
  },
  'absentees without names': { 'absent-names': 'missing', 'absence-reasons': 'missing' },
  'one absentee without a name': { 'absent-names': 'missing', 'absence-reasons': 'missing' },
  'an absentee without a reason': { 'absence-reasons': 'missing' },
  'an absentee “without reason”': { 'absence-reasons': 'missing' },
  'no agenda': { 'agenda-adopted': 'missing' },
  'no look back': { 'previous-resolution-review': 'missing' },
  'no draft sent': { 'draft-sent-before': 'missing' },
  'no presentation': { 'topic-presented': 'missing' },
  'no opinions': { 'opinions-recorded': 'missing', 'opinion-speakers-named': 'not-applicable' },
  'nobody named as speaker': { 'opinion-speakers-named': 'missing' },
  'no conclusion': { conclusion: 'missing' },
  'no conclusion and no tasks': { conclusion: 'missing', 'assignments-with-deadlines': 'missing' },
  'no tasks': { 'assignments-with-deadlines': 'missing' },
  'a task without a day': { 'assignments-with-deadlines': 'missing' },
  'no votes': { 'votes-recorded': 'missing', 'vote-arithmetic': 'not-applicable' },
  'no votes and no resolution': {
    'votes-recorded': 'missing',
    'vote-arithmetic': 'not-applicable',
    'resolution-adopted': 'missing',
  },
  'more votes than voters': { 'vote-arithmetic': 'contradictory' },
  'votes that do not add up': { 'vote-arithmetic': 'contradictory' },
  'a vote against that nobody explains': { 'reserved-opinions': 'missing' },
  'no resolution': { 'resolution-adopted': 'missing' },
  'no rating': { 'quality-rating': 'missing' },
  'a minute nobody read back': { 'minutes-read-and-adopted': 'missing' },
  'no hour of the end': { 'end-time': 'missing', 'duration-90': 'not-applicable' },
  'an end before the beginning': { 'end-time': 'contradictory', 'duration-90': 'contradictory' },
  'a meeting cut short': { 'duration-90': 'missing' },
  'no chair’s signature': { 'chair-signature': 'missing' },
  'another’s signature for the chair’s': { 'chair-signature': 'contradictory' },
  'no secretary’s signature': { 'secretary-signature': 'missing' },
  'another’s signature for the secretary’s': { 'secretary-signature': 'contradictory' },
} as const satisfies Readonly<Record<string, Changes>>;

export type DamageName = keyof typeof DAMAGES;
