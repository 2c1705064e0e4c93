import type { Action, ChosenForm, Opening } from './action';
import { IDLE, wouldLoseWork } from './action';

/** Starts a new document from a blank form, in place of the one open now. */
export const startForm: Action<Opening<ChosenForm>> = {
  name: 'startForm',
  long: true,
  available: (_, bench) => bench.files !== null,
  async run({ files }, state, chosen) {
    if (wouldLoseWork(state) && !chosen.discardChanges) {
      return { notice: { about: 'unsaved', wanted: { form: chosen } } };
    }
    await files?.start(chosen.form);
    return {
      ...IDLE,
      ready: true,
      document: { name: chosen.name, origin: 'form', changed: false },
    };
  },
};
