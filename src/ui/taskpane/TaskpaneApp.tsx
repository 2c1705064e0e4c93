import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Session } from '../../actions/session';
import { isThemeDark } from '../../hosts/word/officeReady';
import { AppFrame } from '../components/AppFrame';
import { TaskTabs } from '../components/TaskTabs';
import { SessionProvider, useWords } from '../session/sessionContext';
import { usePrefersDark } from '../theme';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Word shows the name itself; a screen reader looks for it here.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  tasks: { flexGrow: 1, minHeight: 0 },
  bar: { flexShrink: 0, margin: '10px 12px 0' },
  elsewhere: { padding: '20px 16px' },
  title: {
    display: 'block',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { whiteSpace: 'normal', paddingBlock: '4px' },
});

/** Whether there is a Word to work with: not known yet, yes, no, or it does not answer. */
type Connection = 'connecting' | 'word' | 'not-word' | 'failed';

/**
 * The pane. It shows at once, with its buttons asleep, and wakes up when Word has answered.
 * @param ready settles when it is known where the pane runs
 */
export function TaskpaneApp(props: {
  readonly session: Session;
  readonly ready: Promise<'word' | 'not-word'>;
  /** The job that the button on the ribbon asks for. */
  readonly task?: string | null;
}): ReactNode {
  const { session, ready, task = null } = props;
  const styles = useStyles();
  const words = useWords();
  const [connection, setConnection] = useState<Connection>('connecting');
  const dark = useDark(connection === 'word');
  useEffect(() => {
    ready.then(
      (place) => {
        setConnection(place);
        if (place === 'word') session.ready();
      },
      () => setConnection('failed'),
    );
  }, [ready, session]);
  return (
    <AppFrame dark={dark}>
      <SessionProvider session={session}>
        <div className={styles.root}>
          {connection !== 'word' && <ConnectionBar connection={connection} />}
          {connection !== 'not-word' && (
            <main className={styles.tasks}>
              <h1 className={styles.heard}>{words.product}</h1>
              <TaskTabs formsInto="open-document" first={task} />
            </main>
          )}
        </div>
      </SessionProvider>
    </AppFrame>
  );
}

/** Word's own theme where it is known, for Office may be dark on a light desktop; else the system's. */
function useDark(inWord: boolean): boolean {
  const systemDark = usePrefersDark();
  const [wordDark, setWordDark] = useState(false);
  useEffect(() => {
    if (!inWord) return;
    // Word tells of no change; whoever changed the theme comes back to the pane afterwards.
    const ask = (): void => setWordDark(isThemeDark());
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [inWord]);
  return inWord ? wordDark : systemDark;
}

function ConnectionBar(props: { readonly connection: Exclude<Connection, 'word'> }): ReactNode {
  const styles = useStyles();
  const words = useWords().taskpane;
  switch (props.connection) {
    case 'connecting':
      return (
        <MessageBar className={styles.bar}>
          <MessageBarBody className={styles.text}>{words.connecting}</MessageBarBody>
        </MessageBar>
      );
    case 'failed':
      return (
        <MessageBar className={styles.bar} intent="error" layout="multiline">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle className={styles.title}>{words.failed}</MessageBarTitle>
            {words.failedHelp}
          </MessageBarBody>
        </MessageBar>
      );
    case 'not-word':
      return (
        <section className={styles.elsewhere}>
          <h1 className={styles.title}>{words.notWord}</h1>
          <p className={styles.text}>{words.notWordHelp}</p>
          <Link href="desk.html">{words.openDesk}</Link>
        </section>
      );
  }
}
