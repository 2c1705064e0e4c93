import { ExplainedError } from '../../actions/explainedError';
import type { Engine } from './engine';
import { connect, type Remote } from './rpc';

export type RemoteEngine = Remote<Engine>;

/**
 * Starts the engine in a worker, so that no document can make the page wait.
 * @param stopped what a user is told of a call that the engine did not live to answer
 */
export function startEngine(stopped: string): RemoteEngine {
  const worker = new Worker(
    /* webpackChunkName: "engine" */ new URL('./engine.worker.ts', import.meta.url),
  );
  const { remote, stopped: end } = connect<Engine>(worker);
  worker.addEventListener('error', () => end(new ExplainedError(stopped)));
  return remote;
}
