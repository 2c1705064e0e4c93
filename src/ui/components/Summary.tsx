import { makeStyles, tokens, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Checked } from '../../actions/checked';
import type { Outcome } from '../../checks/check';
import { useWords } from '../session/sessionContext';
import type { Words } from '../words/vi';
import { OutcomeMark } from './OutcomeMark';

const COUNTED: readonly Outcome[] = ['missing', 'contradictory', 'unclear', 'present'];

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '4px 24px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  origin: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    color: tokens.colorNeutralForeground2,
  },
});

/** What the check came to, in a headline and four counts. */
export function Summary(props: { readonly checked: Checked }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { checked } = props;
  const { kind } = checked.review.reading;
  const advice = adviceOf(checked, words);
  return (
    <section className={styles.root} aria-label={words.check.counts}>
      <h2 className={styles.headline}>{headlineOf(checked, words)}</h2>
      {advice && <Text>{advice}</Text>}
      {kind !== 'not-minutes' && (
        <ul className={styles.counts}>
          {COUNTED.map((outcome) => (
            <li key={outcome}>
              <OutcomeMark outcome={outcome} count={countOf(checked, outcome)} />
            </li>
          ))}
        </ul>
      )}
      <Text size={200} className={styles.origin}>
        {kind !== 'not-minutes' && <span>{words.kinds[kind]}</span>}
        <span>{words.check.checkedAt(clock(checked.at))}</span>
      </Text>
    </section>
  );
}

/** The whole summary in one sentence, for those who hear it. */
export function announcementOf(checked: Checked, words: Words): string {
  const counts =
    checked.review.reading.kind === 'not-minutes'
      ? words.check.notMinutesHelp
      : COUNTED.map((outcome) =>
          words.check.count(words.outcomes[outcome], countOf(checked, outcome)),
        ).join(', ');
  return words.check.announcement(headlineOf(checked, words), counts);
}

function headlineOf({ review, findings }: Checked, words: Words): string {
  if (review.reading.kind === 'not-minutes') return words.check.notMinutes;
  const required = findings.filter((finding) => finding.required).length;
  return required > 0 ? words.check.incomplete(required) : words.check.complete;
}

function adviceOf({ review, findings }: Checked, words: Words): string | null {
  if (review.reading.kind === 'not-minutes') return words.check.notMinutesHelp;
  if (findings.some((finding) => finding.required)) return null;
  return findings.length > 0 ? words.check.onlyAdvice(findings.length) : words.check.nothingLeft;
}

function countOf({ review }: Checked, outcome: Outcome): number {
  return review.results.filter((result) => result.outcome === outcome).length;
}

function clock(time: Date): string {
  return time.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
}
