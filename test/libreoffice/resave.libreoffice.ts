import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocx } from '../../src/document/openDocx';
import { readSnapshot } from '../../src/document/readSnapshot';
import type { Snapshot } from '../../src/document/snapshot';
import { emptyMeeting } from '../../src/domain/meeting';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { factsOf } from '../../src/review/documentReport';
import { reviewSnapshot } from '../../src/review/review';
import { FORMS } from '../../src/writing/forms';
import { newDocument } from '../../src/writing/newDocument';
import { sampleMeeting } from '../../src/writing/samples';
import { labelledMinutes } from '../corpus/labelled';
import { textToDocx } from '../document/textToDocx';

jest.setTimeout(300_000);

let folder: string;
let profile: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thu-ky-lo-'));
  profile = join(folder, 'profile');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Hands documents to LibreOffice and gives back what it wrote, by name. */
function converted(
  documents: ReadonlyMap<string, Uint8Array>,
  format: 'docx' | 'pdf',
): Map<string, Buffer> {
  const from = join(folder, `to-${format}`);
  const to = join(folder, format);
  mkdirSync(from, { recursive: true });
  mkdirSync(to, { recursive: true });
  const files = [...documents].map(([name, bytes]) => {
    const file = join(from, `${name}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      to,
      ...files,
    ],
    { stdio: 'ignore' },
  );
  return new Map(
    [...documents.keys()].map((name) => [name, readFileSync(join(to, `${name}.${format}`))]),
  );
}

const judged = (bytes: Uint8Array): unknown => {
  const snapshot: Snapshot = readSnapshot(openDocx(bytes));
  const { reading, results } = reviewSnapshot(snapshot, CENTRAL_2026);
  return {
    kind: reading.kind,
    facts: factsOf(reading.meeting),
    outcomes: results.map(({ id, outcome }) => [id, outcome]),
  };
};

test('every labelled minute is judged the same after LibreOffice has saved it again', () => {
  const originals = new Map(labelledMinutes().map(({ name, text }) => [name, textToDocx(text)]));
  for (const [name, resaved] of converted(originals, 'docx')) {
    expect([name, judged(resaved)]).toEqual([name, judged(originals.get(name) as Uint8Array)]);
  }
});

describe.each(FORMS)('the form $id', ({ id, kind }) => {
  test('is judged the same after LibreOffice has saved it again', () => {
    const originals = new Map([
      [`${id}-sample`, newDocument(id, sampleMeeting(kind))],
      [`${id}-blank`, newDocument(id, emptyMeeting(kind))],
    ]);
    for (const [name, resaved] of converted(originals, 'docx')) {
      expect([name, judged(resaved)]).toEqual([name, judged(originals.get(name) as Uint8Array)]);
    }
  });

  test('prints as A4 pages that carry its names, in two to four pages', () => {
    const meeting = sampleMeeting(kind);
    const [pdf] = converted(new Map([[`${id}-print`, newDocument(id, meeting)]]), 'pdf').values();
    const file = join(folder, `${id}.pdf`);
    writeFileSync(file, pdf as Buffer);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Page size:\s+595\.\d* x 841\.\d* pts \(A4\)/);
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeGreaterThanOrEqual(2);
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeLessThanOrEqual(4);
    const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
      .normalize('NFC')
      .replaceAll(/\s+/g, ' ');
    for (const expected of [
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'BIÊN BẢN',
      meeting.chair?.name ?? '',
      meeting.secretary?.name ?? '',
    ]) {
      expect(words).toContain(expected);
    }
  });
});
