import type { FormId } from '../writing/forms/form';
import type { Action } from './action';

/**
 * Puts a whole blank form into the open document: behind what is written there, for nothing of that
 * may be touched. Input: which form.
 */
export const insertForm: Action<FormId> = {
  name: 'insertForm',
  long: true,
  available: (state, bench) => state.ready && bench.files === null,
  async run(bench, _, form) {
    const { paragraphs } = await bench.host.read();
    // In an empty document its one empty paragraph had better come last than first.
    const empty = paragraphs.every(({ text }) => text.trim() === '');
    await bench.host.insert(await bench.form(form), { at: empty ? 'start' : 'end' });
    return { checked: null, notice: { about: 'form-inserted', form } };
  },
};
