import { NAMESPACES } from '../ooxmlNames';
import { isUsualPrefix, scanXml, type Attributes } from '../xml/scanXml';
import { applyEdits, rawName, tagStart, type TextEdit } from '../xml/textEdits';

/** What a piece of XML has to fit into. */
export interface Surroundings {
  /** Attributes of the root element, namespace declarations among them. */
  readonly root: Attributes;
  readonly controlIds: ReadonlySet<string>;
  readonly bookmarkIds: ReadonlySet<string>;
  readonly bookmarkNames: ReadonlySet<string>;
}

/** The vocabularies a piece may use. */
const VOCABULARIES = ['w', 'w14', 'w15', 'mc', 'r'] as const;
/** Those an older Word does not know and has to be told that it may pass over. */
const IGNORABLE = new Set(['w14', 'w15']);

const STYLE_REFERENCES = new Set([
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
]);

/** Ids of controls and bookmarks are whole numbers of 31 bits. */
const ID_END = 0x7fffffff;

/** A piece of XML made to fit. */
export interface FittedXml {
  readonly xml: string;
  /** Names of its outermost elements, in order. */
  readonly blocks: readonly string[];
}

/**
 * Makes a piece of XML (elements side by side) fit into a part: ids of controls, ids and names of
 * bookmarks that are taken there get free ones, styles are called by `styleIds`, and prefixes the
 * root of the part does not declare are declared on the outermost elements of the piece, so that
 * nothing outside it has to change. Throws when the piece is ill-formed or uses other prefixes than
 * w, w14, w15, mc and r.
 */
export function fitFragment(
  piece: string,
  surroundings: Surroundings,
  styleIds: ReadonlyMap<string, string>,
): FittedXml {
  const declarations = VOCABULARIES.map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`);
  const before = `<fragment ${declarations.join(' ')}>`;
  const after = '</fragment>';
  const xml = before + piece + after;
  const edits: TextEdit[] = [];
  const outermost: { readonly name: string; readonly start: number; prefixes: Set<string> }[] = [];
  const path: string[] = [];
  const controlIds = new Renaming(surroundings.controlIds);
  const bookmarkIds = new Renaming(surroundings.bookmarkIds);
  const bookmarkNames = new Renaming(surroundings.bookmarkNames);

  scanXml(xml, {
    open(name, attributes, end) {
      const parent = path.at(-1);
      const start = tagStart(xml, end);
      const depth = path.push(name);
      if (depth === 1) return;
      if (depth === 2) outermost.push({ name, start, prefixes: new Set() });
      for (const used of [name, ...Object.keys(attributes)]) {
        if (used.includes(':')) outermost.at(-1)?.prefixes.add(used.slice(0, used.indexOf(':')));
      }
      const change = (attribute: string, changed: (value: string) => string): void => {
        const value = attributes[attribute];
        if (value === undefined) return;
        edits.push(...attributeEdit(xml, start, end, attribute, changed(value)));
      };
      if (name === 'w:id' && parent === 'w:sdtPr') {
        change('w:val', (id) => controlIds.fresh(id, nextId));
      } else if (name === 'w:bookmarkStart') {
        change('w:id', (id) => bookmarkIds.fresh(id, nextId));
        change('w:name', (taken) => bookmarkNames.fresh(taken, nextName));
      } else if (name === 'w:bookmarkEnd') {
        change('w:id', (id) => bookmarkIds.renamed(id));
      } else if (STYLE_REFERENCES.has(name)) {
        change('w:val', (id) => styleIds.get(id) ?? id);
      }
    },
    close() {
      path.pop();
    },
  });

  for (const { start, prefixes } of outermost) {
    const at = start + 1 + rawName(xml, start).length;
    edits.push({ start: at, end: at, text: missingDeclarations(prefixes, surroundings.root) });
  }
  return {
    xml: applyEdits(xml, edits).slice(before.length, -after.length),
    blocks: outermost.map(({ name }) => name),
  };
}

/** The attributes that declare those of the prefixes which the root does not declare. */
function missingDeclarations(prefixes: ReadonlySet<string>, root: Attributes): string {
  const missing = new Set(
    [...prefixes].filter((prefix) => !isUsualPrefix(prefix, root[`xmlns:${prefix}`])),
  );
  const ignorable = [...missing].filter((prefix) => IGNORABLE.has(prefix));
  if (ignorable.length > 0 && !isUsualPrefix('mc', root['xmlns:mc'])) missing.add('mc');
  const declarations = VOCABULARIES.filter((prefix) => missing.has(prefix)).map(
    (prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`,
  );
  const pass = ignorable.length > 0 ? ` mc:Ignorable="${ignorable.join(' ')}"` : '';
  return declarations.join('') + pass;
}

/** The edit that gives an attribute of a tag another value; none when it has it already. */
function attributeEdit(
  xml: string,
  start: number,
  end: number,
  name: string,
  value: string,
): TextEdit[] {
  const tag = xml.slice(start, end);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`, 'u').exec(tag);
  const quoted = found?.[1];
  if (!found || quoted === undefined || quoted.slice(1, -1) === value) return [];
  const valueEnd = start + found.index + found[0].length;
  return [{ start: valueEnd - quoted.length, end: valueEnd, text: `"${value}"` }];
}

/** Names given anew where they are taken; what was once renamed keeps its new name. */
class Renaming {
  readonly #taken: Set<string>;
  readonly #renamed = new Map<string, string>();

  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
  }

  fresh(name: string, next: (name: string) => string): string {
    let free = name;
    while (this.#taken.has(free)) free = next(free);
    this.#taken.add(free);
    this.#renamed.set(name, free);
    return free;
  }

  renamed(name: string): string {
    return this.#renamed.get(name) ?? name;
  }
}

function nextId(id: string): string {
  const number = Number.parseInt(id, 10);
  return String(Number.isNaN(number) ? 1 : (Math.abs(number) + 1) % ID_END);
}

function nextName(name: string): string {
  const [stem = name, count] = name.split('__');
  return `${stem}__${String(Number(count ?? 1) + 1)}`;
}
