import { scanXml, type Attributes } from '../xml/scanXml';
import {
  noCharacterProperties,
  readCharacterProperty,
  readListProperty,
  type CharacterProperties,
  type ListProperties,
} from './properties';

interface Style extends CharacterProperties, ListProperties {
  basedOn: string | null;
}

/** Fonts with an encoding of their own, in which Vietnamese was written before Unicode. */
const LEGACY_FONT = /^(?:\.Vn|VNI-)/iu;

/**
 * The styles of a document, as far as they bear on its text: what they hide, their fonts where they
 * are of an old encoding, the lists they number. Fonts given by table styles are not looked at.
 */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, Style>();
  readonly #defaults = noCharacterProperties();
  #defaultParagraphStyle = '';
  /** True when neither a style nor the defaults hide text or name an old font: then only runs can. */
  #plain = true;

  constructor(xml: Uint8Array | null) {
    if (xml === null) return;
    const path: string[] = [];
    let style: Style | null = null;
    scanXml(xml, {
      open: (name, attributes) => {
        const parent = path.at(-1);
        path.push(name);
        if (name === 'w:style') style = this.#begin(attributes);
        else if (parent === 'w:numPr' && style) readListProperty(style, name, attributes);
        else if (name === 'w:basedOn' && style) style.basedOn = attributes['w:val'] ?? null;
        else if (parent === 'w:rPr' && isOwn(path)) {
          readCharacterProperty(style ?? this.#defaults, name, attributes);
        }
      },
      close: (name) => {
        path.pop();
        if (name === 'w:style') style = null;
      },
    });
    this.#plain = ![this.#defaults, ...this.#styles.values()].some(
      ({ hidden, ascii, other, complex }) =>
        hidden !== null || [ascii, other, complex].some(isLegacy),
    );
  }

  #begin(attributes: Attributes): Style {
    const style: Style = { ...noCharacterProperties(), list: null, level: null, basedOn: null };
    const id = attributes['w:styleId'] ?? '';
    this.#styles.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
    if (isDefault && attributes['w:type'] === 'paragraph') this.#defaultParagraphStyle = id;
    return style;
  }

  /** Whether a run is hidden. Hiding is a toggle: two styles that both hide show (ISO/IEC 29500-1, 17.7.3). */
  hides(run: CharacterProperties, runStyle: string, paragraphStyle: string): boolean {
    if (run.hidden !== null) return run.hidden;
    if (this.#plain) return false;
    if (this.#defaults.hidden) return true;
    const byParagraph =
      this.#resolve(paragraphStyle || this.#defaultParagraphStyle).hidden ?? false;
    const byRun = this.#resolve(runStyle).hidden ?? false;
    return byParagraph !== byRun;
  }

  /** The font of an old encoding in which a run is written, or null for any other. */
  legacyFont(run: CharacterProperties, runStyle: string, paragraphStyle: string): string | null {
    const ownFonts = run.ascii ?? run.other ?? run.complex;
    if (this.#plain && ownFonts === null) return null;
    const places = [
      run,
      this.#resolve(runStyle),
      this.#resolve(paragraphStyle || this.#defaultParagraphStyle),
      this.#defaults,
    ];
    const font = (slot: 'ascii' | 'other' | 'complex'): string | null => {
      for (const place of places) if (place[slot] !== null) return place[slot];
      return null;
    };
    const [ascii, other] = [font('ascii'), font('other')];
    const fonts = ascii === null && other === null ? [font('complex')] : [other, ascii];
    return fonts.find(isLegacy) ?? null;
  }

  /** What a paragraph style says of numbering. */
  list(paragraphStyle: string): ListProperties {
    return this.#resolve(paragraphStyle || this.#defaultParagraphStyle);
  }

  /** A style with what it inherits. A style that is not there says nothing. */
  #resolve(id: string): Style {
    const known = this.#resolved.get(id);
    if (known) return known;
    const result: Style = { ...noCharacterProperties(), list: null, level: null, basedOn: null };
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at);) {
      seen.add(at);
      const style: Style | undefined = this.#styles.get(at);
      if (!style) break;
      result.hidden ??= style.hidden;
      result.ascii ??= style.ascii;
      result.other ??= style.other;
      result.complex ??= style.complex;
      result.list ??= style.list;
      result.level ??= style.level;
      at = style.basedOn;
    }
    this.#resolved.set(id, result);
    return result;
  }
}

/** Whether the `w:rPr` being read is a style's own, not that of a table's part or of a past state. */
function isOwn(path: readonly string[]): boolean {
  const owner = path.at(-3);
  return owner === 'w:style' || owner === 'w:rPrDefault';
}

function isLegacy(font: string | null): font is string {
  return font !== null && LEGACY_FONT.test(font);
}
