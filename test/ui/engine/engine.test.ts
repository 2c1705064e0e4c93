import { DocumentError } from '../../../src/document/documentError';
import { Engine } from '../../../src/ui/engine/engine';
import { newDocument } from '../../../src/writing/newDocument';
import { sampleMeeting } from '../../../src/writing/samples';

const GOOD = newDocument('minutes-regular', sampleMeeting('regular'));

describe('the engine', () => {
  test('the sample shows what a check can find: contradiction, blank and missing section', async () => {
    const engine = new Engine();
    await engine.openSample();
    const { findings, targets, blanks } = await engine.checkOpen();
    expect(findings.some(({ outcome }) => outcome === 'contradictory')).toBe(true);
    expect(findings.some(({ fix }) => fix !== null && !blanks.has(fix))).toBe(true);
    expect(findings.some(({ fix }) => fix !== null && blanks.has(fix))).toBe(true);
    expect(findings.filter(({ id }) => !targets.has(id))).toEqual([]);
  });

  test('a file that cannot be read leaves the open one in place', async () => {
    const engine = new Engine();
    await engine.open(GOOD);
    await expect(engine.open(new TextEncoder().encode('%PDF-1.7'))).rejects.toThrow(DocumentError);
    await expect(engine.checkOpen()).resolves.toMatchObject({ findings: [] });
  });

  test.each(['minutes-regular', 'minutes-thematic'] as const)(
    'a document started from %s asks to be filled in and contradicts nothing',
    async (form) => {
      const engine = new Engine();
      await engine.start(form);
      const { findings } = await engine.checkOpen();
      expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['missing']));
    },
  );

  test('every missing section of the sample can be inserted, and then waits to be filled in', async () => {
    const engine = new Engine();
    await engine.openSample();
    const before = await engine.checkOpen();
    const missing = before.findings.flatMap(({ fix }) =>
      fix && !before.blanks.has(fix) ? [fix] : [],
    );
    for (const section of missing) {
      const { places } = await engine.checkOpen();
      const place = places.get(section);
      if (!place) throw new Error(`No place for ${section}`);
      await engine.insert(await engine.section(section, 'regular'), place);
    }
    const { blanks } = await engine.checkOpen();
    expect(missing.filter((section) => !blanks.has(section))).toEqual([]);
  });

  test('before anything is open there is nothing to read', async () => {
    await expect(async () => new Engine().read()).rejects.toThrow('No document is open.');
  });
});
