import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themeFor } from '../theme';
import { ErrorBoundary } from './ErrorBoundary';

const useStyles = makeStyles({
  root: { height: '100%', overflow: 'hidden' },
});

/** The whole of a page or pane, in its theme. */
export function AppFrame(props: {
  readonly dark: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(props.dark)} className={styles.root}>
      <ErrorBoundary>{props.children}</ErrorBoundary>
    </FluentProvider>
  );
}
