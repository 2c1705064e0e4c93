import type { Action } from './action';
import { marksOf } from './checked';

/** Marks in the document what the findings rest on. */
export const showMarks: Action = {
  name: 'showMarks',
  long: true,
  available: (state) => state.checked !== null && !state.marked,
  async run({ host }, { checked }) {
    const count = checked ? await host.mark(marksOf(checked)) : 0;
    return { marked: count > 0, notice: count > 0 ? null : { about: 'nothing-to-mark' } };
  },
};
