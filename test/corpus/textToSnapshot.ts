import type { CellPlace, Paragraph, Snapshot, Table } from '../../src/document/snapshot';

const BLANK = { wordPlace: 0, listLevel: null, placeholders: [], legacyFonts: [] };

/**
 * A corpus text as a snapshot: one paragraph a line, a line beginning with "|" and a tab is a table
 * row with cells split by tabs, and rows that follow one another are one table.
 */
export function textToSnapshot(text: string): Snapshot {
  const paragraphs: Paragraph[] = [];
  const tables: { rows: Table['rows'][number][] }[] = [];
  let inTable = false;
  const add = (words: string, cell: CellPlace | null): void => {
    paragraphs.push({ ...BLANK, text: words, cell, wordPlace: paragraphs.length });
  };
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (!line.startsWith('|\t')) {
      inTable = false;
      add(line, null);
      continue;
    }
    if (!inTable) tables.push({ rows: [] });
    inTable = true;
    const table = tables.length - 1;
    const row = tables[table]?.rows.length ?? 0;
    const cells = line.slice(2).split('\t').map((words, i) => {
      add(words, { table, row, cell: i });
      return { column: i, columnSpan: 1, continuesAbove: false, paragraphs: [paragraphs.length - 1] };
    });
    tables[table]?.rows.push({ cells });
  }
  return {
    paragraphs,
    tables: tables.map(({ rows }) => ({ parent: null, rows })),
    controls: [],
    headers: [],
    footers: [],
    warnings: [],
  };
}
