/**
 * A Word document as this program sees it: text in reading order and where it sits. Tracked
 * deletions and hidden text are left out, tracked insertions are in.
 */
export interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly controls: readonly Control[];
  /** Text of the headers and of the footers, one entry a paragraph, apart from the body. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** What the reader met and could not take in, for the user to know. */
  readonly warnings: readonly Warning[];
}

export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** Characters `start` (included) to `end` (excluded) of a paragraph's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text in a font with an encoding of its own (`.VnTime`, `VNI-Times`). */
export interface FontSpan extends Span {
  readonly font: string;
}

export interface Paragraph {
  /** Tabs are "\t", line and page breaks "\n"; soft hyphens and other characters as they are. */
  readonly text: string;
  /** The innermost table cell it sits in, or null. */
  readonly cell: CellPlace | null;
  /**
   * Its place in Word's `body.paragraphs`, or null for a paragraph of a text box, which Word keeps
   * apart (platform quirk 45). Where there are no text boxes it equals its place in the snapshot.
   */
  readonly wordPlace: number | null;
  /** Level (0 = outermost) when Word numbers or bullets it, else null; the label is not in `text`. */
  readonly listLevel: number | null;
  /** Text that is only the placeholder of a control nobody has filled. */
  readonly placeholders: readonly Span[];
  readonly legacyFonts: readonly FontSpan[];
}

export interface CellPlace {
  /** Index into `Snapshot.tables`. */
  readonly table: number;
  readonly row: number;
  /** Index of the cell in its row (not of the grid column). */
  readonly cell: number;
}

export interface Table {
  /** The cell that holds it when it is nested, else null. */
  readonly parent: CellPlace | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** First grid column and how many it spans. */
  readonly column: number;
  readonly columnSpan: number;
  /** True when it continues the cell above (vertical merge). */
  readonly continuesAbove: boolean;
  /** Its own paragraphs, those of nested tables left out. */
  readonly paragraphs: readonly number[];
}

export interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

/** A content control that carries a tag or a title. */
export interface Control {
  readonly tag: string | null;
  readonly title: string | null;
  readonly showsPlaceholder: boolean;
  /** From the first character of its content to just behind the last. */
  readonly from: Position;
  readonly to: Position;
}
