import type { Action, ChosenFile, Opening } from './action';
import { IDLE, wouldLoseWork } from './action';

/** Opens a .docx of the user's. The document open before stays when the file cannot be read. */
export const openFile: Action<Opening<ChosenFile>> = {
  name: 'openFile',
  long: true,
  available: (_, bench) => bench.files !== null,
  async run({ files }, state, file) {
    if (wouldLoseWork(state) && !file.discardChanges) {
      return { notice: { about: 'unsaved', wanted: { file } } };
    }
    await files?.open(await file.bytes());
    return {
      ...IDLE,
      ready: true,
      document: { name: file.name, origin: 'file', changed: false },
    };
  },
};
