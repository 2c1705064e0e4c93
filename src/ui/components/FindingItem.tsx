import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular, Edit20Regular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Checked } from '../../actions/checked';
import { goTo } from '../../actions/goTo';
import { insertSection } from '../../actions/insertSection';
import type { CheckResult } from '../../review/review';
import { useAction, useWords } from '../session/sessionContext';
import { OutcomeMark } from './OutcomeMark';

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  open: { border: `1px solid ${tokens.colorBrandStroke1}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  header: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '2px 8px',
    width: '100%',
    minHeight: '44px',
    padding: '8px 8px 8px 12px',
    border: 'none',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: '0 10px' },
  chevron: { color: tokens.colorNeutralForeground3 },
  body: { display: 'grid', gap: '10px', padding: '2px 12px 12px' },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  label: { fontWeight: tokens.fontWeightSemibold },
  clauses: {
    display: 'grid',
    gap: '4px',
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quotes: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  quote: {
    padding: '3px 10px',
    border: 'none',
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0 },
  waiting: {
    display: 'flex',
    gap: '6px',
    alignItems: 'start',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A finding: one line that opens to what, why and what to do, with the buttons that do it. */
export function FindingItem(props: {
  readonly result: CheckResult;
  readonly checked: Checked;
  readonly open: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const { result, checked, open, onToggle } = props;
  const styles = useStyles();
  const going = useAction(goTo);
  const bodyId = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const target = checked.targets.get(result.id);
  const toggle = (): void => {
    onToggle();
    if (!open && target) going.perform(target);
  };
  return (
    <li ref={item} className={mergeClasses(styles.root, open && styles.open)}>
      <h4 className={styles.heading}>
        <button
          type="button"
          className={styles.header}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={toggle}
        >
          <span className={styles.line}>
            <OutcomeMark outcome={result.outcome} /> <span>{result.title}</span>
          </span>
          {open ? (
            <ChevronDown20Regular className={styles.chevron} aria-hidden />
          ) : (
            <ChevronRight20Regular className={styles.chevron} aria-hidden />
          )}
        </button>
      </h4>
      {open && (
        <div id={bodyId} className={styles.body}>
          <Explanation result={result} />
          <Remedies result={result} checked={checked} />
        </div>
      )}
    </li>
  );
}

function Explanation({ result }: { readonly result: CheckResult }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { perform } = useAction(goTo);
  const { message, clauses } = result;
  const quoted = result.evidence.filter(({ text }) => text.trim() !== '');
  return (
    <>
      <p className={styles.paragraph}>{message.what}</p>
      {quoted.length > 0 && (
        <ul className={styles.quotes} aria-label={words.finding.quote}>
          {quoted.map((passage) => (
            <li key={`${passage.paragraph}:${passage.start}`}>
              <button
                type="button"
                className={styles.quote}
                title={words.actions.goTo}
                onClick={() => perform(passage)}
              >
                “{passage.text.trim()}”
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.paragraph}>
        <span className={styles.label}>{words.finding.why}: </span>
        {message.why}
      </p>
      {clauses.length > 0 && (
        <ul className={styles.clauses} aria-label={words.finding.clauses}>
          {clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ul>
      )}
      <p className={styles.paragraph}>
        <span className={styles.label}>{words.finding.todo}: </span>
        {message.todo}
      </p>
    </>
  );
}

function Remedies(props: { readonly result: CheckResult; readonly checked: Checked }): ReactNode {
  const { result, checked } = props;
  const styles = useStyles();
  const words = useWords();
  const going = useAction(goTo);
  const insert = useAction(insertSection);
  const { fix } = result;
  const target = checked.targets.get(result.id);
  const waiting = fix !== null && checked.blanks.has(fix);
  // Where the matter is spoken of already, mending the words comes before inserting a whole section.
  const goFirst = waiting || result.evidence.length > 0;
  const insertButton = fix && !waiting && (
    <Button
      appearance={goFirst ? 'secondary' : 'primary'}
      disabledFocusable={!insert.enabled}
      onClick={() => insert.perform(fix)}
    >
      {words.actions.insertSection}
    </Button>
  );
  const goToButton = target && (
    <Button
      appearance={goFirst ? 'primary' : 'secondary'}
      disabledFocusable={!going.enabled}
      onClick={() => going.perform(target)}
    >
      {waiting
        ? words.finding.goToBlank
        : target.text === ''
          ? words.finding.goToGap
          : words.actions.goTo}
    </Button>
  );
  return (
    <>
      {waiting && (
        <p className={mergeClasses(styles.paragraph, styles.waiting)}>
          <Edit20Regular className={styles.icon} aria-hidden /> {words.finding.waiting}
        </p>
      )}
      <div className={styles.buttons}>
        {goFirst && goToButton}
        {insertButton}
        {!goFirst && goToButton}
      </div>
    </>
  );
}
