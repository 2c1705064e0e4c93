import fc from 'fast-check';
import { escapeXml } from '../../src/document/escapeXml';
import { insertFragment } from '../../src/document/insertFragment';
import { openDocx } from '../../src/document/openDocx';
import { previewCopy } from '../../src/document/previewCopy';
import { readSnapshot } from '../../src/document/readSnapshot';
import type { Snapshot } from '../../src/document/snapshot';
import { docxOf, p, r, sdt, snapshotOf, tbl, textsOf } from './tinyDocx';

/** Text as documents have it: Vietnamese, spaces, what XML escapes, letters of several bytes. */
const text = fc.string({
  unit: fc.constantFrom(...'Đồng chí 12/15 ', 'a', 'ệ', '<', '&', '"', '😀', '\u0301', '\u00A0'),
  maxLength: 30,
});

/** Cuts a text into runs at any places, each formatted in its own way. */
function runsOf(whole: string, cuts: readonly number[]): string {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length])];
  const sorted = places.sort((a, b) => a - b).filter((at) => !splitsPair(whole, at));
  return sorted
    .map((at, i) =>
      r(escapeXml(whole.slice(at, sorted[i + 1] ?? whole.length)), i % 2 ? '<w:b/>' : ''),
    )
    .map((run, i) => (i % 3 === 1 ? `<w:ins w:id="${String(i)}">${run}</w:ins>` : run))
    .join('<w:proofErr w:type="spellStart"/>');
}

/** A run cannot end inside a letter that takes two units. */
function splitsPair(whole: string, at: number): boolean {
  const code = whole.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Blocks of a body: paragraphs, tables, controls, text boxes, inside one another. */
const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text.map((content) => p(escapeXml(content))),
    fc
      .tuple(tie('blocks'), tie('blocks'))
      .map((cells) => tbl(cells.map((cell) => `${cell}<w:p/>`))),
    tie('blocks').map((content) => sdt('t', content, '<w:id w:val="7"/>')),
    tie('blocks').map(
      (content) =>
        `<w:p><w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>${r('neo')}</w:p>`,
    ),
    fc
      .tuple(text, text)
      .map(
        ([a, b]) =>
          `<w:p>${sdt('c', r(escapeXml(a)), '<w:showingPlcHdr/>')}${r(escapeXml(b), '<w:rFonts w:ascii=".VnTime"/>')}</w:p>`,
      ),
  ),
  blocks: fc.array(tie('block'), { maxLength: 3 }).map((all) => all.join('')),
}));
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''));

function expectConsistent({ paragraphs, tables, controls }: Snapshot): void {
  const length = (index: number): number => paragraphs[index]?.text.length ?? -1;
  paragraphs.forEach(({ cell, placeholders, legacyFonts }, index) => {
    for (const { start, end } of [...placeholders, ...legacyFonts]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(length(index));
    }
    const own = cell && tables[cell.table]?.rows[cell.row]?.cells[cell.cell];
    if (cell) expect(own?.paragraphs).toContain(index);
  });
  for (const { from, to } of controls) {
    expect(from.offset).toBeLessThanOrEqual(length(from.paragraph));
    expect(to.offset).toBeLessThanOrEqual(length(to.paragraph));
    expect(from.paragraph).toBeLessThanOrEqual(to.paragraph);
  }
  const places = paragraphs.flatMap(({ wordPlace }) => wordPlace ?? []);
  expect(places).toEqual([...places.keys()]);
}

describe('for any document', () => {
  it('the text is the same however runs are split', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 6 }), (whole, cuts) => {
        expect(textsOf(`<w:p>${runsOf(whole, cuts)}</w:p>`)).toEqual([whole]);
      }),
    );
  });

  it('every span, cell and control lies inside the text', () => {
    fc.assert(
      fc.property(body, (xml) => {
        expectConsistent(snapshotOf(xml));
      }),
    );
  });

  it('inserting leaves every other paragraph its text, in the same order', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom('before', 'after'), (xml, which, at) => {
        const file = openDocx(docxOf(xml));
        const before = readSnapshot(file).paragraphs.map((paragraph) => paragraph.text);
        const place =
          before.length === 0
            ? { at: 'end' as const }
            : ({ at, paragraph: which % before.length } as const);
        const fragment = { body: sdt('moi', p('[MỚI]'), '<w:id w:val="7"/>'), styles: {} };
        const after = readSnapshot(insertFragment(file, fragment, place));
        expectConsistent(after);
        const texts = after.paragraphs.map((paragraph) => paragraph.text);
        expect(texts.filter((line) => line !== '[MỚI]')).toEqual(before);
        expect(texts).toHaveLength(before.length + 1);
        const added = after.paragraphs[texts.indexOf('[MỚI]')];
        expect([added?.cell, added?.wordPlace === null]).toEqual([null, false]);
      }),
    );
  });

  it('the copy for the page has as many marks as the snapshot has paragraphs, and the same texts', () => {
    fc.assert(
      fc.property(body, (xml) => {
        const file = openDocx(docxOf(xml));
        const copy = readSnapshot(openDocx(previewCopy(file)));
        const texts = ({ paragraphs }: Snapshot): string[] =>
          paragraphs.map((one) => one.text).sort();
        expect(texts(copy)).toEqual(texts(readSnapshot(file)));
      }),
    );
  });
});
