import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  DismissCircle20Filled,
  QuestionCircle20Filled,
  SubtractCircle20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Outcome } from '../../checks/check';
import { useWords } from '../session/sessionContext';

const ICONS = {
  present: CheckmarkCircle20Filled,
  missing: DismissCircle20Filled,
  contradictory: Warning20Filled,
  unclear: QuestionCircle20Filled,
  'not-applicable': SubtractCircle20Regular,
};

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
  present: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground3 },
  contradictory: { color: tokens.colorStatusWarningForeground3 },
  unclear: { color: tokens.colorBrandForeground1 },
  'not-applicable': { color: tokens.colorNeutralForeground3 },
});

/** An outcome as icon and word, never by colour alone; with a count where several are summed up. */
export function OutcomeMark(props: {
  readonly outcome: Outcome;
  readonly count?: number;
}): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const Icon = ICONS[props.outcome];
  const word = words.outcomes[props.outcome];
  return (
    <span className={mergeClasses(styles.root, styles[props.outcome])}>
      <Icon className={styles.icon} aria-hidden />
      {props.count === undefined ? word : words.check.count(word, props.count)}
    </span>
  );
}
