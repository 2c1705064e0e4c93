import { openSample } from '../../actions/openSample';
import { Session } from '../../actions/session';
import type { OpenDocument, Workbench } from '../../actions/workbench';
import { FileHost } from '../../hosts/file/fileHost';
import { startEngine } from '../engine/startEngine';
import { PageView } from '../page/pageView';
import type { Words } from '../words/vi';
import { download } from './download';

export interface Desk {
  readonly session: Session;
  /** The element in which the document is shown. */
  readonly page: HTMLElement;
}

/** Everything behind the browser page: the engine in its worker, the page, the session of its user. */
export function createDesk(words: Words): Desk {
  const engine = startEngine(words.desk.stopped);
  const page = document.createElement('div');
  const view = new PageView(page, engine, { page: words.documentPage, gap: words.desk.gap });
  const opened = async (opening: Promise<void>): Promise<void> => {
    await opening;
    await view.refresh();
    view.toTop();
  };
  const bench: Workbench = {
    host: new FileHost(engine, view),
    marksByItself: true,
    check: () => engine.checkOpen(),
    section: (id, { review: { reading } }) =>
      engine.section(id, reading.kind === 'not-minutes' ? 'regular' : reading.kind),
    form: (id) => engine.form(id),
    files: {
      open: (bytes) => opened(engine.open(bytes)),
      start: (form) => opened(engine.start(form)),
      openSample: () => opened(engine.openSample()),
      save: () => engine.save(),
      deliver(bytes, document) {
        const name = copyName(document, words);
        download(name, bytes);
        return name;
      },
    },
  };
  const session = new Session(bench);
  void session.perform(openSample, words.desk.sample);
  return { session, page };
}

/** A copy of a user's own file gets a name of its own, so that the two are not mistaken. */
function copyName({ name, origin }: OpenDocument, words: Words): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '');
  return origin === 'file' ? words.desk.copyName(stem) : `${stem}.docx`;
}
