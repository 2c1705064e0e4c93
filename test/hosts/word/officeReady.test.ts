import { isThemeDark, officeReady } from '../../../src/hosts/word/officeReady';
import { bodyDocx } from '../../word-host/bodyDocx';
import { type OpenWord, openWord } from '../../word-host/openWord';

let word: OpenWord | null = null;

afterEach(() => {
  word?.close();
  word = null;
});

test('the program is in Word when Office.js says so', async () => {
  word = await openWord({ docx: bodyDocx('<w:p/>') });
  await expect(officeReady()).resolves.toBe('word');
});

test('it is not in Word where Office.js could not be loaded', async () => {
  await expect(officeReady()).resolves.toBe('not-word');
});

test('it is not in Word where Office.js has no object model of Word', async () => {
  word = await openWord({ docx: bodyDocx('<w:p/>') });
  Reflect.deleteProperty(globalThis, 'Word');
  await expect(officeReady()).resolves.toBe('not-word');
});

test.each([
  ['#262626', true],
  ['#FFFFFF', false],
  ['#F3F2F1', false],
  [undefined, false],
])('a pane on the background %s is dark: %s', (bodyBackgroundColor, dark) => {
  const officeTheme = bodyBackgroundColor ? { bodyBackgroundColor } : undefined;
  Reflect.set(globalThis, 'Office', { context: { officeTheme } });
  expect(isThemeDark()).toBe(dark);
  Reflect.deleteProperty(globalThis, 'Office');
});
