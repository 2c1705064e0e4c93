import type { Snapshot } from '../../document/snapshot';
import { toFlatOpc } from '../../writing/flatOpc';
import type { Fragment } from '../../writing/fragment';
import type { Place } from '../documentHost';
import { CurrentPlaces, loadParagraphs } from './paragraphs';
import { runWord } from './runWord';
import { WordError } from './wordError';

/** How many tables, or controls, one inside the other are looked through at a place. */
const DEEPEST = 6;

/** Bodies a fragment may go into: not headers, footers, notes and text boxes. */
const MAIN_BODIES: readonly string[] = ['MainDoc', 'Section'];

/**
 * The empty paragraphs an insertion can leave behind: the one that ends every package, and the one
 * that was replaced (platform quirk 1).
 */
const MOST_LEFT_OVER = 2;

type Side = 'Before' | 'After';

/** What a new paragraph can be put beside. */
type Container = Word.Paragraph | Word.Table | Word.ContentControl;

/**
 * Puts a fragment into the body with one `insertOoxml`, in a paragraph made for it, so that nothing
 * the user wrote is touched. A place inside tables or controls is the place beside the outermost of
 * them. Two round trips; one more for a place in the snapshot, and one to clear away empty
 * paragraphs that the insertion left.
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

/** The outermost table or control around a paragraph, or the paragraph itself. */
async function outermostContainer(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
): Promise<Container> {
  const tables: Word.Table[] = [];
  const controls: Word.ContentControl[] = [];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    tables.push((tables.at(-1) ?? paragraph).parentTableOrNullObject);
    controls.push((controls.at(-1) ?? paragraph).parentContentControlOrNullObject);
  }
  for (const table of tables) table.load('nestingLevel');
  for (const control of controls) {
    control.load('tag');
    control.parentTableOrNullObject.load('nestingLevel');
  }
  for (const { parentBody } of [paragraph, ...tables, ...controls]) parentBody.load('type');
  await context.sync();
  const table = outermost(tables);
  const control = outermost(controls);
  // A control in no table holds any table there is; else the outermost table holds the control.
  const isOutside = control !== null && control.parentTableOrNullObject.isNullObject;
  const container = (isOutside ? control : table) ?? paragraph;
  if (!MAIN_BODIES.includes(container.parentBody.type)) throw new WordError('outside-body');
  return container;
}

function outermost<Found extends Word.Table | Word.ContentControl>(
  fromInside: readonly Found[],
): Found | null {
  const found = fromInside.filter(({ isNullObject }) => !isNullObject);
  if (found.length === fromInside.length) throw new WordError('place-too-deep');
  return found.at(-1) ?? null;
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
  // eslint-disable-next-line office-addins/no-navigational-load -- it is a number
  next.load('tableNestingLevel');
  const inserted = made.insertOoxml(ooxml, 'Replace');
  inserted.load('isEmpty');
  const beforeNext = backFrom(next.getPreviousOrNullObject());
  const fromEnd = backFrom(context.document.body.paragraphs.getLast());
  try {
    await context.sync();
  } catch (error) {
    // What came before the failing request has been done: nothing, the paragraph, or all of it.
    if (isLoaded(inserted)) return;
    if (isLoaded(made)) await takeBack(context, made);
    throw error;
  }
  const leftOver = leftOverParagraphs(next, next.isNullObject ? fromEnd : beforeNext);
  for (const paragraph of leftOver) paragraph.delete();
  await context.sync();
}

/** A paragraph and those before it, as many as can be left over and one more. */
function backFrom(last: Word.Paragraph): Word.Paragraph[] {
  const paragraphs = [last];
  for (let i = 0; i < MOST_LEFT_OVER; i += 1) {
    paragraphs.push((paragraphs.at(-1) ?? last).getPreviousOrNullObject());
  }
  for (const paragraph of paragraphs) paragraph.load('text,tableNestingLevel');
  return paragraphs;
}

/**
 * The empty paragraphs just behind what was inserted (nearest to the end first). One stays where
 * Word needs it: at the end of the document, and between two tables.
 */
function leftOverParagraphs(
  next: Word.Paragraph,
  fromEnd: readonly Word.Paragraph[],
): readonly Word.Paragraph[] {
  const isLeftOver = (paragraph: Word.Paragraph): boolean =>
    !paragraph.isNullObject && paragraph.text === '' && paragraph.tableNestingLevel === 0;
  const kept = fromEnd.findIndex((paragraph) => !isLeftOver(paragraph));
  const empty = fromEnd.slice(0, kept < 0 ? MOST_LEFT_OVER : kept);
  const isBehindTable = (fromEnd[empty.length]?.tableNestingLevel ?? 0) > 0;
  const isNeeded = next.isNullObject || (isBehindTable && next.tableNestingLevel > 0);
  return isNeeded ? empty.slice(1) : empty;
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
