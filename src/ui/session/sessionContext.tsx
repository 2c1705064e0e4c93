import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Action, State } from '../../actions/action';
import type { Session } from '../../actions/session';
import { type Words, vi } from '../words/vi';

const SessionContext = createContext<Session | null>(null);
const WordsContext = createContext<Words>(vi);

export function SessionProvider(props: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactNode {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A component that acts on a document needs a SessionProvider.');
  return session;
}

/** The state of the session; the component is drawn anew when it changes. */
export function useSessionState(): State {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** An action bound to the session, ready for a button. */
export function useAction<Input>(action: Action<Input>): {
  readonly enabled: boolean;
  readonly perform: (input: Input) => void;
} {
  const session = useSession();
  useSessionState();
  return {
    enabled: session.can(action),
    perform: (input) => void session.perform(action, input),
  };
}

export function useWords(): Words {
  return useContext(WordsContext);
}
