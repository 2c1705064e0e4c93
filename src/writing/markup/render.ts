import { escapeXml } from '../../document/escapeXml';
import { FIELDS, tagOf } from '../fields';
import type { FieldId } from '../fields';
import type { Fragment } from '../fragment';
import { linesOf, paragraph } from './content';
import type {
  Block,
  Cell,
  Inline,
  Paragraph,
  Slot,
  Table,
  TableLayout,
  TextBlock,
} from './content';
import {
  PLACEHOLDER_STYLE,
  paragraphProperties,
  placeholderStyleDefinition,
  runProperties,
  styleDefinition,
} from './styles';
import type { StyleId } from './styles';

/**
 * Writes blocks as a fragment. Ids of controls count up from 1; the document that takes the fragment
 * in gives new ones to those it has already, as Word does by itself. A fragment never ends with a
 * table: Word joins neighbouring tables and wants a paragraph behind the last one.
 */
export function renderFragment(blocks: readonly Block[]): Fragment {
  const renderer = new Renderer();
  const body = blocks.map((block) => renderer.block(block));
  if (blocks.at(-1)?.kind === 'table') body.push(renderer.block(paragraph('TKCB_CachBang')));
  return { body: body.join(''), styles: renderer.styles };
}

/** Holds what runs through a whole fragment: the ids given out and the styles used. */
class Renderer {
  readonly styles: Record<string, string> = {};
  private controls = 0;

  block(block: Block): string {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(block);
      case 'text':
        return this.textBlock(block);
      case 'table':
        return this.table(block);
    }
  }

  private paragraph({ style, content, keepNext }: Paragraph): string {
    return this.frame(style, keepNext, content.map((item) => this.inline(style, item)).join(''));
  }

  private textBlock({ field, value }: TextBlock): string {
    const style: StyleId = 'TKCB_NoiDung';
    const lines = linesOf(value);
    const content = lines.length
      ? lines.map((line) => this.frame(style, false, run(style, line)))
      : [this.frame(style, false, this.placeholder(style, field))];
    return this.control(style, field, lines.length === 0, content.join(''));
  }

  private frame(style: StyleId, keepNext: boolean, content: string): string {
    this.styles[style] ??= styleDefinition(style);
    return `<w:p>${paragraphProperties(style, keepNext)}${content}</w:p>`;
  }

  private inline(style: StyleId, item: Inline): string {
    return typeof item === 'string' ? run(style, item) : this.slot(style, item);
  }

  private slot(style: StyleId, { field, value }: Slot): string {
    return value === null
      ? this.control(style, field, true, this.placeholder(style, field))
      : this.control(style, field, false, run(style, value));
  }

  private placeholder(style: StyleId, field: FieldId): string {
    this.styles[PLACEHOLDER_STYLE] ??= placeholderStyleDefinition();
    return run(style, `[${FIELDS[field].prompt}]`, true);
  }

  /** Rich text, which every Word's API sees (platform quirk 28); `w:sdtPr` in the schema's order. */
  private control(style: StyleId, field: FieldId, empty: boolean, content: string): string {
    return (
      `<w:sdt><w:sdtPr>${runProperties(style)}<w:alias w:val="${escapeXml(FIELDS[field].title)}"/>` +
      `<w:tag w:val="${tagOf(field)}"/><w:id w:val="${++this.controls}"/>` +
      `${empty ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    );
  }

  private table({ layout, columns, rows }: Table): string {
    const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const total = columns.reduce((sum, width) => sum + width, 0);
    const widths = columns.map((width) => cellWidth(layout, width, total));
    const body = rows.map((cells, row) => {
      const repeated = layout === 'ruled' && row === 0 ? '<w:tblHeader/>' : '';
      const content = cells.map((cell, column) => this.cell(widths[column] ?? '', cell)).join('');
      return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${content}</w:tr>`;
    });
    return (
      `<w:tbl>${tableProperties(layout, total)}<w:tblGrid>${grid}</w:tblGrid>` +
      `${body.join('')}</w:tbl>`
    );
  }

  private cell(width: string, cell: Cell): string {
    const content = cell.map((item) => this.paragraph(item)).join('');
    return `<w:tc><w:tcPr>${width}</w:tcPr>${content}</w:tc>`;
  }
}

function run(style: StyleId, text: string, placeholder = false): string {
  return `<w:r>${runProperties(style, placeholder)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Shares of the page's text width are in fiftieths of a percent. */
const WHOLE_WIDTH = 5000;

function cellWidth(layout: TableLayout, width: number, total: number): string {
  return layout === 'letterhead'
    ? `<w:tcW w:w="${width}" w:type="dxa"/>`
    : `<w:tcW w:w="${Math.round((width / total) * WHOLE_WIDTH)}" w:type="pct"/>`;
}

function tableProperties(layout: TableLayout, total: number): string {
  const line =
    layout === 'ruled' ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} ${line}/>`)
    .join('');
  const margin = layout === 'ruled' ? 85 : 0;
  const width =
    layout === 'letterhead'
      ? `<w:tblW w:w="${total}" w:type="dxa"/>`
      : `<w:tblW w:w="${WHOLE_WIDTH}" w:type="pct"/>`;
  return (
    `<w:tblPr>${width}<w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="${layout === 'letterhead' ? 'fixed' : 'autofit'}"/>` +
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>` +
    '<w:tblLook w:val="0000"/></w:tblPr>'
  );
}
