import { Fault } from './fault';
import { isolateRuns, runsTouching } from './runs';
import { paragraphsBetween, type LiveRange } from './wordDocument';
import { XmlElement } from './xml';

/** Word's fifteen highlighter pens and white: name in Office.js, value in the file, value read back. */
const PENS = [
  ['Yellow', 'yellow', '#FFFF00'],
  ['Lime', 'green', '#00FF00'],
  ['Turquoise', 'cyan', '#00FFFF'],
  ['Pink', 'magenta', '#FF00FF'],
  ['Blue', 'blue', '#0000FF'],
  ['Red', 'red', '#FF0000'],
  ['DarkBlue', 'darkBlue', '#000080'],
  ['Teal', 'darkCyan', '#008080'],
  ['Green', 'darkGreen', '#008000'],
  ['Purple', 'darkMagenta', '#800080'],
  ['DarkRed', 'darkRed', '#800000'],
  ['Olive', 'darkYellow', '#808000'],
  ['Gray', 'darkGray', '#808080'],
  ['LightGray', 'lightGray', '#C0C0C0'],
  ['Black', 'black', '#000000'],
  ['White', 'white', '#FFFFFF'],
] as const;

/** Run properties that stand behind the highlight in a `w:rPr`. */
const BEHIND = new Set(
  ['w:u', 'w:effect', 'w:bdr', 'w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl'].concat([
    'w:cs',
    'w:em',
    'w:lang',
    'w:eastAsianLayout',
    'w:specVanish',
    'w:oMath',
  ]),
);

/** The colour of a range as Office.js gives it: null for none, "" for several. */
export function highlightOf(range: LiveRange): string | null {
  const colours = new Set(
    pieces(range).flatMap(({ paragraph, start, end }) =>
      runsTouching(paragraph, start, end).map(penOf),
    ),
  );
  const [first = null] = colours;
  return colours.size > 1 ? '' : first;
}

export function setHighlight(range: LiveRange, value: unknown, nullIsInvalid: boolean): void {
  if (value === null && nullIsInvalid) {
    throw new Fault('InvalidArgument', 'The colour null is not understood.');
  }
  const pen = PENS.find(([name, , hex]) => name === value || hex === value);
  if (!pen && value !== null && value !== '') {
    throw new Fault('InvalidArgument', `There is no pen ${String(value)}.`);
  }
  for (const { paragraph, start, end } of pieces(range)) {
    for (const run of isolateRuns(paragraph, start, end)) paint(run, pen?.[1] ?? null);
  }
}

function pieces(range: LiveRange): { paragraph: XmlElement; start: number; end: number }[] {
  return paragraphsBetween(range).map((paragraph) => ({
    paragraph,
    start: paragraph === range.start.paragraph ? range.start.offset : 0,
    end: paragraph === range.end.paragraph ? range.end.offset : Number.MAX_SAFE_INTEGER,
  }));
}

function penOf(run: XmlElement): string | null {
  const value = run.child('w:rPr')?.child('w:highlight')?.attributes['w:val'];
  return PENS.find(([, inFile]) => inFile === value)?.[2] ?? null;
}

function paint(run: XmlElement, value: string | null): void {
  let properties = run.child('w:rPr');
  properties?.child('w:highlight')?.remove();
  if (value === null) return;
  if (!properties) {
    properties = new XmlElement('w:rPr');
    run.insert(0, properties);
  }
  const highlight = new XmlElement('w:highlight', { 'w:val': value });
  const next = properties.elements.find(({ name }) => BEHIND.has(name));
  if (next) next.addBefore(highlight);
  else properties.append(highlight);
}
