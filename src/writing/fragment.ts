/**
 * A piece of WordprocessingML ready to be put into a document: block elements (`w:p`, `w:tbl`,
 * block `w:sdt`) with no section properties, and the styles they name.
 */
export interface Fragment {
  readonly body: string;
  /** `w:style` elements by style id; ids are this program's own, so they never restyle a document. */
  readonly styles: Readonly<Record<string, string>>;
}
