import fs from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openDocx } from '../../src/document/openDocx';
import { readSnapshot } from '../../src/document/readSnapshot';
import { newDocument } from '../../src/writing/newDocument';
import { sampleMeeting } from '../../src/writing/samples';
import { seriousFaults } from './axe';
import { openPage, startBrowser, type WatchedPage } from './browser';
import { type Site, startSite } from './site';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOD = Buffer.from(newDocument('minutes-regular', sampleMeeting('regular')));
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n');

let site: Site;
let browser: Browser;
let desk: WatchedPage;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  browser = await startBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

beforeEach(async () => {
  desk = await openPage(browser, site.address, '/');
  ({ page } = desk);
  await page.locator('section.docx').waitFor();
});

afterEach(async () => {
  expect(desk.foreign).toEqual([]);
  expect(desk.troubles).toEqual([]);
  await page.context().close();
});

const sheet = () => page.locator('section.docx');
const finding = (name: string) => page.locator('button[aria-expanded]', { hasText: name });

async function check(): Promise<void> {
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('region', { name: 'Kết quả' }).waitFor();
}

async function choose(name: string, buffer: Buffer, mimeType = DOCX): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** What is highlighted under a name, as text. */
function highlighted(name: string): Promise<readonly string[]> {
  return page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()),
    name,
  );
}

/** Whether something lies inside the window in which the document is shown. */
function isInView(selector: string): Promise<boolean> {
  return page
    .waitForFunction((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      const frame = document.querySelector('.page-window')?.getBoundingClientRect();
      return box && frame && box.top >= frame.top && box.bottom <= frame.bottom;
    }, selector)
    .then(() => true);
}

async function savedText(): Promise<{ name: string; paragraphs: readonly string[] }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về' }).click();
  const download = await downloading;
  const bytes = await fs.readFile(await download.path());
  const { paragraphs } = readSnapshot(openDocx(new Uint8Array(bytes)));
  return { name: download.suggestedFilename(), paragraphs: paragraphs.map(({ text }) => text) };
}

test('a sample minute lies open, and a check marks in it what the findings rest on', async () => {
  expect(await sheet().textContent()).toContain('BIÊN BẢN');
  await check();
  const summary = await page.getByRole('region', { name: 'Kết quả' }).textContent();
  expect(summary).toMatch(/Còn \d+ nội dung bắt buộc/);
  expect(await highlighted('thu-ky-marked')).toContain('Có mặt: 19');
  await page.getByRole('button', { name: 'Bỏ tô màu' }).click();
  await page.getByRole('button', { name: 'Tô màu trong văn bản' }).waitFor();
  expect(await highlighted('thu-ky-marked')).toEqual([]);
});

test('a click on a finding opens it, and takes the reader to its place', async () => {
  await check();
  await finding('Phân công').click();
  await page.getByText('Cần làm:').waitFor();
  expect(await highlighted('thu-ky-shown')).toHaveLength(1);
  expect(await isInView('.page-flash')).toBe(true);
  const scrolled = await page.locator('.page-window').evaluate((window) => window.scrollTop);
  expect(scrolled).toBeGreaterThan(500);
});

test('a missing section is shown where it belongs, inserted there, and saved', async () => {
  await check();
  await finding('Xếp loại').click();
  expect(await isInView('.page-gap')).toBe(true);
  await page.getByRole('button', { name: 'Chèn mục này' }).click();
  await page.getByText('Đã chèn mục').first().waitFor();
  expect(await page.getByRole('button', { name: 'Chèn mục này' }).count()).toBe(0);
  await page.getByText('Mục này đã có trong văn bản, còn ô chưa điền.').waitFor();
  expect(await isInView('.page-flash')).toBe(true);

  const { name, paragraphs } = await savedText();
  expect(name).toBe('Biên bản mẫu.docx');
  const rating = paragraphs.findIndex((text) => text.startsWith('Chi bộ tự chấm'));
  const conclusion = paragraphs.findIndex((text) => /^\d+\. Kết luận/.test(text));
  const signatures = paragraphs.findIndex((text) => text.startsWith('NGƯỜI GHI BIÊN BẢN'));
  expect(conclusion).toBeGreaterThan(0);
  expect(rating).toBeGreaterThan(conclusion);
  expect(rating).toBeLessThan(signatures);
});

test('where the browser cannot paint passages, their paragraphs are marked', async () => {
  await page.addInitScript('delete window.Highlight');
  await page.reload();
  await sheet().waitFor();
  await check();
  expect(await page.locator('.page-marked').count()).toBeGreaterThan(0);
  await finding('Phân công').click();
  expect(await isInView('.page-shown')).toBe(true);
});

