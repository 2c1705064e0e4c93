import { Component, type ReactNode } from 'react';
import { useWords } from '../session/sessionContext';

interface Props {
  readonly children: ReactNode;
}

/** What is left of the page when drawing it fails: words, and not an empty surface. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Apology /> : this.props.children;
  }
}

function Apology(): ReactNode {
  const words = useWords();
  return (
    <p role="alert" style={{ padding: '0 16px' }}>
      {words.broken}
    </p>
  );
}
