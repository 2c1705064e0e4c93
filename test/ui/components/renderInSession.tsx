import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { check } from '../../../src/actions/check';
import type { Checked } from '../../../src/actions/checked';
import { Session } from '../../../src/actions/session';
import { SessionProvider } from '../../../src/ui/session/sessionContext';
import { fakeBench, type FakeBench } from '../../actions/fakes';

// jsdom has no layout: nothing to measure, nothing to scroll.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

Element.prototype.scrollIntoView ??= () => undefined;

/** Draws a component over a session with a document that is ready for work. */
export function renderInSession(
  component: ReactNode,
  bench: FakeBench = fakeBench(),
): { readonly session: Session; readonly bench: FakeBench } {
  const session = new Session(bench);
  session.ready();
  render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider session={session}>{component}</SessionProvider>
    </FluentProvider>,
  );
  return { session, bench };
}

/** Has the session check, and the check come to this. */
export async function finishCheck(
  session: Session,
  bench: FakeBench,
  checked: Checked,
): Promise<void> {
  await act(async () => {
    const done = session.perform(check, undefined);
    bench.checks.at(-1)?.resolve(checked);
    await done;
  });
}
