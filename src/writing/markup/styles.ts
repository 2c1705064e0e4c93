import { escapeXml } from '../../document/escapeXml';

/** How a paragraph looks. Lengths in twips (1/20 pt); absent means none. */
interface Look {
  /** Name in Word's list of styles. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly capitals?: true;
  readonly align: 'both' | 'center' | 'left';
  readonly before?: number;
  readonly after?: number;
  /** Exact height of a line. */
  readonly line: number;
  readonly firstLine?: number;
  /** Indents left and right. */
  readonly sides?: number;
  readonly ruleAbove?: true;
  readonly keepNext?: true;
  /** 0: part, 1: item of a part; shown in Word's navigation pane. */
  readonly outline?: 0 | 1;
}

/** Exact 19 pt: the middle of the 18–22 pt that HD 05-HD/VPTW (27/5/2026) allows. */
const LINE = 380;
/** 6 pt between paragraphs (HD 05-HD/VPTW). */
const GAP = 120;
/** First line 10 mm in (HD 05-HD/VPTW). */
const INDENT = 567;

/** Widths of the letterhead's two columns: 85 + 80 mm, the text width of the form's page. */
export const LETTERHEAD_COLUMNS = [4820, 4535] as const;
/** "ĐẢNG CỘNG SẢN VIỆT NAM" in Times New Roman bold 15 pt, by the widths of its letters. */
const PARTY_TITLE_WIDTH = 4134;

const STYLES = {
  TKCB_CapTren: { name: 'Cấp trên', size: 14, capitals: true, align: 'center', line: 340 },
  TKCB_ChiBo: {
    name: 'Chi bộ',
    size: 14,
    bold: true,
    capitals: true,
    align: 'center',
    line: 340,
  },
  TKCB_DauSao: { name: 'Dấu sao', size: 14, align: 'center', line: 300 },
  TKCB_TieuDeDang: { name: 'Tiêu đề Đảng', size: 15, bold: true, align: 'center', line: 340 },
  // A rule of its own paragraph, as long as the title above it (HD 05-HD/VPTW).
  TKCB_GachTieuDe: {
    name: 'Gạch dưới tiêu đề',
    size: 2,
    align: 'center',
    before: 20,
    line: 60,
    sides: Math.round((LETTERHEAD_COLUMNS[1] - PARTY_TITLE_WIDTH) / 2),
    ruleAbove: true,
  },
  TKCB_TenLoai: {
    name: 'Tên loại',
    size: 16,
    bold: true,
    align: 'center',
    before: 480,
    line: 420,
    keepNext: true,
  },
  TKCB_TrichYeu: {
    name: 'Trích yếu',
    size: 14,
    bold: true,
    align: 'center',
    line: LINE,
    keepNext: true,
  },
  TKCB_VachNgan: {
    name: 'Vạch ngăn',
    size: 14,
    align: 'center',
    after: 240,
    line: 280,
    keepNext: true,
  },
  TKCB_Phan: {
    name: 'Phần',
    size: 14,
    bold: true,
    align: 'both',
    before: 240,
    line: LINE,
    firstLine: INDENT,
    keepNext: true,
    outline: 0,
  },
  TKCB_Muc: {
    name: 'Mục',
    size: 14,
    bold: true,
    align: 'both',
    before: GAP,
    line: LINE,
    firstLine: INDENT,
    keepNext: true,
    outline: 1,
  },
  TKCB_NoiDung: {
    name: 'Nội dung',
    size: 14,
    align: 'both',
    before: GAP,
    line: LINE,
    firstLine: INDENT,
  },
  TKCB_BangDau: {
    name: 'Bảng: đầu cột',
    size: 14,
    bold: true,
    align: 'center',
    before: 40,
    after: 40,
    line: LINE,
    keepNext: true,
  },
  TKCB_BangO: { name: 'Bảng: ô', size: 14, align: 'left', before: 40, after: 40, line: LINE },
  TKCB_BangGiua: {
    name: 'Bảng: ô giữa',
    size: 14,
    align: 'center',
    before: 40,
    after: 40,
    line: LINE,
  },
  TKCB_NhanKy: {
    name: 'Nhãn ký',
    size: 14,
    bold: true,
    align: 'center',
    before: 240,
    line: LINE,
    keepNext: true,
  },
  // The space above the name is where the signature goes.
  TKCB_TenKy: { name: 'Tên ký', size: 14, bold: true, align: 'center', before: 1300, line: LINE },
  // Next to a table; as low as a paragraph can be.
  TKCB_CachBang: { name: 'Cách bảng', size: 1, align: 'left', before: 80, line: 20 },
  TKCB_SoTrang: { name: 'Số trang', size: 14, align: 'center', line: 320 },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleId = keyof typeof STYLES;

/** Character style of a placeholder: grey, dark enough to be read on white. */
export const PLACEHOLDER_STYLE = 'TKCB_ChoTrong';
const PLACEHOLDER_COLOUR = '<w:color w:val="666666"/>';

const FONTS =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
const LANGUAGE = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>';

const lookOf = (style: StyleId): Look => STYLES[style];

/**
 * Paragraph properties that say the whole look outright, so that a paragraph keeps it where the
 * document does not take in the style (platform quirks 4 and 7).
 */
export function paragraphProperties(style: StyleId, keepNext: boolean): string {
  return `<w:pPr><w:pStyle w:val="${style}"/>${paragraphLook(lookOf(style), keepNext)}</w:pPr>`;
}

/** Run properties in full, with the placeholder's grey where asked for. */
export function runProperties(style: StyleId, placeholder = false): string {
  return `<w:rPr>${runLook(lookOf(style), placeholder)}</w:rPr>`;
}

/** The style itself, as `w:style`. */
export function styleDefinition(style: StyleId): string {
  const look = lookOf(style);
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style}">` +
    `<w:name w:val="${escapeXml(`TKCB ${look.name}`)}"/>` +
    `<w:next w:val="${look.outline === undefined ? style : 'TKCB_NoiDung'}"/><w:qFormat/>` +
    `<w:pPr>${paragraphLook(look, false)}</w:pPr><w:rPr>${runLook(look, false)}</w:rPr></w:style>`
  );
}

export function placeholderStyleDefinition(): string {
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${PLACEHOLDER_STYLE}">` +
    `<w:name w:val="TKCB Chỗ trống"/><w:rPr>${PLACEHOLDER_COLOUR}</w:rPr></w:style>`
  );
}

/**
 * What a document of its own needs beneath the program's styles: its defaults and the styles Word
 * takes for granted. Never part of a fragment, so that no document is restyled.
 */
export function baseStyles(): string {
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${runLook(STYLES.TKCB_NoiDung, false)}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
  );
}

function paragraphLook(look: Look, keepNext: boolean): string {
  const { sides = 0, firstLine = 0, before = 0, after = 0, line, align, outline } = look;
  return (
    (look.keepNext || keepNext ? '<w:keepNext/>' : '') +
    '<w:widowControl/>' +
    (look.ruleAbove
      ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
      : '') +
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>` +
    `<w:ind w:left="${sides}" w:right="${sides}" w:firstLine="${firstLine}"/>` +
    `<w:jc w:val="${align}"/>` +
    (outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`)
  );
}

function runLook({ size, bold, capitals }: Look, placeholder: boolean): string {
  return (
    (placeholder ? `<w:rStyle w:val="${PLACEHOLDER_STYLE}"/>` : '') +
    FONTS +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (capitals ? '<w:caps/>' : '') +
    (placeholder ? PLACEHOLDER_COLOUR : '') +
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>${LANGUAGE}`
  );
}
