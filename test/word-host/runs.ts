import { serializeXml, XmlElement, type XmlNode } from './xml';

/** One character of a paragraph's text and where it stands in the XML. */
interface Character {
  readonly char: string;
  readonly run: XmlElement;
  /** The `w:t`, `w:tab` or `w:br` in the run, and the place of the character in a `w:t`. */
  readonly leaf: XmlElement;
  readonly index: number;
}

/** What Word's `text` gives for an element of a run that is a character of its own. */
const SPECIAL: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\v',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u001e',
  'w:softHyphen': '\u001f',
};

/** Content that is no part of the paragraph's own text. */
const NOT_TEXT = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:drawing',
  'w:pict',
  'w:object',
]);

export function textOf(paragraph: XmlElement): string {
  return characters(paragraph)
    .map(({ char }) => char)
    .join('');
}

/** The text with what was deleted while changes were tracked, as a view of all markup shows it. */
export function textWithDeletions(paragraph: XmlElement): string {
  return [...paragraph.descendants()]
    .map(({ name, textContent }) => {
      return name === 'w:t' || name === 'w:delText' ? textContent : (SPECIAL[name] ?? '');
    })
    .join('');
}

/** The runs that hold exactly the characters `start` to `end`; runs are split where need be. */
export function isolateRuns(paragraph: XmlElement, start: number, end: number): XmlElement[] {
  splitRunAt(paragraph, end);
  splitRunAt(paragraph, start);
  return [
    ...new Set(
      characters(paragraph)
        .slice(start, end)
        .map(({ run }) => run),
    ),
  ];
}

/** The runs that characters `start` to `end` touch, as they are; for no characters the run there. */
export function runsTouching(paragraph: XmlElement, start: number, end: number): XmlElement[] {
  const touched = characters(paragraph).slice(start, Math.max(end, start + 1));
  return [...new Set(touched.map(({ run }) => run))];
}

/** Whether something the user deleted, with changes tracked, stands between these characters. */
export function isBrokenByDeletion(paragraph: XmlElement, start: number, end: number): boolean {
  const order = [...paragraph.descendants()];
  const places = runsTouching(paragraph, start, end).map((run) => order.indexOf(run));
  const between = order.slice(Math.min(...places), Math.max(...places));
  return between.some(({ name }) => name === 'w:del');
}

/** Replaces text as a user would: new characters look like the one before them. */
export function replaceText(
  paragraph: XmlElement,
  start: number,
  end: number,
  replacement: string,
): void {
  const before = characters(paragraph)[start - 1];
  const removed = isolateRuns(paragraph, start, end);
  if (replacement !== '') {
    const model = before?.run ?? removed[0] ?? characters(paragraph)[0]?.run;
    const properties = model?.child('w:rPr');
    const run = new XmlElement('w:r', {}, [
      ...(properties ? [properties.clone()] : []),
      new XmlElement('w:t', {}, [{ text: replacement }]),
    ]);
    const next = characters(paragraph)[start]?.run;
    if (next) next.addBefore(run);
    else if (before) before.run.addAfter(run);
    else paragraph.append(run);
  }
  for (const run of removed) run.remove();
}

/**
 * A copy as Word would save it: neighbouring runs of the same make are one, however they came to be
 * split in memory.
 */
export function joined(element: XmlElement): XmlElement {
  const children: XmlNode[] = [];
  for (const node of element.children) {
    const child = node instanceof XmlElement ? joined(node) : { text: node.text };
    const last = children.at(-1);
    if (!(child instanceof XmlElement)) children.push(child);
    else if (last instanceof XmlElement && joinable(last, child)) join(last, child);
    else if (child.name !== 'w:rPr' || child.children.length > 0) children.push(child);
  }
  const copy = new XmlElement(element.name, { ...element.attributes }, children);
  if (copy.name === 'w:t') keepSpaces(copy);
  return copy;
}

function joinable(a: XmlElement, b: XmlElement): boolean {
  if (a.name !== b.name) return false;
  if (a.name === 'w:t') return true;
  return a.name === 'w:r' && makeOf(a) === makeOf(b);
}

function join(a: XmlElement, b: XmlElement): void {
  for (const node of b.children) {
    if (node instanceof XmlElement && node.name === 'w:rPr') continue;
    const last = a.children.at(-1);
    if (node instanceof XmlElement && last instanceof XmlElement && joinable(last, node)) {
      join(last, node);
    } else a.append(node);
  }
  if (a.name === 'w:t') {
    const text = a.textContent;
    a.children.splice(0, a.children.length, { text });
    keepSpaces(a);
  }
}

function makeOf(run: XmlElement): string {
  const properties = run.child('w:rPr');
  return JSON.stringify(run.attributes) + (properties ? serializeXml(properties) : '');
}

function keepSpaces(text: XmlElement): void {
  const content = text.textContent;
  if (content.trim() === content) delete text.attributes['xml:space'];
  else text.attributes['xml:space'] = 'preserve';
}

function characters(paragraph: XmlElement): Character[] {
  return runsOf(paragraph).flatMap((run) =>
    run.elements.flatMap((leaf): Character[] => {
      if (leaf.name === 'w:t') {
        return leaf.textContent.split('').map((char, index) => ({ char, run, leaf, index }));
      }
      const char = SPECIAL[leaf.name];
      return char === undefined ? [] : [{ char, run, leaf, index: 0 }];
    }),
  );
}

function runsOf(element: XmlElement): XmlElement[] {
  return element.elements.flatMap((child) => {
    if (NOT_TEXT.has(child.name)) return [];
    return child.name === 'w:r' ? [child] : runsOf(child);
  });
}

function splitRunAt(paragraph: XmlElement, offset: number): void {
  const all = characters(paragraph);
  const here = all[offset];
  const previous = all[offset - 1];
  if (!here || previous?.run !== here.run) return;
  const { run, leaf, index } = here;
  const properties = run.child('w:rPr');
  const right = new XmlElement(run.name, { ...run.attributes });
  if (properties) right.append(properties.clone());
  const moved = run.children.splice(run.children.indexOf(leaf) + (index > 0 ? 1 : 0));
  if (index > 0) {
    const text = leaf.textContent;
    leaf.children.splice(0, leaf.children.length, { text: text.slice(0, index) });
    right.append(new XmlElement('w:t', {}, [{ text: text.slice(index) }]));
  }
  for (const node of moved) right.append(node);
  run.addAfter(right);
}
