import { spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { type Site, startSite } from './site';

const SERVE = path.join(__dirname, '..', '..', 'src', 'cli', 'serve.cjs');

let site: Site;

beforeAll(async () => {
  site = await startSite();
}, 180_000);

afterAll(() => site?.stop());

/** Asks for exactly this path, which `fetch` would tidy up first. */
function ask(name: string, method = 'GET'): Promise<http.IncomingMessage> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    http
      .request({ port, path: name, method }, (response) => {
        response.resume();
        resolve(response);
      })
      .on('error', reject)
      .end();
  });
}

function run(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [SERVE, ...args], { env: { ...process.env, ...env } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

test('the address alone shows the browser page', async () => {
  const response = await fetch(`${site.address}/`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('<title>Thư ký chi bộ</title>');
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/..%5cpackage.json',
  '/office/../../../package.json',
  '//etc/passwd',
  '/%00',
  '/%',
  '/assets',
  '/no-such-file',
])('nothing outside the site is given out (%s)', async (name) => {
  expect((await ask(name)).statusCode).toBe(404);
});

test('only reading is allowed', async () => {
  expect((await ask('/desk.html', 'POST')).statusCode).toBe(405);
  expect((await ask('/desk.html', 'HEAD')).statusCode).toBe(200);
});

test('a script whose name tells its content may be kept, a page is asked for anew', async () => {
  const page = await fetch(`${site.address}/desk.html`);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const [script] = /desk\.[0-9a-f]{10}\.js/.exec(await page.text()) ?? [];
  const response = await fetch(`${site.address}/${script}`);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a port in use is named, with what to do about it', async () => {
  const { port } = new URL(site.address);
  const { code, said } = await run(['--port', port]);
  expect(code).toBe(1);
  expect(said).toContain(`Cổng ${port} đang được một chương trình khác dùng.`);
  expect(said).toContain(`npm start -- --port ${Number(port) + 1}`);
});

test.each(['http', '70000', '-1', ''])('what is no port is refused (%s)', async (port) => {
  const { code, said } = await run([`--port=${port}`]);
  expect(code).toBe(1);
  expect(said).toContain('Số cổng không hợp lệ');
});

test('the port can also come from the environment', async () => {
  const { port } = new URL(site.address);
  expect((await run([], { PORT: port })).said).toContain(`Cổng ${port} đang được`);
});
