import type { Evidence } from '../domain/evidence';
import type { Action } from './action';

/** Shows a passage that a check speaks of, or the gap where one is missing. Input: which. */
export const goTo: Action<Evidence> = {
  name: 'goTo',
  long: false,
  available: (state) => state.checked !== null,
  async run({ host }, _, passage) {
    const there = await host.goTo(passage);
    return { notice: there ? null : { about: 'passage-moved' } };
  },
};
