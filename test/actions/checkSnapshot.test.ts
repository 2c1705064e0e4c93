import { checkSnapshot } from '../../src/actions/checkSnapshot';
import type { Checked } from '../../src/actions/checked';
import type { Snapshot } from '../../src/document/snapshot';
import { openDocx } from '../../src/document/openDocx';
import { readSnapshot } from '../../src/document/readSnapshot';
import { emptyMeeting } from '../../src/domain/meeting';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { newDocument } from '../../src/writing/newDocument';
import { sampleMeeting } from '../../src/writing/samples';
import { sectionOrder } from '../../src/writing/sections';
import type { SectionId } from '../../src/writing/sections/sectionId';

const AT = new Date(2026, 10, 3);

function check(bytes: Uint8Array): { snapshot: Snapshot; checked: Checked } {
  const snapshot = readSnapshot(openDocx(bytes));
  return { snapshot, checked: checkSnapshot(snapshot, CENTRAL_2026, AT) };
}

const sampleWithout = (...sections: SectionId[]): Uint8Array =>
  newDocument('minutes-regular', sampleMeeting('regular'), sections);

test('a good minute has nothing to do and nowhere to go', () => {
  const { checked } = check(sampleWithout());
  expect(checked.findings).toEqual([]);
  expect(checked.targets.size).toBe(0);
  expect(checked.blanks.size).toBe(0);
  expect([...checked.places.keys()]).toEqual(sectionOrder('regular'));
});

test('a section that is missing altogether is a gap at the place where it belongs', () => {
  const { checked } = check(sampleWithout('rating'));
  const place = checked.places.get('rating');
  const target = checked.targets.get('quality-rating');
  expect(checked.blanks.has('rating')).toBe(false);
  expect(target).toMatchObject({ text: '' });
  expect(place).toMatchObject({ paragraph: target?.paragraph });
});

test('a section that stands there unfilled is gone to at its first blank', () => {
  const { snapshot, checked } = check(
    newDocument('minutes-regular', { ...sampleMeeting('regular'), rating: null }),
  );
  const blank = checked.blanks.get('rating');
  expect(blank?.text).toMatch(/^\[.+\]$/);
  const paragraph = snapshot.paragraphs[blank?.paragraph ?? -1];
  expect(paragraph?.text.slice(blank?.start, blank?.end)).toBe(blank?.text);
});

test('every finding of a blank form leads to a place in it', () => {
  const { checked } = check(newDocument('minutes-thematic', emptyMeeting('thematic')));
  expect(checked.findings.length).toBeGreaterThan(10);
  expect(checked.findings.filter(({ id }) => !checked.targets.has(id))).toEqual([]);
});

test('a document that is no minute has no findings and no places for sections', () => {
  const snapshot: Snapshot = {
    paragraphs: [
      {
        text: 'GIẤY MỜI HỌP',
        cell: null,
        wordPlace: 0,
        listLevel: null,
        placeholders: [],
        legacyFonts: [],
      },
    ],
    tables: [],
    controls: [],
    headers: [],
    footers: [],
    warnings: [{ code: 'odd', message: 'Có một khung không đọc được.' }],
  };
  const checked = checkSnapshot(snapshot, CENTRAL_2026, AT);
  expect(checked.findings).toEqual([]);
  expect(checked.places.size).toBe(0);
  expect(checked.warnings).toEqual(snapshot.warnings);
  expect(checked.at).toBe(AT);
});

test('what a check gives survives the way out of a worker', () => {
  const { checked } = check(sampleWithout('rating'));
  expect(structuredClone(checked)).toEqual(checked);
});
