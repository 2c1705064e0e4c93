import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

/** Characters of the longest line that a pattern is ever run on (`lines.ts`). */
const LONGEST_LINE = 4000;
const FLOORS = ['domain', 'document', 'writing', 'reading', 'checks', 'review', 'cli'];
const SRC = join(__dirname, '../src');

jest.setTimeout(900_000);

const sources = FLOORS.flatMap((floor) =>
  readdirSync(join(SRC, floor), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(SRC, floor, file)),
);

/** Patterns written as literals, read off the source. */
function literals(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of sources) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.set(node.text.slice(1, end), node.text.slice(end + 1));
      }
      node.forEachChild(visit);
    };
    visit(tree);
  }
  return found;
}

/** Patterns that modules build while they are loaded (`vietnamese` and the like). */
function built(): Map<string, string> {
  const found = new Map<string, string>();
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      found.set(pattern.source, pattern.flags);
      return pattern;
    },
  });
  try {
    jest.isolateModules(() => {
      for (const file of sources) if (!file.endsWith('main.ts')) jest.requireActual(file);
    });
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

test('no pattern takes more than a bounded number of steps on any line', async () => {
  const patterns = new Map([...literals(), ...built()]);
  expect(patterns.size).toBeGreaterThan(200);
  const unsafe: string[] = [];
  for (const [source, flags] of patterns) {
    const { status } = await check(source, flags.replace(/[vy]/g, ''), {
      timeout: 300_000,
      maxAttackStringSize: LONGEST_LINE,
      // Some two thousand steps a character: far above what a large alternation takes, far below what
      // a pattern takes that runs on.
      attackLimit: 8_000_000,
    });
    if (status !== 'safe') unsafe.push(`${status}: /${source}/${flags}`);
  }
  expect(unsafe).toEqual([]);
});
