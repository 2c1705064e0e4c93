import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import { CurrentPlaces, loadParagraphs } from './paragraphs';
import { findRanges, passagesOf } from './passages';
import { runWord } from './runWord';

/**
 * Selects a passage in the document, or its paragraph where Word cannot find the words inside it.
 * Gives false when the document no longer has that paragraph, or has it in several places.
 */
export function goTo(evidence: Evidence, snapshot: Snapshot): Promise<boolean> {
  return runWord(async (context) => {
    const paragraphs = await loadParagraphs(context);
    const texts = paragraphs.map(({ text }) => text);
    const passages = passagesOf([evidence], snapshot, texts);
    const place = new CurrentPlaces(snapshot, texts).of(evidence.paragraph);
    const paragraph = place === null ? undefined : paragraphs[place];
    if (!paragraph) return false;
    const [range] = await findRanges(context, paragraphs, passages);
    (range ?? paragraph).select();
    await context.sync();
    return true;
  });
}
