import type { CellPlace, FontSpan, Paragraph, Span } from '../snapshot';
import type { ListProperties } from './properties';

/** A paragraph while it is being read. */
export class ParagraphBuilder {
  text = '';
  style = '';
  listLevel: number | null = null;
  readonly list: ListProperties = { list: null, level: null };
  readonly #placeholders: Span[] = [];
  readonly #legacyFonts: FontSpan[] = [];

  constructor(
    readonly index: number,
    readonly cell: CellPlace | null,
    readonly wordPlace: number | null,
  ) {}

  /** Adds text of one run; neighbouring spans of one kind become one. */
  append(text: string, legacyFont: string | null, isPlaceholder: boolean): void {
    const start = this.text.length;
    const end = start + text.length;
    this.text += text;
    if (text === '') return;
    if (isPlaceholder) {
      const last = this.#placeholders.at(-1);
      if (last?.end === start) this.#placeholders.pop();
      this.#placeholders.push({ start: last?.end === start ? last.start : start, end });
    }
    if (legacyFont !== null) {
      const last = this.#legacyFonts.at(-1);
      const joins = last?.end === start && last.font === legacyFont;
      if (joins) this.#legacyFonts.pop();
      this.#legacyFonts.push({ start: joins ? last.start : start, end, font: legacyFont });
    }
  }

  finish(): Paragraph {
    return {
      text: this.text,
      cell: this.cell,
      wordPlace: this.wordPlace,
      listLevel: this.listLevel,
      placeholders: this.#placeholders,
      legacyFonts: this.#legacyFonts,
    };
  }
}
