import { Session } from '../../actions/session';
import { createWordHost } from '../../hosts/word/wordHost';
import { startEngine } from '../engine/startEngine';
import type { Words } from '../words/vi';

/** The session behind the pane in Word: Word holds the document, a worker of ours judges it. */
export function createPane(words: Words): Session {
  const engine = startEngine(words.taskpane.stopped);
  const host = createWordHost();
  return new Session({
    host,
    // In Word a mark is formatting of the user's own document.
    marksByItself: false,
    check: async () => engine.check(await host.read()),
    section: (id, { review: { reading } }) =>
      engine.section(id, reading.kind === 'not-minutes' ? 'regular' : reading.kind),
    form: (id) => engine.form(id),
    files: null,
  });
}
