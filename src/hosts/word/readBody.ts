import { openFlatOpc } from '../../document/openFlatOpc';
import { readSnapshot } from '../../document/readSnapshot';
import type { Snapshot } from '../../document/snapshot';
import { runWord } from './runWord';

/** Reads the document as it is now, in one round trip. */
export async function readBody(): Promise<Snapshot> {
  const ooxml = await runWord(async (context) => {
    const whole = context.document.body.getOoxml();
    await context.sync();
    return whole;
  });
  return readSnapshot(openFlatOpc(ooxml.value));
}
