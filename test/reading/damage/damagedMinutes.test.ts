import { CENTRAL_2026 } from '../../../src/domain/norms/packs/central-2026';
import { reviewSnapshot } from '../../../src/review/review';
import { labelledMinutes } from '../../corpus/labelled';
import { textToSnapshot } from '../../corpus/textToSnapshot';
import { DAMAGES, type Changes, type DamageName } from './damages';
import type { Edit } from './edit';
import { LISTED } from './listed';
import { IN_OWN_WORDS } from './inOwnWords';
import { TABULATED } from './tabulated';
import { THEMATIC } from './thematic';

function outcomes(text: string): Changes {
  const { results } = reviewSnapshot(textToSnapshot(text), CENTRAL_2026);
  return Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]));
}

const texts = new Map(labelledMinutes().map(({ name, text }) => [name, text]));

describe.each(Object.entries({ ...LISTED, ...TABULATED, ...THEMATIC, ...IN_OWN_WORDS }))(
  'the minute %s',
  (name, damages) => {
    const text = texts.get(name) ?? '';
    const clean = outcomes(text);

    test.each(Object.entries(damages) as [DamageName, readonly Edit[]][])(
      'with %s gets just the findings that this brings',
      (damage, edits) => {
        const after = outcomes(edits.reduce((damaged, edit) => edit(damaged), text));
        const changed = Object.entries(after).filter(([id, outcome]) => outcome !== clean[id]);
        expect(Object.fromEntries(changed)).toEqual(DAMAGES[damage]);
      },
    );
  },
);
