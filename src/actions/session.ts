import { type Action, IDLE, type State } from './action';
import { detailOf, explanationOf } from './explainedError';
import type { Workbench } from './workbench';

/**
 * The state of one pane or page, and the one way to change it: by performing actions.
 * Fits React's `useSyncExternalStore`; knows nothing of React.
 */
export class Session {
  #state: State = IDLE;
  readonly #listeners = new Set<() => void>();
  /** Counts the texts the document has had; what began under an earlier one is stale. */
  #era = 0;
  /** The long action whose end sets the program free. */
  #turn = 0;

  constructor(private readonly bench: Workbench) {}

  readonly state = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether an action can be performed now. Any other long action may overtake a check. */
  can<Input>(action: Action<Input>): boolean {
    const { working } = this.#state;
    const free = working === null || (working === 'check' && action.name !== 'check');
    return (free || !action.long) && action.available(this.#state, this.bench);
  }

  /**
   * Performs an action, if it can be performed now. Never rejects: what goes wrong becomes a notice.
   * The result of an action that another has overtaken is dropped.
   */
  async perform<Input>(action: Action<Input>, input: Input): Promise<void> {
    if (!this.can(action)) return;
    const era = this.#era;
    const turn = action.long ? ++this.#turn : null;
    if (turn !== null) this.#set({ working: action.name, notice: null });
    let change: Partial<State>;
    try {
      change = await action.run(this.bench, this.#state, input);
    } catch (error) {
      const message = explanationOf(error);
      const detail = detailOf(error);
      change = { notice: { about: 'failure', action: action.name, message, detail } };
      // A failed check leaves no older result to be mistaken for its own.
      if (action.name === 'check') change = { ...change, checked: null };
    }
    const free = turn === this.#turn ? { working: null } : {};
    if (era !== this.#era) return this.#set(free);
    if ('checked' in change) this.#era += 1;
    this.#set({ ...change, ...free });
  }

  /** The program can start work on a document that it did not open itself. */
  ready(): void {
    this.#set({ ready: true });
  }

  dismissNotice(): void {
    this.#set({ notice: null });
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
