import { DocumentError } from '../../../src/document/documentError';
import { connect, type Port, serve } from '../../../src/ui/engine/rpc';

/** Two ends of a channel that copy what goes through them, as a worker's do. */
function channel(): [Port, Port] {
  const listeners: ((event: { data: unknown }) => void)[][] = [[], []];
  const end = (mine: number, other: number): Port => ({
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      queueMicrotask(() => listeners[other]?.forEach((listener) => listener({ data })));
    },
    addEventListener: (_, listener) => listeners[mine]?.push(listener),
  });
  return [end(0, 1), end(1, 0)];
}

class Clerk {
  readonly order: string[] = [];
  async slow(gate: number): Promise<void> {
    for (let i = 0; i < gate; i += 1) await Promise.resolve();
    this.order.push('slow');
  }
  quick(): string[] {
    this.order.push('quick');
    return this.order;
  }
  add(a: number, b: number): number {
    return a + b;
  }
  refuse(): never {
    throw new DocumentError('pdf', 'Tệp này là PDF.');
  }
  break(): never {
    throw new TypeError('x is undefined');
  }
}

function start(): ReturnType<typeof connect<Clerk>> {
  const [near, far] = channel();
  serve(new Clerk(), far);
  return connect<Clerk>(near);
}

describe('calling an object across a channel', () => {
  test('a method answers with its result', async () => {
    await expect(start().remote.add(2, 3)).resolves.toBe(5);
  });

  test('calls are carried out one after the other, in the order in which they were made', async () => {
    const { remote } = start();
    void remote.slow(50);
    await expect(remote.quick()).resolves.toEqual(['slow', 'quick']);
  });

  test('a document that cannot be read is refused with the same code and words', async () => {
    const refusal: unknown = await start()
      .remote.refuse()
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DocumentError);
    expect(refusal).toMatchObject({ code: 'pdf', message: 'Tệp này là PDF.' });
  });

  test('any other error keeps its message and is not taken for the document’s fault', async () => {
    const failure: unknown = await start()
      .remote.break()
      .catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(DocumentError);
    expect(failure).toMatchObject({ message: 'x is undefined' });
  });

  test('after a failed call the next one is answered', async () => {
    const { remote } = start();
    await remote.refuse().catch(() => undefined);
    await expect(remote.add(1, 1)).resolves.toBe(2);
  });

  test('when the far side has died, calls under way and calls to come are rejected', async () => {
    const [near] = channel();
    const { remote, stopped } = connect<Clerk>(near);
    const waiting = remote.quick();
    stopped(new Error('đã dừng'));
    await expect(waiting).rejects.toThrow('đã dừng');
    await expect(remote.quick()).rejects.toThrow('đã dừng');
  });
});
