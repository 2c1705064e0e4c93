import { plainText } from '../../src/domain/text/plainText';
import type { Meeting } from '../../src/domain/meeting';
import { readMeeting } from '../../src/reading/readMeeting';
import type { Reading } from '../../src/reading/reading';
import { labelledMinutes } from '../corpus/labelled';
import { textToSnapshot } from '../corpus/textToSnapshot';
import { expectEvidenceInPlace } from './expectEvidence';

const minutes = labelledMinutes().map(({ name, text }) => {
  const snapshot = textToSnapshot(text);
  return { name, snapshot, reading: readMeeting(snapshot) };
});

/** The paths of every fact that a meeting states. */
function statedPaths(meeting: Meeting): string[] {
  const { attendance, topic } = meeting;
  const single = [
    'date',
    'start',
    'end',
    'place',
    'chair',
    'secretary',
    'agendaAdopted',
    'previousReview',
    'conclusion',
    'resolutionAdopted',
    'rating',
    'minutesAdopted',
  ] as const;
  const figures = Object.entries(attendance).filter(
    ([key, value]) => key !== 'absentees' && value !== null,
  );
  const lists = {
    opinions: meeting.opinions,
    votes: meeting.votes,
    assignments: meeting.assignments,
    signatures: meeting.signatures,
    dissents: meeting.dissents ?? [],
    'attendance.absentees': attendance.absentees ?? [],
  };
  return [
    ...single.filter((key) => meeting[key] !== null),
    ...figures.map(([key]) => `attendance.${key}`),
    ...(['title', 'presented', 'draftSent'] as const)
      .filter((key) => topic[key] !== null)
      .map((key) => `topic.${key}`),
    ...Object.entries(lists).flatMap(([path, list]) => list.map((_, i) => `${path}.${i}`)),
  ];
}

const wordsOf = ({ evidence }: Reading, path: string): string =>
  (evidence.get(path) ?? []).map(({ text }) => text).join(' ');

describe.each(minutes)('in the minute $name', ({ name, snapshot, reading }) => {
  const { meeting } = reading;
  /** Old encodings show their facts in other letters than the document does. */
  const readable = !/tcvn3|vni/u.test(name);

  test('every passage lies where it says and is what it claims to be', () => {
    expectEvidenceInPlace(snapshot, reading);
  });

  test('every fact that is stated has its passage', () => {
    expect(statedPaths(meeting).filter((path) => wordsOf(reading, path) === '')).toEqual([]);
  });

  test('people are named in the passages that are shown for them', () => {
    if (!readable) return;
    const named = [
      ['chair', meeting.chair?.name],
      ['secretary', meeting.secretary?.name],
      ...meeting.signatures.map(({ name: signer }, i) => [`signatures.${i}`, signer] as const),
      ...(meeting.attendance.absentees ?? []).map(
        (one, i) => [`attendance.absentees.${i}`, one.name] as const,
      ),
    ] as const;
    for (const [path, person] of named) {
      if (person) expect(plainText(wordsOf(reading, path)).text).toContain(person);
    }
  });

  test('figures stand in the passages that are shown for them, unless they are written in words', () => {
    const figures = Object.entries(meeting.attendance).flatMap(([key, value]) => {
      const { plain } = plainText(wordsOf(reading, `attendance.${key}`));
      const written = plain.match(/[0-9]+/gu)?.map(Number) ?? [];
      return typeof value === 'number' && value > 0 && written.length > 0
        ? [{ key, value, written }]
        : [];
    });
    expect(figures.filter(({ value, written }) => !written.includes(value))).toEqual([]);
  });
});
