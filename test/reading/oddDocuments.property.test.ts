import fc from 'fast-check';
import type { Paragraph, Snapshot, Span } from '../../src/document/snapshot';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { readMeeting } from '../../src/reading/readMeeting';
import { reviewSnapshot } from '../../src/review/review';
import { labelledMinutes } from '../corpus/labelled';
import { textToSnapshot } from '../corpus/textToSnapshot';
import { anyText } from '../domain/text/vietnameseText';
import { expectEvidenceInPlace } from './expectEvidence';

const TEXTS = labelledMinutes().map(({ text }) => text);
const LINES = TEXTS.flatMap((text) => text.split('\n'));

/** What makes a minute of anything. */
const TITLE = ['BIÊN BẢN SINH HOẠT CHI BỘ THÁNG 7', 'Chi bộ thôn Lâm Trúc'];

/** The same documents in every run: what is found once is found again. */
const RUNS = { seed: 20261103, numRuns: 60 };

const minute = fc.constantFrom(...TEXTS);

/** Whatever the document, a review of it comes to an end and shows nothing that is not there. */
function expectReviewed(snapshot: Snapshot): void {
  const { reading, results } = reviewSnapshot(snapshot, CENTRAL_2026);
  expect(results).toHaveLength(28);
  expectEvidenceInPlace(snapshot, reading);
}

test('a minute that breaks off at any line is read', () => {
  fc.assert(
    fc.property(minute, fc.nat(120), (text, at) => {
      const lines = text.split('\n');
      expectReviewed(textToSnapshot(lines.slice(0, at % (lines.length + 1)).join('\n')));
    }),
    RUNS,
  );
});

test('a minute that begins at any line is read', () => {
  fc.assert(
    fc.property(minute, fc.nat(120), (text, at) => {
      const lines = text.split('\n');
      expectReviewed(textToSnapshot(lines.slice(at % lines.length).join('\n')));
    }),
    RUNS,
  );
});

test('a minute that lost any of its lines is read', () => {
  fc.assert(
    fc.property(
      minute,
      fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }),
      (text, kept) => {
        expectReviewed(
          textToSnapshot(
            text
              .split('\n')
              .filter((_, i) => kept[i % 120])
              .join('\n'),
          ),
        );
      },
    ),
    RUNS,
  );
});

test('a minute whose lines are in disorder is read', () => {
  const shuffled = minute.chain((text) => {
    const lines = text.split('\n');
    return fc.shuffledSubarray(lines, { minLength: lines.length });
  });
  fc.assert(
    fc.property(shuffled, (lines) => expectReviewed(textToSnapshot(lines.join('\n')))),
    RUNS,
  );
});

test('a minute that breaks off inside a line is read', () => {
  fc.assert(
    fc.property(minute, fc.integer({ min: 1, max: 99 }), (text, percent) => {
      expectReviewed(textToSnapshot(text.slice(0, Math.floor((text.length * percent) / 100))));
    }),
    RUNS,
  );
});

test('lines of many minutes thrown together are read', () => {
  const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 60 });
  fc.assert(
    fc.property(lines, (all) => expectReviewed(textToSnapshot([...TITLE, ...all].join('\n')))),
    RUNS,
  );
});

/** A paragraph of any text, listed or not, part of it a placeholder or in an old font. */
const paragraph = fc
  .record({
    text: fc.oneof(anyText, fc.constantFrom(...LINES)),
    listLevel: fc.option(fc.nat(2)),
    placeholder: fc.tuple(fc.nat(40), fc.nat(40)),
    encoded: fc.tuple(fc.nat(40), fc.nat(40)),
    font: fc.constantFrom('Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'),
  })
  .map(({ text, listLevel, placeholder, encoded, font }): Paragraph => {
    const spans = ([start, end]: readonly [number, number]): readonly Span[] =>
      start < Math.min(end, text.length) ? [{ start, end: Math.min(end, text.length) }] : [];
    const legacyFonts = spans(encoded).map((span) => ({ ...span, font }));
    const placeholders = spans(placeholder);
    return { text, listLevel, wordPlace: null, cell: null, placeholders, legacyFonts };
  });

/** The rows of a table, each a few cells of a paragraph or two. */
const rows = fc.array(
  fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 3 },
);

const blocks = fc.array(fc.oneof(fc.record({ paragraph }), fc.record({ rows })), { maxLength: 15 });

test('paragraphs of any text, in tables, placeholders and old fonts, are read', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const titled = textToSnapshot(TITLE.join('\n'));
      const paragraphs = all.flatMap((block, table) =>
        'paragraph' in block
          ? [block.paragraph]
          : block.rows.flatMap((cells, row) =>
              cells.flatMap((inCell, cell) =>
                inCell.map((one) => ({ ...one, cell: { table, row, cell } })),
              ),
            ),
      );
      expectReviewed({ ...titled, paragraphs: [...titled.paragraphs, ...paragraphs] });
    }),
    { ...RUNS, numRuns: 200 },
  );
});

test('a document without any text is no minute', () => {
  expect(readMeeting(textToSnapshot('')).kind).toBe('not-minutes');
  expect(readMeeting({ ...textToSnapshot(''), paragraphs: [] }).kind).toBe('not-minutes');
});
