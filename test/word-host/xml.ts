import { SaxesParser, type SaxesTag } from 'saxes';

/** The prefixes this simulated Word knows, as every WordprocessingML file in the tests writes them. */
const KNOWN_PREFIXES: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  pkg: 'http://schemas.microsoft.com/office/2006/xmlPackage',
};

export interface XmlText {
  text: string;
}

export type XmlNode = XmlElement | XmlText;

/** An element of an XML tree that can be changed in place; names are as written ("w:p"). */
export class XmlElement {
  parent: XmlElement | null = null;
  readonly children: XmlNode[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Record<string, string> = {},
    children: readonly XmlNode[] = [],
  ) {
    for (const child of children) this.append(child);
  }

  get elements(): XmlElement[] {
    return this.children.filter((node) => node instanceof XmlElement);
  }

  get textContent(): string {
    return this.children
      .map((node) => (node instanceof XmlElement ? node.textContent : node.text))
      .join('');
  }

  /** The first child element of that name. */
  child(name: string): XmlElement | undefined {
    return this.elements.find((element) => element.name === name);
  }

  /** Every element below this one, in document order. */
  *descendants(): Generator<XmlElement> {
    for (const element of this.elements) {
      yield element;
      yield* element.descendants();
    }
  }

  /** The elements that hold this one, from the inside out. */
  *ancestors(): Generator<XmlElement> {
    for (let at = this.parent; at; at = at.parent) yield at;
  }

  append(node: XmlNode): void {
    this.insert(this.children.length, node);
  }

  insert(index: number, node: XmlNode): void {
    if (node instanceof XmlElement) node.parent = this;
    this.children.splice(index, 0, node);
  }

  addBefore(...nodes: XmlElement[]): void {
    const { parent, index } = this.place();
    nodes.forEach((node, i) => parent.insert(index + i, node));
  }

  addAfter(...nodes: XmlElement[]): void {
    const { parent, index } = this.place();
    nodes.forEach((node, i) => parent.insert(index + 1 + i, node));
  }

  remove(): void {
    const { parent, index } = this.place();
    parent.children.splice(index, 1);
    this.parent = null;
  }

  clone(): XmlElement {
    const children = this.children.map((node) =>
      node instanceof XmlElement ? node.clone() : { text: node.text },
    );
    return new XmlElement(this.name, { ...this.attributes }, children);
  }

  private place(): { parent: XmlElement; index: number } {
    if (!this.parent) throw new Error(`${this.name} is not in a tree.`);
    return { parent: this.parent, index: this.parent.children.indexOf(this) };
  }
}

/** Parses a well-formed document; throws when it is not, or when a known prefix means something else. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('A document type declaration is not allowed.');
  });
  parser.on('opentag', (tag) => {
    const attributes = plainAttributes(tag.attributes);
    refuseStrangePrefixes(attributes);
    const element = new XmlElement(tag.name, attributes);
    if (open) open.append(element);
    else root = element;
    open = element;
  });
  parser.on('closetag', () => {
    open = open?.parent ?? null;
  });
  parser.on('text', (text) => open?.append({ text }));
  parser.on('cdata', (text) => open?.append({ text }));
  parser.write(xml).close();
  if (!root) throw new Error('The document has no root element.');
  return root;
}

export function serializeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`)
    .join('');
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const content = element.children.map((node) =>
    node instanceof XmlElement ? serializeXml(node) : escape(node.text),
  );
  return `<${element.name}${attributes}>${content.join('')}</${element.name}>`;
}

/** Attributes by name as written; the parser gives them so unless it is asked for namespaces. */
function plainAttributes(attributes: SaxesTag['attributes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.value,
    ]),
  );
}

function refuseStrangePrefixes(attributes: Readonly<Record<string, string>>): void {
  for (const [prefix, namespace] of Object.entries(KNOWN_PREFIXES)) {
    const declared = attributes[`xmlns:${prefix}`];
    if (declared !== undefined && declared !== namespace) {
      throw new Error(`The prefix ${prefix} stands for ${declared}.`);
    }
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
