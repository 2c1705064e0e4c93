import fs from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage, startBrowser } from './browser';
import { type Site, startSite } from './site';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startSite();
  browser = await startBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test('the pane opened outside Word says so and leads to the page that needs no Word', async () => {
  const { page, foreign, troubles } = await openPage(browser, site.address, '/taskpane.html');
  await page.getByRole('heading', { name: 'Trang này hoạt động bên trong Word' }).waitFor();
  await page.getByRole('link', { name: 'Mở trang làm việc không cần Word' }).click();
  await page.locator('section.docx').waitFor();
  expect(foreign).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('Office.js is served from the same place, byte for byte as Microsoft made it', async () => {
  const dist = path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  for (const name of ['office.js', 'word-win32-16.01.js', 'vi-vn/office_strings.js']) {
    const served = await (await fetch(`${site.address}/office/${name}`)).arrayBuffer();
    expect(Buffer.from(served).equals(await fs.readFile(path.join(dist, name)))).toBe(true);
  }
  const terms = await fetch(`${site.address}/office/LICENSE.md`);
  expect(await terms.text()).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
});

test('the page that needs no Word loads nothing of Office.js', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.address);
  await page.locator('section.docx').waitFor();
  expect(asked.filter((name) => name.includes('office'))).toEqual([]);
  expect(await page.evaluate('typeof Office')).toBe('undefined');
  await context.close();
});
