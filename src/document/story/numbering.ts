import { scanXml, type Attributes } from '../xml/scanXml';
import { numberIn } from './properties';

interface Level {
  format: string;
  /** "%1." is the number of the first level and a full stop. */
  text: string;
  picture: boolean;
}

interface List {
  readonly levels: Map<number, Level>;
  /** The definition its levels come from, for those it does not define itself. */
  definition: string | null;
}

/** The lists of a document, as far as they tell which paragraphs Word shows with a label. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #definitions = new Map<string, List>();
  /** The definition that stands behind a numbering style, by the id of the style. */
  readonly #byStyle = new Map<string, string>();
  /** The numbering style a definition takes its levels from. */
  readonly #styleOf = new Map<string, string>();

  constructor(xml: Uint8Array | null) {
    if (xml === null) return;
    let list: List = newList();
    let id = '';
    let level: Level = newLevel();
    scanXml(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum' || name === 'w:num') {
          list = newList();
          id = attributes[name === 'w:num' ? 'w:numId' : 'w:abstractNumId'] ?? '';
          (name === 'w:num' ? this.#lists : this.#definitions).set(id, list);
        } else if (name === 'w:lvl') {
          level = newLevel();
          list.levels.set(levelOf(attributes), level);
        } else if (name === 'w:abstractNumId') list.definition = value;
        else if (name === 'w:styleLink') this.#byStyle.set(value, id);
        else if (name === 'w:numStyleLink') this.#styleOf.set(id, value);
        else if (name === 'w:numFmt') level.format = value;
        else if (name === 'w:lvlText') level.text = value;
        else if (name === 'w:lvlPicBulletId') level.picture = true;
      },
    });
  }

  /** Whether Word shows a number or bullet before a paragraph at this level of this list. */
  labels(listId: number, levelIndex: number): boolean {
    const list = this.#lists.get(String(listId));
    const definition = list?.definition ?? '';
    const style = this.#styleOf.get(definition);
    const source = style === undefined ? definition : (this.#byStyle.get(style) ?? definition);
    const level =
      list?.levels.get(levelIndex) ?? this.#definitions.get(source)?.levels.get(levelIndex);
    if (!level) return false;
    const text = level.format === 'none' ? level.text.replace(/%[1-9]/gu, '') : level.text;
    return level.picture || text.trim() !== '';
  }
}

function newList(): List {
  return { levels: new Map(), definition: null };
}

function newLevel(): Level {
  return { format: 'decimal', text: '', picture: false };
}

function levelOf(attributes: Attributes): number {
  return numberIn(attributes, 'w:ilvl') ?? 0;
}
