import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const SERVE = path.join(__dirname, '..', '..', 'src', 'cli', 'serve.cjs');

export interface Site {
  /** "http://localhost:54321" */
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs what `npm start` runs, on a free port: builds the pages when they are stale and serves them. */
export async function startSite(): Promise<Site> {
  const server = spawn(process.execPath, [SERVE, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => reject(new Error(`The server did not start. It said:\n${said}`)));
  });
  return { address, stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.on('exit', resolve));
  server.kill();
  await gone;
}
