import path from 'node:path';
import type { Page } from 'playwright-core';

const AXE = path.join(path.dirname(require.resolve('axe-core')), 'axe.min.js');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * The serious and critical accessibility faults of a page as it stands, one line each. Left out:
 * tabster's focus sentinels, which no reader ever meets, and the user's own document.
 */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // Evaluated and not added as a script: the page's own policy lets no foreign script in.
  if (!(await page.evaluate('"axe" in window'))) {
    await page.evaluate(await (await import('node:fs/promises')).readFile(AXE, 'utf8'));
  }
  const violations = (await page.evaluate(
    `axe.run({ exclude: [['[data-tabster-dummy]'], ['section.docx']] }).then(({ violations }) => violations)`,
  )) as readonly Violation[]; // The shape is axe-core's documented result.
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
