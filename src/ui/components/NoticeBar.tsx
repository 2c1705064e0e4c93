import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Notice, Wanted } from '../../actions/action';
import { openFile } from '../../actions/openFile';
import { saveCopy } from '../../actions/saveCopy';
import { startForm } from '../../actions/startForm';
import { formOf } from '../../writing/forms';
import { sectionOf } from '../../writing/sections';
import { useAction, useSession, useSessionState, useWords } from '../session/sessionContext';
import type { Words } from '../words/vi';

const useStyles = makeStyles({
  root: { flexShrink: 0, margin: '10px 12px 0' },
  text: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: '4px' },
  details: { marginTop: '4px', fontSize: tokens.fontSizeBase200 },
});

/** What came of the last thing done, where there is something to say. */
export function NoticeBar(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { notice } = useSessionState();
  if (!notice) return null;
  return (
    <MessageBar className={styles.root} intent={intentOf(notice)} layout="multiline">
      <MessageBarBody className={styles.text}>
        {textOf(notice, words)}
        {notice.about === 'failure' && notice.detail && (
          <details className={styles.details}>
            <summary>{words.notices.details}</summary>
            <code>{notice.detail}</code>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.notices.dismiss}
            icon={<Dismiss20Regular />}
            onClick={() => session.dismissNotice()}
          />
        }
      >
        {notice.about === 'unsaved' && <Choice wanted={notice.wanted} />}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The notice in words, as it is shown and as it is heard. */
export function textOf(notice: Notice, words: Words): string {
  switch (notice.about) {
    case 'failure':
      return notice.message ?? words.failures[notice.action];
    case 'unsaved':
      return words.notices.unsaved;
    case 'section-inserted':
      return words.notices.sectionInserted(sectionOf(notice.section).title);
    case 'form-inserted':
      return words.notices.formInserted(formOf(notice.form).title);
    case 'saved':
      return words.notices.saved(notice.name);
    case 'passage-moved':
      return words.notices.moved;
    case 'nothing-to-mark':
      return words.notices.nothingToMark;
  }
}

function intentOf({ about }: Notice): 'error' | 'warning' | 'success' | 'info' {
  switch (about) {
    case 'failure':
      return 'error';
    case 'unsaved':
    case 'passage-moved':
      return 'warning';
    case 'nothing-to-mark':
      return 'info';
    default:
      return 'success';
  }
}

/** Save what would be lost, or give it up and go on. */
function Choice({ wanted }: { readonly wanted: Wanted }): ReactNode {
  const words = useWords();
  const session = useSession();
  const save = useAction(saveCopy);
  const goOn = (): void => {
    const discardChanges = true;
    if ('file' in wanted) void session.perform(openFile, { ...wanted.file, discardChanges });
    else void session.perform(startForm, { ...wanted.form, discardChanges });
  };
  return (
    <>
      <Button appearance="primary" onClick={() => save.perform()}>
        {words.actions.saveCopy}
      </Button>
      <Button onClick={goOn}>{words.notices.openAnyway}</Button>
    </>
  );
}
