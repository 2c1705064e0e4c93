import fc from 'fast-check';
import type { Paragraph, Snapshot } from '../../../src/document/snapshot';
import { comparable, CurrentPlaces } from '../../../src/hosts/word/paragraphs';

function snapshotOf(texts: readonly string[]): Snapshot {
  const paragraphs = texts.map((text, wordPlace): Paragraph => {
    return { text, wordPlace, cell: null, listLevel: null, placeholders: [], legacyFonts: [] };
  });
  return { paragraphs, tables: [], controls: [], headers: [], footers: [], warnings: [] };
}

const lines = fc.array(fc.constantFrom('', 'Nhất trí', 'Có mặt', 'Vắng', 'Kết luận'), {
  maxLength: 12,
});

test('a paragraph is never taken for one that lacks some of its text', () => {
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const places = new CurrentPlaces(snapshotOf(before), now);
      for (const [paragraph, text] of before.entries()) {
        const place = places.of(paragraph);
        if (place === null) continue;
        const more = [...(now[place] ?? '')];
        expect([...text].every((char) => more.splice(0, more.indexOf(char) + 1).length > 0)).toBe(
          true,
        );
      }
    }),
  );
});

test('where the user edited one stretch, everything outside it is found', () => {
  fc.assert(
    fc.property(lines, lines, lines, lines, (head, old, fresh, tail) => {
      // Different lines at both edges mark the stretch that was edited.
      const before = [...head, 'cũ', ...old, 'cũ', ...tail];
      const now = [...head, 'mới', ...fresh, 'mới', ...tail];
      const places = new CurrentPlaces(snapshotOf(before), now);
      const shift = now.length - before.length;
      for (const paragraph of head.keys()) expect(places.of(paragraph)).toBe(paragraph);
      for (let i = before.length - tail.length; i < before.length; i += 1) {
        expect(places.of(i)).toBe(i + shift);
      }
    }),
  );
});

test('a paragraph of a text box, or beyond the document, is nowhere', () => {
  const [box] = snapshotOf(['THƯ KÝ']).paragraphs;
  const snapshot = { ...snapshotOf([]), paragraphs: box ? [{ ...box, wordPlace: null }] : [] };
  const places = new CurrentPlaces(snapshot, ['THƯ KÝ']);
  expect([places.of(0), places.of(7)]).toEqual([null, null]);
});

test('breaks, special hyphens and letters in pieces make no difference', () => {
  expect(comparable('Hà\vNội\u001e2026\u00ad')).toBe(comparable('Hà\nNội\u20112026'));
  expect(comparable('Thắng'.normalize('NFD'))).toBe(comparable('Thắng'));
  expect(comparable('25 đồng chí')).not.toBe(comparable('26 đồng chí'));
});
