import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark20Regular, Highlight20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { check } from '../../actions/check';
import { clearMarks } from '../../actions/clearMarks';
import { showMarks } from '../../actions/showMarks';
import { useAction, useSessionState, useWords } from '../session/sessionContext';
import { FindingList } from './FindingList';
import { Summary } from './Summary';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', alignContent: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  main: { flexGrow: 1 },
  warnings: { margin: 0, paddingInlineStart: '18px', color: tokens.colorNeutralForeground2 },
});

/** The first job: check the document, and be led through what was found. */
export function CheckPanel(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { checked, document } = useSessionState();
  const checking = useAction(check);
  return (
    <div className={styles.root}>
      {!checked && (
        <>
          <h2 className={styles.title}>{words.check.invitation}</h2>
          <Text>{words.check.explanation}</Text>
          {document?.origin === 'sample' && <Text>{words.check.sample}</Text>}
        </>
      )}
      <div className={styles.buttons}>
        <Button
          className={styles.main}
          appearance={checked ? 'secondary' : 'primary'}
          size="large"
          icon={<ClipboardCheckmark20Regular />}
          disabledFocusable={!checking.enabled}
          onClick={() => checking.perform()}
        >
          {checked ? words.check.again : words.actions.check}
        </Button>
        {checked && <MarksButton />}
      </div>
      {checked && (
        <>
          <Summary checked={checked} />
          {checked.warnings.length > 0 && (
            <ul className={styles.warnings} aria-label={words.check.warnings}>
              {checked.warnings.map(({ code, message }) => (
                <li key={code}>{message}</li>
              ))}
            </ul>
          )}
          <FindingList checked={checked} />
        </>
      )}
    </div>
  );
}

function MarksButton(): ReactNode {
  const words = useWords();
  const { marked } = useSessionState();
  const show = useAction(showMarks);
  const clear = useAction(clearMarks);
  const action = marked ? clear : show;
  return (
    <Button
      appearance="subtle"
      size="large"
      icon={<Highlight20Regular />}
      disabledFocusable={!action.enabled}
      onClick={() => action.perform()}
    >
      {marked ? words.actions.clearMarks : words.actions.showMarks}
    </Button>
  );
}
