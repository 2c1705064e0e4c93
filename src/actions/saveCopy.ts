import type { Action } from './action';

/** Hands the document as it is now to the user, as a .docx; the file it came from is not touched. */
export const saveCopy: Action = {
  name: 'saveCopy',
  long: true,
  available: (state, bench) => bench.files !== null && state.document !== null,
  async run({ files }, { document }) {
    if (!files || !document) return {};
    const name = files.deliver(await files.save(), document);
    return { document: { ...document, changed: false }, notice: { about: 'saved', name } };
  },
};
