import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks';
import { citation } from '../../src/domain/norms/citation';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { sectionOf, sectionOrder } from '../../src/writing/sections';

/** Fixed for good: labelled corpora, waivers and other programs name them. */
const FIXED = [
  'meeting-time',
  'meeting-place',
  'chair',
  'secretary',
  'total-membership',
  'present-count',
  'absent-count',
  'absent-names',
  'absence-reasons',
  'attendance-arithmetic',
  'agenda-adopted',
  'previous-resolution-review',
  'draft-sent-before',
  'topic-presented',
  'opinions-recorded',
  'opinion-speakers-named',
  'conclusion',
  'assignments-with-deadlines',
  'votes-recorded',
  'vote-arithmetic',
  'reserved-opinions',
  'resolution-adopted',
  'quality-rating',
  'minutes-read-and-adopted',
  'end-time',
  'duration-90',
  'chair-signature',
  'secretary-signature',
];

test('the checks are these twenty-eight, in the order in which their matter comes up', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(FIXED);
});

test('every check has a folder of its name, and every folder a check', () => {
  const home = join(__dirname, '../../src/checks');
  const folders = readdirSync(home).filter((name) => existsSync(join(home, name, 'index.ts')));
  expect(folders.sort()).toEqual([...FIXED].sort());
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test('has a short Vietnamese title', () => {
    expect(check.title).toMatch(/^\p{Lu}[^.:]{3,32}$/u);
  });

  test('rests on clauses that the central pack can cite', () => {
    expect(check.clauses.length).toBeGreaterThan(0);
    for (const key of check.clauses) expect(citation(CENTRAL_2026, key)).not.toBe('');
  });

  test('offers a section that minutes of its kinds have, or nothing', () => {
    const { fix } = check;
    if (fix === null) return;
    expect(sectionOf(fix).id).toBe(fix);
    for (const kind of check.kinds) expect(sectionOrder(kind)).toContain(fix);
  });
});

test('only what the user alone can mend has no section: figures that disagree, a meeting too short', () => {
  const unmended = CHECKS.filter(({ fix }) => fix === null).map(({ id }) => id);
  expect(unmended).toEqual(['attendance-arithmetic', 'vote-arithmetic', 'duration-90']);
});

test('what belongs to one kind of meeting alone is asked of no other', () => {
  const partial = CHECKS.filter(({ kinds }) => kinds.length < 3);
  expect(partial.map(({ id, kinds }) => [id, ...kinds])).toEqual([
    ['previous-resolution-review', 'regular', 'combined'],
    ['draft-sent-before', 'thematic', 'combined'],
    ['topic-presented', 'thematic', 'combined'],
  ]);
});
