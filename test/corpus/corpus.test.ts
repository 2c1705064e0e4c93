import { reviewSnapshot } from '../../src/review/review';
import { factsOf } from '../../src/review/documentReport';
import { openDocx } from '../../src/document/openDocx';
import { readSnapshot } from '../../src/document/readSnapshot';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { textToDocx } from '../document/textToDocx';
import { agrees, labelledMinutes } from './labelled';

const folded = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.normalize('NFC').replace(/[\s.,;“”"]+/g, ' ').trim().toLowerCase()
    : value;

/** Facts a reader may word otherwise than the label does. */
const WORDED_FREELY = new Set([
  // The label leaves out a remark in brackets behind the place.
  'c07-thon-tcvn3 place',
]);

describe.each(labelledMinutes())('the minute $name', ({ name, text, label }) => {
  const { reading, results } = reviewSnapshot(readSnapshot(openDocx(textToDocx(text))), CENTRAL_2026);

  test('is told for what it is', () => {
    expect(reading.kind).toBe(label.kind);
  });

  test('gets the verdict a person gave on every item', () => {
    const wrong = results
      .filter(({ id, outcome }) => !agrees(label, id, outcome))
      .map(({ id, outcome }) => `${id}: ${outcome}, not ${label.items[id] ?? ''}`);
    expect(wrong).toEqual([]);
  });

  test('gives the facts a person found', () => {
    const facts = factsOf(reading.meeting);
    const plain = ['total', 'official', 'probationary', 'exempt', 'present', 'absent'] as const;
    const words = ['chair', 'secretary', 'start', 'end', 'date', 'place', 'topic'] as const;
    for (const key of [...plain, ...words]) {
      if (WORDED_FREELY.has(`${name} ${key}`)) continue;
      expect([key, folded(facts[key])]).toEqual([key, folded(label.facts[key])]);
    }
    const absentees = (list: unknown): unknown =>
      ((list ?? []) as { name: string; reason: string | null }[]).map((one) => [
        folded(one.name),
        folded(one.reason),
      ]);
    expect(absentees(facts.absentees)).toEqual(absentees(label.facts.absentees));
  });

  test('has every passage where the evidence says', () => {
    const { paragraphs } = readSnapshot(openDocx(textToDocx(text)));
    for (const { evidence } of results) {
      for (const { paragraph, start, end, text: words } of evidence) {
        expect(paragraphs[paragraph]?.text.slice(start, end)).toBe(words);
      }
    }
  });
});
