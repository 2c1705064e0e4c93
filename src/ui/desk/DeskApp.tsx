import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { wouldLoseWork } from '../../actions/action';
import { openFile } from '../../actions/openFile';
import { MAX_UNPACKED_BYTES } from '../../document/limits';
import { refusal } from '../../document/refusal';
import { AppFrame } from '../components/AppFrame';
import { TaskTabs } from '../components/TaskTabs';
import { SessionProvider, useSession, useSessionState, useWords } from '../session/sessionContext';
import { usePrefersDark } from '../theme';
import type { Desk } from './createDesk';
import { DeskHeader } from './DeskHeader';
import { DropZone } from './DropZone';

/** Twice the text that is ever unpacked: room for a good many pictures. */
const LARGEST_FILE = 2 * MAX_UNPACKED_BYTES;

const NARROW = '@media (max-width: 820px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  work: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 392px',
    minHeight: 0,
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 2fr) minmax(0, 3fr)',
    },
  },
  page: { minWidth: 0, minHeight: 0, '> *': { height: '100%' } },
  pane: {
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export function DeskApp({ desk }: { readonly desk: Desk }): ReactNode {
  const dark = usePrefersDark();
  return (
    <AppFrame dark={dark}>
      <SessionProvider session={desk.session}>
        <DeskLayout page={desk.page} />
      </SessionProvider>
    </AppFrame>
  );
}

function DeskLayout({ page }: { readonly page: HTMLElement }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const open = useCallback(
    (file: File) =>
      void session.perform(openFile, {
        name: file.name,
        bytes: () => bytesOf(file),
      }),
    [session],
  );
  useWarningBeforeLoss();
  return (
    <div className={styles.root}>
      <DeskHeader onFile={open} />
      <div className={styles.work}>
        <main className={styles.page}>
          <Holder element={page} />
        </main>
        <aside className={styles.pane} aria-label={words.pane}>
          <TaskTabs formsInto="new-document" />
        </aside>
      </div>
      <DropZone onDrop={open} />
    </div>
  );
}

/** Refuses a file that would fill the memory before anybody could look into it. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw refusal('too-large');
  return new Uint8Array(await file.arrayBuffer());
}

/** Gives an element that React does not manage its place. */
function Holder({ element }: { readonly element: HTMLElement }): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.append(element);
    return () => element.remove();
  }, [element]);
  return <div ref={holder} />;
}

/** The browser asks before it leaves a page on which changes have not been saved. */
function useWarningBeforeLoss(): void {
  const losing = wouldLoseWork(useSessionState());
  useEffect(() => {
    if (!losing) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [losing]);
}