test('a document too long to lay out is shown as bare text that findings still lead into', async () => {
  const good = sampleMeeting('regular');
  const opinions = Array.from({ length: 2200 }, (_, i) => ({
    speaker: 'Ngô Đức Khải',
    text: `nhất trí với nội dung thứ ${i + 1} của báo cáo.`,
  }));
  const long = newDocument('minutes-regular', { ...good, opinions, end: null });
  await choose('Rất dài.docx', Buffer.from(long));
  await page.locator('section.plain').waitFor();
  await check();
  await finding('Giờ kết thúc').click();
  expect(await isInView('.page-flash')).toBe(true);
});

test('a section can be inserted from the list', async () => {
  await page.getByRole('tab', { name: 'Chèn mục' }).click();
  await page.getByRole('button', { name: 'Chèn: Chương trình sinh hoạt' }).click();
  await page.getByText('Đã chèn mục “Chương trình sinh hoạt”').first().waitFor();
  expect(await sheet().textContent()).toContain('[ý kiến của chi bộ về chương trình]');
});

test('a file of the user’s takes the sample’s place, and a good minute is found complete', async () => {
  await choose('Biên bản tháng 11.docx', GOOD);
  await page.getByText('Biên bản tháng 11.docx', { exact: true }).waitFor();
  await check();
  await page.getByText('Đủ các nội dung bắt buộc').first().waitFor();
  expect(await page.locator('button[aria-expanded]').count()).toBe(0);
  expect((await savedText()).name).toBe('Biên bản tháng 11 (đã sửa).docx');
});

test('a file dropped on the page is opened', async () => {
  const transfer = await page.evaluateHandle(
    ([bytes, type]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'Kéo thả.docx', { type }));
      return data;
    },
    [[...GOOD], DOCX] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.getByText('Thả tệp .docx vào đây để mở').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await page.getByText('Kéo thả.docx', { exact: true }).waitFor();
  expect(await page.getByText('Thả tệp .docx vào đây để mở').count()).toBe(0);
});

test('a file that cannot be read is refused in plain words, and the open document stays', async () => {
  const before = await sheet().textContent();
  await choose('Biên bản.docx', PDF);
  const message = page.locator('.fui-MessageBar');
  await message.waitFor();
  expect(await message.textContent()).toContain('PDF');
  expect(await page.getByText('Biên bản mẫu.docx', { exact: true }).count()).toBe(1);
  expect(await sheet().textContent()).toBe(before);
  await check();
});

test('work not saved is not thrown away without a word', async () => {
  await choose('Của tôi.docx', GOOD);
  await page.getByText('Của tôi.docx', { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Chèn mục' }).click();
  await page.getByRole('button', { name: 'Chèn: Ý kiến bảo lưu' }).click();
  await page.getByText('Đã chèn mục').first().waitFor();
  await choose('Khác.docx', GOOD);
  await page.getByText('có thay đổi chưa tải về').first().waitFor();
  expect(await page.getByText('Của tôi.docx', { exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: 'Bỏ thay đổi và mở' }).click();
  await page.getByText('Khác.docx', { exact: true }).waitFor();
});

test('a new document can be started from a form', async () => {
  await page.getByRole('tab', { name: 'Văn bản mới' }).click();
  await page.getByRole('button', { name: /Tạo văn bản: .*chuyên đề/ }).click();
  await page.getByText('Biên bản sinh hoạt chi bộ chuyên đề.docx', { exact: true }).waitFor();
  expect(await sheet().textContent()).toContain('sinh hoạt chi bộ chuyên đề');
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await check();
  expect(await page.locator('button[aria-expanded]', { hasText: 'Mâu thuẫn' }).count()).toBe(0);
});

test('what is done can be heard, not only seen', async () => {
  await check();
  const heard = page.locator('[role=status]');
  expect(await heard.textContent()).toMatch(
    /^Đã kiểm tra\. Còn \d+ nội dung bắt buộc cần hoàn thiện\. Thiếu \d+, Mâu thuẫn \d+, Cần xem \d+, Đủ \d+\.$/,
  );
});

test.each([
  ['light', { dark: false }],
  ['dark', { dark: true }],
  ['narrow', { width: 390 }],
])('no part of the page shuts anybody out (%s)', async (_, look) => {
  await page.context().close();
  desk = await openPage(browser, site.address, '/', look);
  ({ page } = desk);
  await page.locator('section.docx').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await check();
  await finding('Mâu thuẫn').click();
  expect(await seriousFaults(page)).toEqual([]);
  for (const tab of ['Chèn mục', 'Văn bản mới']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await seriousFaults(page)).toEqual([]);
  }
  const width = page.viewportSize()?.width ?? 0;
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(width);
});

test('the page’s own policy lets nothing out', async () => {
  const escaped = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => true,
      () => false,
    ),
  );
  expect(escaped).toBe(false);
  expect(desk.troubles.join()).toContain('Content Security Policy');
  const policy = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  expect(policy).toMatch(/default-src 'none'.*connect-src 'self'/);
  // Both were asked for on purpose here.
  desk = { ...desk, foreign: [], troubles: [] };
});
