import type { FieldId } from '../fields';
import type { StyleId } from './styles';

/** A content control inside a sentence, for a short value; null shows the placeholder. */
export interface Slot {
  readonly field: FieldId;
  readonly value: string | null;
}

export type Inline = string | Slot;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly content: readonly Inline[];
  /** Stays on the page of what follows, beyond what its style asks for. */
  readonly keepNext: boolean;
}

/** A content control around whole paragraphs, one a line of its text; null shows the placeholder. */
export interface TextBlock {
  readonly kind: 'text';
  readonly field: FieldId;
  readonly value: string | null;
}

export interface Table {
  readonly kind: 'table';
  readonly layout: TableLayout;
  /** Widths of the columns in twips on the page of the form. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell's paragraphs; never none, for Word takes a cell without one for damage. */
export type Cell = readonly [Paragraph, ...Paragraph[]];

/**
 * `ruled`: borders, first row repeated on every page, as wide as the page's text. `pair`: no
 * borders, as wide as the page's text. `letterhead`: no borders, the exact widths given.
 */
export type TableLayout = 'ruled' | 'pair' | 'letterhead';

export type Block = Paragraph | TextBlock | Table;

export function slot(field: FieldId, value: string | null): Slot {
  const text = value === null ? '' : value.replace(/[\t\r\n]+/g, ' ').trim();
  return { field, value: text === '' ? null : text };
}

/** One slot a line of a longer value; a single empty one where there is no line. */
export function slots(field: FieldId, value: string | null): readonly [Slot, ...Slot[]] {
  const [first = null, ...rest] = linesOf(value);
  return [slot(field, first), ...rest.map((line) => slot(field, line))];
}

export function paragraph(style: StyleId, ...content: Inline[]): Paragraph {
  return { kind: 'paragraph', style, content, keepNext: false };
}

/** A paragraph of running text. */
export function body(...content: Inline[]): Paragraph {
  return paragraph('TKCB_NoiDung', ...content);
}

export function textBlock(field: FieldId, value: string | null): TextBlock {
  return { kind: 'text', field, value };
}

/** A sentence of its own: the established one for yes or for no, or a placeholder when not stated. */
export function statement(
  field: FieldId,
  value: boolean | null,
  sentences: { readonly yes: string; readonly no: string },
): Paragraph {
  return body(slot(field, value === null ? null : value ? sentences.yes : sentences.no));
}

export function kept(block: Paragraph): Paragraph {
  return { ...block, keepNext: true };
}

/** Stands before a table: sets it off from its heading, and from a table right before it. */
export const TABLE_GAP = kept(paragraph('TKCB_CachBang'));

export function table(
  layout: TableLayout,
  columns: readonly number[],
  rows: readonly (readonly Cell[])[],
): Table {
  return { kind: 'table', layout, columns, rows };
}

/** The lines of a text without blank ones; none for null. */
export function linesOf(value: string | null): readonly string[] {
  return (value ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
