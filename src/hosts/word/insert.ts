import type { Snapshot } from '../../document/snapshot';
import { toFlatOpc } from '../../writing/flatOpc';
import type { Fragment } from '../../writing/fragment';
import type { Place } from '../documentHost';
import { type Container, outermostContainer } from './container';
import { askForTail, leftOversIn } from './leftOvers';
import { CurrentPlaces, loadParagraphs } from './paragraphs';
import { runWord } from './runWord';
import { WordError } from './wordError';

type Side = 'Before' | 'After';

/**
 * Puts a fragment into the body with one `insertOoxml`, in a paragraph made for it, so that nothing
 * the user wrote is touched. A place inside tables or controls is the place beside the outermost of
 * them. Three round trips: to look, to insert, to clear away empty paragraphs that the insertion
 * left; one more to find a place of the snapshot.
 */
export function insert(fragment: Fragment, place: Place, snapshot: Snapshot): Promise<void> {
  return runWord(async (context) => {
    const paragraph = await paragraphAt(context, place, snapshot);
    paragraph.load('text');
    const container = await outermostContainer(context, paragraph);
    const isEmptyLine = container === paragraph && paragraph.text === '';
    await insertBeside(context, container, sideOf(place, isEmptyLine), toFlatOpc(fragment));
  });
}

async function paragraphAt(
  context: Word.RequestContext,
  place: Place,
  snapshot: Snapshot,
): Promise<Word.Paragraph> {
  const { body } = context.document;
  if (!('paragraph' in place)) {
    if (place.at === 'start') return body.paragraphs.getFirst();
    if (place.at === 'end') return body.paragraphs.getLast();
    return context.document.getSelection().paragraphs.getLast();
  }
  const paragraphs = await loadParagraphs(context);
  const texts = paragraphs.map(({ text }) => text);
  const now = new CurrentPlaces(snapshot, texts).of(place.paragraph);
  const paragraph = now === null ? undefined : paragraphs[now];
  if (!paragraph) throw new WordError('document-changed');
  return paragraph;
}

/** The empty line at the end, or where the cursor stands, stays behind what is inserted. */
function sideOf({ at }: Place, isEmptyLine: boolean): Side {
  if (at === 'before' || at === 'start') return 'Before';
  return isEmptyLine && at !== 'after' ? 'Before' : 'After';
}

async function insertBeside(
  context: Word.RequestContext,
  container: Container,
  side: Side,
  ooxml: string,
): Promise<void> {
  const made = container.insertParagraph('', side);
  made.load('text');
  const next = made.getNextOrNullObject();
  next.load('text');
  const inserted = made.insertOoxml(ooxml, 'Replace');
  inserted.load('isEmpty');
  const tail = askForTail(context, next, ooxml);
  try {
    await context.sync();
  } catch (error) {
    // What came before the failing request has been done: nothing, the paragraph, or all of it.
    if (isLoaded(inserted)) return;
    if (isLoaded(made)) await takeBack(context, made);
    throw error;
  }
  for (const paragraph of leftOversIn(tail)) paragraph.delete();
  // The fragment is in; an empty line that stays must not read as if it were not.
  await context.sync().catch(() => undefined);
}

/** Takes the paragraph made for the fragment out again. */
async function takeBack(context: Word.RequestContext, made: Word.Paragraph): Promise<void> {
  made.delete();
  await context.sync().catch(() => {
    throw new WordError('empty-paragraph-left');
  });
}

/** Whether a property that was asked for has come: Word answers up to the request that fails. */
function isLoaded(object: Word.Paragraph | Word.Range): boolean {
  return Object.keys(object.toJSON()).length > 0;
}
