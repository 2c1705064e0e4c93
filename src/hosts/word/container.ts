import { WordError } from './wordError';

/** How many tables, or controls, one inside the other are looked through at a place. */
const DEEPEST = 6;

/** Bodies a fragment may go into: not headers, footers, notes and text boxes. */
const MAIN_BODIES: readonly string[] = ['MainDoc', 'Section'];

/** What a new paragraph can be put beside. */
export type Container = Word.Paragraph | Word.Table | Word.ContentControl;

/**
 * The outermost table or control around a paragraph, or the paragraph itself, in one round trip.
 * Rejects for a place that is not in the body of the document, or in too many tables.
 */
export async function outermostContainer(
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
