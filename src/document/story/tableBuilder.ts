import type { CellPlace, Table } from '../snapshot';

/** The most columns Word gives a table; a file that states more does not make anyone count them. */
const MAX_COLUMNS = 63;

interface Cell {
  readonly place: CellPlace;
  readonly column: number;
  columnSpan: number;
  continuesAbove: boolean;
  deleted: boolean;
  readonly paragraphs: number[];
}

interface Row {
  nextColumn: number;
  deleted: boolean;
  readonly cells: Cell[];
}

/** A table while it is being read. */
export class TableBuilder {
  readonly #rows: Row[] = [];
  #cell: Cell | null = null;

  constructor(
    readonly index: number,
    readonly parent: CellPlace | null,
  ) {}

  openRow(): void {
    this.#rows.push({ nextColumn: 0, deleted: false, cells: [] });
  }

  openCell(): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    this.#cell = {
      place: { table: this.index, row: this.#rows.length - 1, cell: row.cells.length },
      column: row.nextColumn,
      columnSpan: 1,
      continuesAbove: false,
      deleted: false,
      paragraphs: [],
    };
    row.cells.push(this.#cell);
  }

  closeCell(): void {
    const row = this.#rows.at(-1);
    if (row && this.#cell) row.nextColumn = this.#cell.column + this.#cell.columnSpan;
    this.#cell = null;
  }

  /** Columns the row leaves free before its first cell. */
  skipColumns(count: number): void {
    const row = this.#rows.at(-1);
    if (row) row.nextColumn += Math.min(Math.max(count, 0), MAX_COLUMNS);
  }

  spanColumns(count: number): void {
    if (this.#cell) this.#cell.columnSpan = Math.min(Math.max(count, 1), MAX_COLUMNS);
  }

  continueAbove(): void {
    if (this.#cell) this.#cell.continuesAbove = true;
  }

  /** Change tracking has taken out the row, or the cell, being read. */
  deleteRow(): void {
    const row = this.#rows.at(-1);
    if (row) row.deleted = true;
  }

  deleteCell(): void {
    if (this.#cell) this.#cell.deleted = true;
  }

  /** Whether change tracking has taken out what is being read. */
  get deleted(): boolean {
    return (this.#rows.at(-1)?.deleted ?? false) || (this.#cell?.deleted ?? false);
  }

  /** Place of the cell being read, or null between cells. */
  place(): CellPlace | null {
    return this.#cell?.place ?? null;
  }

  addParagraph(index: number): void {
    this.#cell?.paragraphs.push(index);
  }

  finish(): Table {
    return {
      parent: this.parent,
      rows: this.#rows.map(({ cells }) => ({
        cells: cells.map(({ column, columnSpan, continuesAbove, paragraphs }) => ({
          column,
          columnSpan,
          continuesAbove,
          paragraphs,
        })),
      })),
    };
  }
}
