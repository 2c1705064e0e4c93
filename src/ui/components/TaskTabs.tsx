import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../session/sessionContext';
import { CheckPanel } from './CheckPanel';
import { FormList } from './FormList';
import { LiveStatus } from './LiveStatus';
import { NoticeBar } from './NoticeBar';
import { SectionList } from './SectionList';

const TASKS = ['check', 'sections', 'forms'] as const;
type Task = (typeof TASKS)[number];

const taskNamed = (name: unknown): Task => TASKS.find((one) => one === name) ?? 'check';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: { padding: '4px 8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    padding: '12px 16px 16px',
    overflowY: 'auto',
  },
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '6px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The three jobs side by side: the same in Word and on the browser page. */
export function TaskTabs(props: {
  readonly formsInto: 'new-document' | 'open-document';
  /** Which job to begin with, as an address or a button names it; anything else means the check. */
  readonly first?: string | null;
}): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [task, setTask] = useState<Task>(taskNamed(props.first));
  const id = useId();
  const ownDocument = props.formsInto === 'new-document';
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        aria-label={words.tabs.label}
        selectedValue={task}
        onTabSelect={(_, { value }) => setTask(taskNamed(value))}
      >
        {TASKS.map((one) => (
          <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-${one}-panel`}>
            {words.tabs[one === 'forms' && ownDocument ? 'newDocument' : one]}
          </Tab>
        ))}
      </TabList>
      <LiveStatus />
      <NoticeBar />
      {TASKS.map((one) => (
        // All stay where they are: a reader who comes back finds the list as it was left.
        <div
          key={one}
          role="tabpanel"
          id={`${id}-${one}-panel`}
          aria-labelledby={`${id}-${one}`}
          tabIndex={0}
          hidden={one !== task}
          className={styles.panel}
        >
          {one === 'check' && <CheckPanel />}
          {one === 'sections' && <SectionList />}
          {one === 'forms' && <FormList into={props.formsInto} />}
        </div>
      ))}
      <footer className={styles.footer}>
        <LockClosed16Regular aria-hidden />
        {words.privacy}
      </footer>
    </div>
  );
}
