/** @jest-environment jsdom */
import fs from 'node:fs';
import path from 'node:path';

const GATE = fs.readFileSync(path.join(__dirname, '..', '..', 'src', 'ui', 'gate.js'), 'utf8');

/** Runs the gate in a page, with these things missing from its browser. */
function enter(missing: readonly string[]): string {
  document.body.innerHTML = '<p id="first-words">Đang mở…</p>';
  const names = ['Promise', 'structuredClone'];
  // The gate is a script of its own, so it is run as text and not imported.
  new Function(...names, GATE)(
    ...names.map((name) => (missing.includes(name) ? undefined : () => undefined)),
  );
  document.dispatchEvent(new Event('DOMContentLoaded'));
  return document.getElementById('first-words')?.textContent ?? '';
}

beforeAll(() => {
  // jsdom has no module scripts, as every browser of ours has.
  Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: false });
});

test('a browser of today is let through without a word', () => {
  expect(enter([])).toBe('Đang mở…');
});

test.each(['Promise', 'structuredClone'])(
  'a browser without %s gets told calmly what to do',
  (missing) => {
    const told = enter([missing]);
    expect(told).toContain('Máy này dùng một trình duyệt cũ');
    expect(told).toContain('Microsoft Edge hoặc Chrome bản mới');
  },
);

test('the gate is written so that the oldest browser can read it', () => {
  expect(GATE).not.toMatch(/=>|\b(?:const|let|class)\s|`/);
});
