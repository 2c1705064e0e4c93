import { SaxesParser } from 'saxes';
import { NAMESPACES } from '../../src/document/ooxmlNames';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** A whole part, checked for well-formedness and namespaces. Throws where either fails. */
export function parsePart(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  const [first] = elements(root);
  if (!first) throw new Error('No root element.');
  return first;
}

/** A fragment's body, under a root that declares its namespace. */
export function parseBody(body: string): Element {
  return parsePart(`<w:body xmlns:w="${NAMESPACES.w}">${body}</w:body>`);
}

export function elements({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** Every element below, in document order. */
export function descendants(element: Element): Element[] {
  return elements(element).flatMap((child) => [child, ...descendants(child)]);
}

export function named(element: Element, name: string): Element[] {
  return descendants(element).filter((below) => below.name === name);
}

export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** The text of each paragraph, in reading order. */
export function paragraphTexts(body: string): string[] {
  return named(parseBody(body), 'w:p').map(textOf);
}
