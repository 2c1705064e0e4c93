import { strFromU8, unzipSync } from 'fflate';
import { emptyMeeting } from '../../src/domain/meeting';
import { newDocument } from '../../src/writing/newDocument';
import { sampleMeeting } from '../../src/writing/samples';
import { FILLED } from './meetings';
import { descendants, named, parsePart, textOf } from './wmlTree';

function partsOf(docx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([path, data]) => [path, strFromU8(data)]));
}

function part(docx: Uint8Array, path: string): string {
  const xml = partsOf(docx).get(path);
  if (xml === undefined) throw new Error(`No part ${path}.`);
  return xml;
}

const SAMPLE = newDocument('minutes-regular', sampleMeeting('regular'));

describe('a new document', () => {
  it.each(FILLED.map(([form, values, meeting]) => [form.id, values, meeting] as const))(
    'consists for %s with %s values of well-formed parts that all belong together',
    (id, _, meeting) => {
      const parts = partsOf(newDocument(id, meeting));
      for (const xml of parts.values()) expect(() => parsePart(xml)).not.toThrow();
      const document = parsePart(parts.get('word/document.xml') ?? '');
      const relationships = parsePart(parts.get('word/_rels/document.xml.rels') ?? '');
      const ids = named(relationships, 'Relationship').map(({ attributes }) => attributes['Id']);
      const used = descendants(document).flatMap(({ attributes }) => attributes['r:id'] ?? []);
      for (const use of used) expect(ids).toContain(use);
      const styles = named(parsePart(parts.get('word/styles.xml') ?? ''), 'w:style');
      const known = styles.map(({ attributes }) => attributes['w:styleId']);
      expect(new Set(known).size).toBe(known.length);
      for (const { attributes } of [
        ...named(document, 'w:pStyle'),
        ...named(document, 'w:rStyle'),
      ]) {
        expect(known).toContain(attributes['w:val']);
      }
    },
  );

  it('is A4 with margins of 20, 20, 30 and 15 mm', () => {
    const document = parsePart(part(SAMPLE, 'word/document.xml'));
    const mm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);
    const [size] = named(document, 'w:pgSz');
    expect([mm(size?.attributes['w:w']), mm(size?.attributes['w:h'])]).toEqual([210, 297]);
    const [margins] = named(document, 'w:pgMar');
    const side = (name: string): number => mm(margins?.attributes[`w:${name}`]);
    expect(['top', 'bottom', 'left', 'right', 'header'].map(side)).toEqual([20, 20, 30, 15, 10]);
  });

  it('shows the page number at the top, centred, 14 pt, from page 2 on', () => {
    const document = parsePart(part(SAMPLE, 'word/document.xml'));
    expect(named(document, 'w:titlePg')).toHaveLength(1);
    expect(
      named(document, 'w:headerReference').map(({ attributes }) => attributes['w:type']),
    ).toEqual(['default']);
    const header = parsePart(part(SAMPLE, 'word/header1.xml'));
    expect(named(header, 'w:fldSimple')[0]?.attributes['w:instr']?.trim()).toBe('PAGE');
    expect(named(header, 'w:jc')[0]?.attributes['w:val']).toBe('center');
    expect(named(header, 'w:sz')[0]?.attributes['w:val']).toBe('28');
  });

  it('has its title among its properties, with the period where that is stated', () => {
    const title = (docx: Uint8Array): string =>
      named(parsePart(part(docx, 'docProps/core.xml')), 'dc:title')
        .map(textOf)
        .join();
    expect(title(SAMPLE)).toBe('Biên bản sinh hoạt chi bộ thường kỳ tháng 11 năm 2026');
    expect(title(newDocument('minutes-thematic', emptyMeeting('thematic')))).toBe(
      'Biên bản sinh hoạt chi bộ chuyên đề',
    );
  });

  it('opens in Word without compatibility mode', () => {
    const settings = parsePart(part(SAMPLE, 'word/settings.xml'));
    const [mode] = named(settings, 'w:compatSetting');
    expect(mode?.attributes['w:name']).toBe('compatibilityMode');
    expect(mode?.attributes['w:val']).toBe('15');
  });

  it('gives the same bytes for the same meeting', () => {
    expect(newDocument('minutes-regular', sampleMeeting('regular'))).toEqual(SAMPLE);
  });
});
