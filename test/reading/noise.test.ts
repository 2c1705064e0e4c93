import { plainText } from '../../src/domain/text/plainText';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { reviewSnapshot } from '../../src/review/review';
import { labelledMinutes } from '../corpus/labelled';
import { textToSnapshot } from '../corpus/textToSnapshot';
import { expectEvidenceInPlace } from './expectEvidence';

/** Minutes in TCVN3 and VNI: their letters are other letters when composed or decomposed anew. */
const OLD_ENCODING = /tcvn3|vni/u;

/** Damage that a reader's eye does not see, done to every line of a minute. */
const NOISE: readonly (readonly [name: string, damage: (line: string) => string])[] = [
  ['decomposed letters', (line) => line.normalize('NFD')],
  ['composed letters', (line) => line.normalize('NFC')],
  [
    'letters half composed, half not',
    (line) => line.replace(/\S+/gu, (word, at: number) => word.normalize(at % 2 ? 'NFD' : 'NFC')),
  ],
  ['no-break spaces', (line) => line.replaceAll(' ', '\u00a0')],
  ['doubled spaces', (line) => line.replace(/(?<=\S) (?=\S)/gu, '  ')],
  ['spaces behind and before the line', (line) => `  ${line}   `],
  ['zero-width spaces between words', (line) => line.replace(/(?<=\S) (?=\S)/gu, ' \u200b')],
  // In a text without marks many more of them would look like the ư of TCVN3, which they are.
  ['soft hyphens in long words', (line) => line.replace(/(?<=\p{L}{4})(?=\p{L}{2})/gu, '\u00ad')],
];

const ROW = '|\t';

/** The text with every line damaged, in a table row every cell. */
function damaged(text: string, damage: (line: string) => string): string {
  const lines = text.split('\n').map((line) => {
    if (line === '') return line;
    const cells = line.startsWith(ROW) ? line.slice(ROW.length).split('\t') : null;
    return cells ? ROW + cells.map(damage).join('\t') : damage(line);
  });
  return lines.join('\n');
}

/** Everything that reading and checking make of a text, its passages as their words alone. */
function understood(text: string): unknown {
  const snapshot = textToSnapshot(text);
  const { reading, results } = reviewSnapshot(snapshot, CENTRAL_2026);
  expectEvidenceInPlace(snapshot, reading);
  return {
    kind: reading.kind,
    meeting: reading.meeting,
    outline: reading.outline,
    outcomes: results.map(({ id, outcome, evidence }) => [
      id,
      outcome,
      ...evidence.map((passage) => plainText(passage.text).text.trim()),
    ]),
  };
}

const minutes = labelledMinutes().filter(({ name }) => !OLD_ENCODING.test(name));

describe.each(minutes)('the minute $name is understood alike', ({ text }) => {
  const clean = understood(text);

  test.each(NOISE)('with %s', (_, damage) => {
    expect(understood(damaged(text, damage))).toEqual(clean);
  });
});
