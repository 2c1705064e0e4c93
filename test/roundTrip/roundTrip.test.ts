import { openDocx } from '../../src/document/openDocx';
import { openFlatOpc } from '../../src/document/openFlatOpc';
import { readSnapshot } from '../../src/document/readSnapshot';
import type { Snapshot } from '../../src/document/snapshot';
import { emptyMeeting, type Meeting } from '../../src/domain/meeting';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { readMeeting } from '../../src/reading/readMeeting';
import { isFinding, reviewSnapshot } from '../../src/review/review';
import { fillForm } from '../../src/writing/fillForm';
import { toFlatOpc } from '../../src/writing/flatOpc';
import { FORMS } from '../../src/writing/forms';
import type { FormId } from '../../src/writing/forms/form';
import { newDocument } from '../../src/writing/newDocument';
import { sampleMeeting } from '../../src/writing/samples';
import { longestMeeting } from '../writing/longestMeeting';

const written = (form: FormId, meeting: Meeting): Snapshot =>
  readSnapshot(openDocx(newDocument(form, meeting)));

/** A document as a program that knows no content controls hands it on: only its text is left. */
const withoutControls = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  controls: [],
  paragraphs: snapshot.paragraphs.map((paragraph) => ({ ...paragraph, placeholders: [] })),
});

const outcomes = (snapshot: Snapshot): Record<string, string> =>
  Object.fromEntries(
    reviewSnapshot(snapshot, CENTRAL_2026).results.map(({ id, outcome }) => [id, outcome]),
  );

describe.each(FORMS)('the form $id', ({ id, kind }) => {
  const meetings: readonly (readonly [string, Meeting])[] = [
    ['sample values', sampleMeeting(kind)],
    ['nothing filled in', emptyMeeting(kind)],
    ['the longest values', longestMeeting(kind)],
  ];

  test.each(meetings)('reads back the meeting it was written from, with %s', (_, meeting) => {
    const reading = readMeeting(written(id, meeting));
    expect(reading.kind).toBe(kind);
    expect(reading.meeting).toEqual(meeting);
  });

  test.each(meetings)('reads back the same from the package for Word, with %s', (_, meeting) => {
    const file = openFlatOpc(toFlatOpc(fillForm(id, meeting)));
    expect(readMeeting(readSnapshot(file)).meeting).toEqual(meeting);
  });

  test('has no finding when it is filled with sample data', () => {
    const { results } = reviewSnapshot(written(id, sampleMeeting(kind)), CENTRAL_2026);
    expect(results.filter(isFinding).map(({ id: check }) => check)).toEqual([]);
  });

  test('is found wanting but never contradictory when blank', () => {
    const found = outcomes(written(id, emptyMeeting(kind)));
    expect(Object.values(found)).not.toContain('contradictory');
    expect(Object.values(found)).not.toContain('present');
    const required = ['meeting-time', 'chair', 'total-membership', 'conclusion', 'chair-signature'];
    for (const check of required) expect([check, found[check]]).toEqual([check, 'missing']);
  });

  test('is judged the same when a program has dropped its content controls', () => {
    for (const [, meeting] of meetings) {
      const snapshot = written(id, meeting);
      expect(outcomes(withoutControls(snapshot))).toEqual(outcomes(snapshot));
    }
  });
});
