import type { Action } from './action';
import { markFindings } from './markFindings';

/** Marks in the document what the findings rest on. */
export const showMarks: Action = {
  name: 'showMarks',
  long: true,
  available: (state) => state.checked !== null && !state.marked,
  async run({ host }, { checked }) {
    if (!checked) return {};
    const { marked } = await markFindings(host, checked);
    return { marked, notice: marked ? null : { about: 'nothing-to-mark' } };
  },
};
