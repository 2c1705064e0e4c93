import type { Evidence } from '../../domain/evidence';

/** A paragraph of the snapshot starts, on the page, behind an empty element with this id. */
export function anchorId(paragraph: number): string {
  return `p_${paragraph}`;
}

const ANCHOR = /^p_\d+$/;

/** What the page repeats or adds around the body's own text. */
const ASIDE = 'header, footer, section > ol, .page-gap';

/** The element that shows a paragraph, or null when the page does not show it. */
export function findParagraph(page: Element, paragraph: number): HTMLElement | null {
  const anchor = findAnchor(page, paragraph);
  return anchor?.closest<HTMLElement>('p') ?? anchor?.parentElement ?? null;
}

/**
 * The characters of a passage on the page, or null when they are not to be found there.
 *
 * The page may show white space differently (a tab is an em space, a line break an element), so only
 * the other characters are compared; of several places in the paragraph the nearest to where the
 * passage should be is taken.
 */
export function findPassage(page: Element, passage: Evidence): Range | null {
  const wanted = passage.text.replace(/\s+/gu, '');
  const anchor = findAnchor(page, passage.paragraph);
  if (!anchor || wanted === '') return null;

  const letters = lettersAfter(page, anchor);
  const text = letters.map(({ letter }) => letter).join('');
  let first = -1;
  let nearest = Infinity;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const distance = Math.abs((letters[at]?.place ?? 0) - passage.start);
    if (distance >= nearest) break;
    nearest = distance;
    first = at;
  }

  const from = letters[first];
  const to = letters[first + wanted.length - 1];
  if (!from || !to) return null;
  const range = page.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function findAnchor(page: Element, paragraph: number): Element | null {
  return page.querySelector(`[id="${anchorId(paragraph)}"]`);
}

/** One UTF-16 unit that is not white space: where it is on the page, and its place in the paragraph. */
interface Letter {
  readonly letter: string;
  readonly node: Text;
  readonly offset: number;
  readonly place: number;
}

function lettersAfter(page: Element, anchor: Element): Letter[] {
  const walker = page.ownerDocument.createTreeWalker(
    page,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches(ASIDE)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const letters: Letter[] = [];
  let place = 0;
  walker.currentNode = anchor;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (ANCHOR.test(node.id)) break;
      if (node.tagName === 'BR') place += 1;
    } else if (node instanceof Text) {
      const { data } = node;
      for (let offset = 0; offset < data.length; offset += 1, place += 1) {
        const letter = data.charAt(offset);
        if (/\S/u.test(letter)) letters.push({ letter, node, offset, place });
      }
    }
  }
  return letters;
}
