import { DocumentError, type DocumentErrorCode } from '../../document/documentError';

/** One end of a channel: a worker, or the worker's own global scope. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

type Method = (...args: never[]) => unknown;

/** The same methods, each answering later from the other side. */
export type Remote<T> = {
  [Name in keyof T as T[Name] extends Method ? Name : never]: T[Name] extends (
    ...args: infer Args
  ) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };

/** An error in the form in which it crosses: classes do not survive structured cloning. */
interface Failure {
  readonly code: DocumentErrorCode | null;
  readonly message: string;
}

/**
 * Answers the calls that arrive at `port` with the methods of `target`, one at a time and in the
 * order of arrival, so that no call sees a half-finished one before it.
 */
export function serve(target: object, port: Port): void {
  let last: Promise<void> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    const call = data as Call; // Both ends are this file.
    last = last.then(async () => {
      try {
        const method: unknown = Reflect.get(target, call.method);
        if (typeof method !== 'function') throw new Error(`No method ${call.method}`);
        port.postMessage({ id: call.id, value: await method.apply(target, call.args) });
      } catch (error) {
        port.postMessage({ id: call.id, failure: failureOf(error) });
      }
    });
  });
}

/**
 * The object served at the other end of `port`. `stopped` ends every call under way and to come:
 * a worker that died answers nothing any more.
 */
export function connect<T extends object>(
  port: Port,
): { readonly remote: Remote<T>; stopped(reason: Error): void } {
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let calls = 0;
  let end: Error | null = null;

  port.addEventListener('message', ({ data }) => {
    const answer = data as Answer; // Both ends are this file.
    const caller = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failure' in answer) caller?.reject(errorOf(answer.failure));
    else caller?.resolve(answer.value);
  });

  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (end) return reject(end);
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      port.postMessage({ id, method, args } satisfies Call);
    });

  // Every property is a method of the far side, but for `then`: this is no promise.
  const remote = new Proxy({} as Remote<T>, {
    get: (_, name) =>
      typeof name === 'string' && name !== 'then'
        ? (...args: unknown[]) => call(name, args)
        : undefined,
  });

  return {
    remote,
    stopped(reason) {
      end = reason;
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}

function failureOf(error: unknown): Failure {
  return {
    code: error instanceof DocumentError ? error.code : null,
    message: error instanceof Error ? error.message : String(error),
  };
}

function errorOf({ code, message }: Failure): Error {
  return code ? new DocumentError(code, message) : new Error(message);
}
