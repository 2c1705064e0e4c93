import { emptyMeeting } from '../../src/domain/meeting';
import { fillForm, sectionFragment } from '../../src/writing/fillForm';
import type { Fragment } from '../../src/writing/fragment';
import { SECTIONS } from '../../src/writing/sections';
import { longestMeeting } from './longestMeeting';
import { FILLED } from './meetings';
import { descendants, elements, named, parseBody, parsePart } from './wmlTree';
import type { Element } from './wmlTree';

const FRAGMENTS: readonly (readonly [string, Fragment])[] = [
  ...FILLED.map(
    ([{ id }, values, meeting]) => [`${id}, ${values}`, fillForm(id, meeting)] as const,
  ),
  ...SECTIONS.flatMap(({ id }) => [
    [`${id}, empty`, sectionFragment(id, emptyMeeting('combined'))] as const,
    [`${id}, longest`, sectionFragment(id, longestMeeting('combined'))] as const,
  ]),
];

/** The order that ISO/IEC 29500-1 gives the children the program uses; Word refuses any other. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:widowControl',
    'w:pBdr',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
  ],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:caps',
    'w:color',
    'w:sz',
    'w:szCs',
    'w:lang',
  ],
  'w:sdt': ['w:sdtPr', 'w:sdtContent'],
  'w:sdtPr': ['w:rPr', 'w:alias', 'w:tag', 'w:id', 'w:showingPlcHdr'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tblPr': ['w:tblW', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar', 'w:tblLook'],
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:tr': ['w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:style': ['w:name', 'w:next', 'w:qFormat', 'w:pPr', 'w:rPr'],
};

function misplaced(root: Element): string[] {
  return [root, ...descendants(root)].flatMap((element) => {
    const order = ORDER[element.name];
    if (!order) return [];
    const places = elements(element).map(({ name }) => order.indexOf(name));
    const sorted = places.every((place, i) => place >= (places[i - 1] ?? 0));
    return sorted
      ? []
      : [
          `${element.name}: ${elements(element)
            .map((e) => e.name)
            .join(' ')}`,
        ];
  });
}

describe.each(FRAGMENTS)('the fragment %s', (_, fragment) => {
  const body = parseBody(fragment.body);

  it('holds block elements only, no page setup and no Word numbering', () => {
    expect(elements(body).length).toBeGreaterThan(0);
    for (const { name } of elements(body)) expect(['w:p', 'w:tbl', 'w:sdt']).toContain(name);
    expect(named(body, 'w:sectPr')).toEqual([]);
    expect(named(body, 'w:numPr')).toEqual([]);
  });

  it('sets out children in the order of the schema', () => {
    expect(misplaced(body)).toEqual([]);
  });

  it('gives every control an id of its own within 32 bits', () => {
    const ids = named(body, 'w:id').map(({ attributes }) => attributes['w:val']);
    expect(ids).toHaveLength(named(body, 'w:sdt').length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^\d+$/);
      expect(Number(id)).toBeGreaterThan(0);
      expect(Number(id)).toBeLessThan(2 ** 31);
    }
  });

  it('says of every control what it is for', () => {
    for (const control of named(body, 'w:sdtPr')) {
      const value = (name: string): string | undefined =>
        named(control, name)[0]?.attributes['w:val'];
      expect(value('w:tag')).toMatch(/^bb\.v1\.[a-zA-Z.]+$/);
      expect(value('w:tag')?.length).toBeLessThanOrEqual(64);
      expect(value('w:alias')).toBeTruthy();
      expect(value('w:alias')?.length).toBeLessThanOrEqual(64);
    }
  });

  it('shows a bracketed placeholder in exactly the controls marked as unfilled', () => {
    for (const control of named(body, 'w:sdt')) {
      const unfilled = named(control, 'w:showingPlcHdr').length > 0;
      const grey = named(control, 'w:rStyle').length > 0;
      const [content] = named(control, 'w:t').map((text) => text.children.join(''));
      expect(grey).toBe(unfilled);
      if (unfilled) expect(content).toMatch(/^\[[^[\]]+\]$/);
    }
  });

  it('ends every cell with a paragraph, and itself with something other than a table', () => {
    for (const cell of named(body, 'w:tc')) expect(elements(cell).at(-1)?.name).toBe('w:p');
    expect(elements(body).at(-1)?.name).not.toBe('w:tbl');
  });

  it('never puts two tables side by side, which Word would join', () => {
    const names = elements(body).map(({ name }) => name);
    names.forEach((name, i) => {
      if (name === 'w:tbl') expect(names[i + 1]).not.toBe('w:tbl');
    });
  });

  it('brings exactly the styles it names, all its own and whole', () => {
    const uses = [...named(body, 'w:pStyle'), ...named(body, 'w:rStyle')];
    const used = new Set(uses.map(({ attributes }) => attributes['w:val']));
    expect(new Set(Object.keys(fragment.styles))).toEqual(used);
    for (const [id, xml] of Object.entries(fragment.styles)) {
      const style = parsePart(xml.replace('<w:style ', '<w:style xmlns:w="urn:w" '));
      expect(id).toMatch(/^TKCB_/);
      expect(style.attributes['w:styleId']).toBe(id);
      expect(misplaced(style)).toEqual([]);
      expect(named(style, 'w:basedOn')).toEqual([]);
    }
  });

  it('says Times New Roman and Vietnamese on every run, whatever the document makes of the styles', () => {
    for (const run of named(body, 'w:r')) {
      const [fonts] = named(run, 'w:rFonts');
      expect(fonts?.attributes).toEqual({
        'w:ascii': 'Times New Roman',
        'w:hAnsi': 'Times New Roman',
        'w:eastAsia': 'Times New Roman',
        'w:cs': 'Times New Roman',
      });
      expect(named(run, 'w:lang')[0]?.attributes['w:val']).toBe('vi-VN');
    }
  });
});
