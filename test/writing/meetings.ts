import { emptyMeeting } from '../../src/domain/meeting';
import type { Meeting, MeetingKind } from '../../src/domain/meeting';
import { FORMS } from '../../src/writing/forms';
import type { Form } from '../../src/writing/forms/form';
import { sampleMeeting } from '../../src/writing/samples';
import { longestMeeting } from './longestMeeting';

export const VALUES: readonly (readonly [string, (kind: MeetingKind) => Meeting])[] = [
  ['sample', sampleMeeting],
  ['empty', emptyMeeting],
  ['longest', longestMeeting],
];

/** Every form with every set of values: [form, name of the values, meeting]. */
export const FILLED: readonly (readonly [Form, string, Meeting])[] = FORMS.flatMap((form) =>
  VALUES.map(([name, make]) => [form, name, make(form.kind)] as const),
);
