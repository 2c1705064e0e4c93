import type { Action } from './action';
import { markFindings } from './markFindings';

/** Judges the document as it is now. */
export const check: Action = {
  name: 'check',
  long: true,
  available: (state) => state.ready,
  async run(bench) {
    const checked = await bench.check();
    const marking = bench.marksByItself ? await markFindings(bench.host, checked) : {};
    return { checked, notice: null, ...marking };
  },
};
