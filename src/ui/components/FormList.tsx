import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { insertForm } from '../../actions/insertForm';
import { startForm } from '../../actions/startForm';
import { FORMS } from '../../writing/forms';
import type { Form } from '../../writing/forms/form';
import { useAction, useWords } from '../session/sessionContext';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '12px', alignContent: 'start' },
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  norms: {
    display: 'grid',
    gap: '2px',
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The third job: begin from a form, as a document of its own or as text of the open one. */
export function FormList(props: { readonly into: 'new-document' | 'open-document' }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const fresh = props.into === 'new-document';
  const FormButton = fresh ? StartButton : InsertButton;
  return (
    <div className={styles.root}>
      <Text>{fresh ? words.forms.explanationOnPage : words.forms.explanationInWord}</Text>
      <ul className={styles.list}>
        {FORMS.map((form) => (
          <li key={form.id} className={styles.item}>
            <h3 className={styles.title}>{form.title}</h3>
            <ul className={styles.norms}>
              {form.norms.map((norm) => (
                <li key={norm}>{norm}</li>
              ))}
            </ul>
            <FormButton form={form} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function StartButton({ form }: { readonly form: Form }): ReactNode {
  const words = useWords();
  const { enabled, perform } = useAction(startForm);
  return (
    <Button
      icon={<DocumentAdd20Regular />}
      aria-label={words.forms.startNamed(form.title)}
      disabledFocusable={!enabled}
      onClick={() => perform({ form: form.id, name: words.forms.fileName(form.title) })}
    >
      {words.actions.startForm}
    </Button>
  );
}

function InsertButton({ form }: { readonly form: Form }): ReactNode {
  const words = useWords();
  const { enabled, perform } = useAction(insertForm);
  return (
    <Button
      icon={<DocumentAdd20Regular />}
      aria-label={words.forms.insertNamed(form.title)}
      disabledFocusable={!enabled}
      onClick={() => perform(form.id)}
    >
      {words.actions.insertForm}
    </Button>
  );
}
