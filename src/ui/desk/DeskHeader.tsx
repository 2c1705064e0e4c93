import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ClipboardTaskListLtr24Filled,
  FolderOpen20Regular,
} from '@fluentui/react-icons';
import { type ReactNode, useRef } from 'react';
import { saveCopy } from '../../actions/saveCopy';
import { useAction, useSessionState, useWords } from '../session/sessionContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    minHeight: '56px',
    padding: '8px 16px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'nowrap',
  },
  icon: { color: tokens.colorBrandForeground1 },
  name: {
    flexGrow: 1,
    flexBasis: '120px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', gap: '8px' },
});

/** The top of the page: what it is, which document lies open, and its ways in and out. */
export function DeskHeader({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { document } = useSessionState();
  const save = useAction(saveCopy);
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.root}>
      <h1 className={styles.brand}>
        <ClipboardTaskListLtr24Filled className={styles.icon} aria-hidden />
        {words.product}
      </h1>
      <span className={styles.name} title={document?.name}>
        {document?.name}
      </span>
      <div className={styles.buttons}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.docm,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-label={words.actions.openFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file chosen again must count as a choice.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
          {words.actions.openFile}
        </Button>
        <Button
          appearance="primary"
          icon={<ArrowDownload20Regular />}
          disabledFocusable={!save.enabled}
          onClick={() => save.perform()}
        >
          {words.actions.saveCopy}
        </Button>
      </div>
    </header>
  );
}
