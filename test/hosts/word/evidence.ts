import type { Snapshot } from '../../../src/document/snapshot';
import type { Evidence } from '../../../src/domain/evidence';
import type { Mark } from '../../../src/hosts/documentHost';

/** Evidence for words of a paragraph: the first time they stand there, or a later one. */
export function evidenceOf(
  snapshot: Snapshot,
  paragraph: number,
  words: string,
  occurrence = 0,
): Evidence {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  let start = text.indexOf(words);
  for (let i = 0; i < occurrence; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`Paragraph ${paragraph} has no “${words}”.`);
  return { paragraph, start, end: start + words.length, text: words };
}

export function markOf(...about: Parameters<typeof evidenceOf>): Mark {
  return { finding: 'attendance-arithmetic', evidence: evidenceOf(...about) };
}
