import { fillForm } from '../../src/writing/fillForm';
import { toFlatOpc } from '../../src/writing/flatOpc';
import { FILLED } from './meetings';
import { elements, named, parsePart } from './wmlTree';

describe('a fragment for insertion into Word', () => {
  it.each(FILLED.map(([form, values, meeting]) => [form.id, values, meeting] as const))(
    'is for %s with %s values one well-formed package',
    (id, _, meeting) => {
      const flat = parsePart(toFlatOpc(fillForm(id, meeting)));
      const names = named(flat, 'pkg:part').map(({ attributes }) => attributes['pkg:name']);
      expect(names).toEqual([
        '/_rels/.rels',
        '/word/_rels/document.xml.rels',
        '/word/document.xml',
        '/word/styles.xml',
      ]);
    },
  );

  it('brings its own styles along and redefines none of the document', () => {
    const [form, , meeting] = FILLED[0] ?? [];
    if (!form || !meeting) throw new Error('There is at least one form.');
    const fragment = fillForm(form.id, meeting);
    const flat = parsePart(toFlatOpc(fragment));
    const ids = named(flat, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(ids).toEqual(Object.keys(fragment.styles));
    expect(ids).not.toContain('Normal');
    expect(named(flat, 'w:docDefaults')).toEqual([]);
  });

  it('ends with a plain paragraph in no list and has no page setup', () => {
    const flat = parsePart(toFlatOpc({ body: '<w:p/>', styles: {} }));
    const [body] = named(flat, 'w:body');
    const last = body && elements(body).at(-1);
    if (!last) throw new Error('The body has paragraphs.');
    expect(last.name).toBe('w:p');
    expect(named(last, 'w:pStyle')[0]?.attributes['w:val']).toBe('Normal');
    expect(named(last, 'w:numId')[0]?.attributes['w:val']).toBe('0');
    expect(named(last, 'w:r')).toEqual([]);
    expect(named(flat, 'w:sectPr')).toEqual([]);
  });
});
