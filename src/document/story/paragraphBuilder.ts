import type { CellPlace, FontSpan, Paragraph, Span } from '../snapshot';
import type { ListProperties } from './properties';

/** What most paragraphs have of spans; a document may have very many paragraphs. */
const NONE: readonly never[] = [];

/** A paragraph while it is being read. */
export class ParagraphBuilder implements ListProperties {
  text = '';
  style = '';
  list: number | null = null;
  level: number | null = null;
  listLevel: number | null = null;
  #placeholders: Span[] | null = null;
  #legacyFonts: FontSpan[] | null = null;

  constructor(
    readonly index: number,
    readonly cell: CellPlace | null,
    readonly wordPlace: number | null,
  ) {}

  /** Adds text of one run; neighbouring spans of one kind become one. */
  append(text: string, legacyFont: string | null, isPlaceholder: boolean): void {
    const start = this.text.length;
    this.text += text;
    const end = this.text.length;
    if (start === end) return;
    if (isPlaceholder) {
      this.#placeholders ??= [];
      const last = this.#placeholders.at(-1);
      if (last?.end === start) this.#placeholders.splice(-1, 1, { start: last.start, end });
      else this.#placeholders.push({ start, end });
    }
    if (legacyFont !== null) {
      this.#legacyFonts ??= [];
      const last = this.#legacyFonts.at(-1);
      if (last?.end === start && last.font === legacyFont) {
        this.#legacyFonts.splice(-1, 1, { ...last, end });
      } else this.#legacyFonts.push({ start, end, font: legacyFont });
    }
  }

  finish(): Paragraph {
    return {
      text: this.text,
      cell: this.cell,
      wordPlace: this.wordPlace,
      listLevel: this.listLevel,
      placeholders: this.#placeholders ?? NONE,
      legacyFonts: this.#legacyFonts ?? NONE,
    };
  }
}
