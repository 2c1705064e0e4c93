import type { Snapshot } from '../../src/document/snapshot';
import type { Reading } from '../../src/reading/reading';

/** Every passage of a reading lies inside its paragraph, is not blank, and is what it claims to be. */
export function expectEvidenceInPlace({ paragraphs }: Snapshot, reading: Reading): void {
  const passages = [...reading.evidence, ...reading.conflicts].flatMap(([path, pieces]) =>
    pieces.map((piece) => ({ path, ...piece })),
  );
  const wrong = passages.filter(({ paragraph, start, end, text }) => {
    const whole = paragraphs[paragraph]?.text;
    return whole?.slice(start, end) !== text || start >= end || text.trim() === '';
  });
  expect(wrong).toEqual([]);
  for (const { first, last } of reading.outline) {
    expect(first).toBeLessThanOrEqual(last);
    expect(paragraphs[last]).toBeDefined();
  }
}
