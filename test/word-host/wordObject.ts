/** What a property holds on the wire. */
export type Scalar = string | number | boolean | null;

export interface Property {
  readonly get: () => Scalar;
  /** Missing for a property that can only be read. */
  readonly set?: (value: unknown) => void;
}

/**
 * An object of Word's object model, by its names on the wire. What is not listed here real Word
 * may have; the executor then answers that it is not simulated.
 */
export interface WordObject {
  readonly className: string;
  /** False once what it stands for has been deleted from the document. */
  readonly isAlive: () => boolean;
  readonly properties?: Readonly<Record<string, Property>>;
  /** Properties that lead to another object. */
  readonly related?: Readonly<Record<string, () => WordObject | null>>;
  /** Methods that give an object; null is the null object of an "OrNullObject" method. */
  readonly finders?: Readonly<Record<string, (args: readonly unknown[]) => WordObject | null>>;
  /** Methods that give a plain value, or nothing. */
  readonly actions?: Readonly<Record<string, (args: readonly unknown[]) => Scalar | undefined>>;
  /** For a collection. */
  readonly items?: () => readonly WordObject[];
}

/** The requirement set of WordApi that brought a member in; 1.1 for those not listed. */
export const SINCE: Readonly<Record<string, string>> = {
  'Body.ParentBody': '1.3',
  'Body.Type': '1.3',
  'ContentControl.ParentBody': '1.3',
  'ContentControl.ParentContentControlOrNullObject': '1.3',
  'ContentControl.ParentTableOrNullObject': '1.3',
  'Paragraph.GetNextOrNullObject': '1.3',
  'Paragraph.GetPreviousOrNullObject': '1.3',
  'Paragraph.ParentBody': '1.3',
  'Paragraph.ParentContentControlOrNullObject': '1.3',
  'Paragraph.ParentTableOrNullObject': '1.3',
  'Paragraph.TableNestingLevel': '1.3',
  'ParagraphCollection.GetFirst': '1.3',
  'ParagraphCollection.GetLast': '1.3',
  'Range.GetTextRanges': '1.3',
  'Range.IsEmpty': '1.3',
  'Table.InsertParagraph': '1.3',
  'Table.NestingLevel': '1.3',
  'Table.ParentBody': '1.3',
  'Table.ParentContentControlOrNullObject': '1.3',
  'Table.ParentTableOrNullObject': '1.3',
};
