import type { Action } from './action';
import { marksOf } from './checked';

/** Judges the document as it is now. */
export const check: Action = {
  name: 'check',
  long: true,
  available: (state) => state.ready,
  async run(bench) {
    const checked = await bench.check();
    const marked = bench.marksByItself && (await bench.host.mark(marksOf(checked))) > 0;
    return { checked, notice: null, ...(bench.marksByItself ? { marked } : {}) };
  },
};
