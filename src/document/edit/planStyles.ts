import { scanXml } from '../xml/scanXml';

/** How the styles of a fragment go into a document. */
export interface StylePlan {
  /** `w:style` elements the document does not have yet. */
  readonly missing: readonly string[];
  /** Ids under which the document has styles of the same name: the fragment uses those. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Plans how styles by id go into a document with this styles part (null: none). What the document
 * defines stays as it is, whether it goes by the same id or, saved by a Word that gave it another,
 * by the same name.
 */
export function planStyles(
  styles: Readonly<Record<string, string>>,
  stylesXml: string | null,
): StylePlan {
  const { ids, byName } = stylesXml === null ? noStyles() : readNames(stylesXml);
  const missing: string[] = [];
  const renamed = new Map<string, string>();
  for (const [id, xml] of Object.entries(styles)) {
    if (ids.has(id)) continue;
    const name = nameIn(xml);
    const resident = name === null ? undefined : byName.get(name);
    if (resident === undefined) missing.push(xml);
    else renamed.set(id, resident);
  }
  return { missing, renamed };
}

function noStyles(): { ids: Set<string>; byName: Map<string, string> } {
  return { ids: new Set(), byName: new Map() };
}

/** Ids of the styles in a styles part, and by their names, which ignore case. */
function readNames(xml: string): { ids: Set<string>; byName: Map<string, string> } {
  const found = noStyles();
  let id = '';
  scanXml(xml, {
    open(element, attributes) {
      if (element === 'w:style') {
        id = attributes['w:styleId'] ?? '';
        found.ids.add(id);
      } else if (element === 'w:name') {
        found.byName.set((attributes['w:val'] ?? '').toLowerCase(), id);
      }
    },
  });
  return found;
}

/** Name of the style in a `w:style` element that leaves its prefix undeclared. */
function nameIn(styleXml: string): string | null {
  let name: string | null = null;
  scanXml(styleXml, {
    open(element, attributes) {
      if (element === 'w:name') name = attributes['w:val']?.toLowerCase() ?? null;
    },
  });
  return name;
}
