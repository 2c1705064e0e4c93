import { makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSessionState, useWords } from '../session/sessionContext';
import { textOf } from './NoticeBar';
import { announcementOf } from './Summary';

const useStyles = makeStyles({
  // Work that is done at once shows no bar: a flicker would only worry.
  bar: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '200ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
  track: { height: '2px', flexShrink: 0 },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells that work is going on and what came of it: a thin bar to see, a live region to hear. */
export function LiveStatus(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { working, notice, checked } = useSessionState();
  const heard = working
    ? words.working[working]
    : [notice && textOf(notice, words), checked && announcementOf(checked, words)]
        .filter(Boolean)
        .join(' ');
  return (
    <div className={styles.track}>
      {working && (
        <ProgressBar className={styles.bar} shape="square" aria-label={words.working[working]} />
      )}
      <div role="status" className={styles.heard}>
        {heard}
      </div>
    </div>
  );
}
