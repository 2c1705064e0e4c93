import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Checked } from '../../actions/checked';
import type { CheckResult } from '../../review/review';
import { useWords } from '../session/sessionContext';
import { FindingItem } from './FindingItem';
import { OutcomeMark } from './OutcomeMark';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '16px' },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  fulfilled: { cursor: 'pointer', minHeight: '32px' },
  plain: { display: 'grid', gap: '4px', margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '0 10px' },
});

/** All findings, the required before the recommended, and behind them what is in order. */
export function FindingList({ checked }: { readonly checked: Checked }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const fulfilled = checked.review.results.filter(({ outcome }) => outcome === 'present');
  const group = (title: string, results: readonly CheckResult[]): ReactNode => (
    <Group title={title} results={results}>
      {results.map((result) => (
        <FindingItem
          key={result.id}
          result={result}
          checked={checked}
          open={opened === result.id}
          onToggle={() => setOpened(opened === result.id ? null : result.id)}
        />
      ))}
    </Group>
  );
  return (
    <div className={styles.root} onKeyDown={moveBetweenFindings}>
      {group(
        words.check.required,
        checked.findings.filter(({ required }) => required),
      )}
      {group(
        words.check.recommended,
        checked.findings.filter(({ required }) => !required),
      )}
      {fulfilled.length > 0 && (
        <details>
          <summary className={styles.fulfilled}>
            {words.check.group(words.check.fulfilled, fulfilled.length)}
          </summary>
          <ul className={styles.plain}>
            {fulfilled.map(({ id, title, outcome }) => (
              <li key={id} className={styles.line}>
                <OutcomeMark outcome={outcome} /> <span>{title}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Group(props: {
  readonly title: string;
  readonly results: readonly CheckResult[];
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const titleId = useId();
  if (props.results.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.check.group(props.title, props.results.length)}
      </h3>
      <ul className={styles.list}>{props.children}</ul>
    </section>
  );
}

/** Arrow keys walk from finding to finding, as in any list of Office's. */
function moveBetweenFindings(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLElement)) return;
  const headers = [...event.currentTarget.querySelectorAll<HTMLElement>('[aria-expanded]')];
  const next = headers[headers.indexOf(event.target) + step];
  if (!headers.includes(event.target) || !next) return;
  event.preventDefault();
  next.focus();
}
