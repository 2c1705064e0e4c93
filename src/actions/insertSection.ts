import type { SectionId } from '../writing/sections/sectionId';
import type { Action, State } from './action';
import { markFindings } from './markFindings';
import type { Workbench } from './workbench';

/**
 * Puts a blank section where the form wants it, and checks again. The document is read anew first:
 * the user may have gone on typing since the last check. Input: which section.
 */
export const insertSection: Action<SectionId> = {
  name: 'insertSection',
  long: true,
  available: (state) => state.ready,
  async run(bench, { document }, section) {
    const before = await bench.check();
    const place = before.places.get(section) ?? { at: 'selection' };
    await bench.host.insert(await bench.section(section, before), place);
    const done = {
      document: document && { ...document, changed: true },
      notice: { about: 'section-inserted', section } as const,
    };
    try {
      return { ...done, ...(await showResult(bench, section)) };
    } catch {
      // The section is in; that it could not be looked at again must not read as if it were not.
      return { ...done, checked: null };
    }
  },
};

async function showResult(bench: Workbench, section: SectionId): Promise<Partial<State>> {
  const checked = await bench.check();
  const marking = bench.marksByItself ? await markFindings(bench.host, checked) : {};
  const blank = checked.blanks.get(section);
  if (blank) await bench.host.goTo(blank);
  return { checked, ...marking };
}
