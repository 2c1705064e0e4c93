import type { Action } from './action';

/** Takes every mark out of the document again. */
export const clearMarks: Action = {
  name: 'clearMarks',
  long: true,
  available: (state) => state.marked,
  async run({ host }) {
    await host.clearMarks();
    return { marked: false, notice: null };
  },
};
