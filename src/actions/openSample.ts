import type { Action } from './action';
import { IDLE, wouldLoseWork } from './action';

/** Opens the sample minute, so that a newcomer has something to look at. Input: its name. */
export const openSample: Action<string> = {
  name: 'openSample',
  long: true,
  available: (state, bench) => bench.files !== null && !wouldLoseWork(state),
  async run({ files }, _, name) {
    await files?.openSample();
    return { ...IDLE, ready: true, document: { name, origin: 'sample', changed: false } };
  },
};
