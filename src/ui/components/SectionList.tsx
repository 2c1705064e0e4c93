import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { insertSection } from '../../actions/insertSection';
import { sectionOf, sectionOrder } from '../../writing/sections';
import { useAction, useSessionState, useWords } from '../session/sessionContext';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', alignContent: 'start' },
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '2px 8px',
    alignItems: 'center',
    padding: '8px 8px 8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** The second job: put a standard section where it belongs; all of them until the kind is known. */
export function SectionList(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const insert = useAction(insertSection);
  const found = useSessionState().checked?.review.reading.kind;
  const kind = found && found !== 'not-minutes' ? found : 'combined';
  return (
    <div className={styles.root}>
      <Text>{words.sections.explanation}</Text>
      <ul className={styles.list}>
        {sectionOrder(kind)
          .map(sectionOf)
          .map(({ id, title, hint }) => (
            <li key={id} className={styles.item}>
              <span className={styles.title}>{title}</span>
              <Button
                icon={<Add20Regular />}
                aria-label={words.sections.insertNamed(title)}
                disabledFocusable={!insert.enabled}
                onClick={() => insert.perform(id)}
              >
                {words.sections.insert}
              </Button>
              <Text size={200} className={styles.hint}>
                {hint}
              </Text>
            </li>
          ))}
      </ul>
    </div>
  );
}
