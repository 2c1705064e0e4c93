import fs from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const ON_THIS_MACHINE = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real Chromium: the machine's own, else the one that comes with npm. Never none. */
export async function startBrowser(): Promise<Browser> {
  const found = ON_THIS_MACHINE.find((path) => path !== '' && fs.existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: QUIET });
  if (process.platform === 'linux' && process.arch === 'x64') {
    if (!LIBRARY_FOLDERS.some((folder) => fs.existsSync(`${folder}/libnss3.so`))) {
      // The package brings the libraries it was built with, and unpacks them where it believes to be.
      process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
    }
    const { default: packed } = await import('@sparticuz/chromium');
    return chromium.launch({
      executablePath: await packed.executablePath(),
      args: QUIET,
    });
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or name it: CHROMIUM=/path/to/chrome npm test',
  );
}

/** A page, and what it did that it must not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses asked for outside the site. */
  readonly foreign: readonly string[];
  /** Errors and broken policies the page reported. */
  readonly troubles: readonly string[];
}

export async function openPage(
  browser: Browser,
  address: string,
  path: string,
  look: { readonly dark?: boolean; readonly width?: number } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    acceptDownloads: true,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const troubles: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(?:data|blob):/.test(url)) foreign.push(url);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`${address}${path}`);
  return { page, foreign, troubles };
}
