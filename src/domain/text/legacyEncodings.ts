/**
 * Text of the years before Unicode: TCVN3 (ABC) and VNI, in which Vietnamese letters stand as
 * Latin-1 characters and only the font makes them readable.
 */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** A decoded letter and where it began in the encoded text. */
export interface DecodedLetter {
  /** One UTF-16 unit. */
  readonly text: string;
  readonly start: number;
}

const pairs = (list: string): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const pair of list.split(' ')) map.set(pair.slice(0, -1), pair.slice(-1));
  return map;
};

const TCVN3 = pairs(
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ ' +
    'Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự ' +
    'úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư',
);

/** VNI writes a vowel and behind it a letter that stands for its mark and tone. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

const VNI_SINGLES: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  Ì: 'Ì',
  Í: 'Í',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
};

const VNI_BASES = /^[aeiouyôö]$/i;

/** Decodes a stretch of TCVN3 or VNI; characters that the encoding does not use stay as they are. */
export function decodeLegacy(encoded: string, encoding: LegacyEncoding): DecodedLetter[] {
  return encoding === 'vni' ? decodeVni(encoded) : decodeTcvn3(encoded, encoding);
}

function decodeTcvn3(encoded: string, encoding: 'tcvn3' | 'tcvn3-capitals'): DecodedLetter[] {
  return encoded.split('').map((unit, start) => {
    const letter = TCVN3.get(unit) ?? unit;
    const capital = letter.toLocaleUpperCase('vi');
    // A sign whose capital is two letters (ß) stays as it is: one unit in, one unit out.
    const text = encoding === 'tcvn3-capitals' && capital.length === 1 ? capital : letter;
    return { text, start };
  });
}

function decodeVni(encoded: string): DecodedLetter[] {
  const letters: DecodedLetter[] = [];
  for (let i = 0; i < encoded.length; i += 1) {
    const base = encoded.charAt(i);
    const next = encoded.charAt(i + 1);
    const marks = VNI_BASES.test(base) ? VNI_MARKS[next.toLowerCase()] : undefined;
    const letter = VNI_SINGLES[base] ?? base;
    const joined = marks ? (letter + marks).normalize('NFC') : letter;
    if (marks && joined.length === 1) {
      letters.push({ text: joined, start: i });
      i += 1;
    } else letters.push({ text: letter, start: i });
  }
  return letters;
}

/** The encoding that a font name stands for (".VnTime", ".VnTimeH", "VNI-Times"), or null. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.vn/i.test(font)) return /h$/i.test(font) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni-/i.test(font) ? 'vni' : null;
}

/** Letter groups that are everyday Vietnamese in the encoding and hardly occur in Unicode text. */
const TELLTALES: Readonly<Record<'tcvn3' | 'vni', RegExp>> = {
  tcvn3: /®[a-zµ-þ]|[¸µ¶·¹Ê©ª«¬\u00ad][a-z]{0,2}(?= |$)|[a-z][¸µ¶·¹¨©ª«¬®Öëèæ÷ø][a-z]/g,
  vni: /ñ[aeiouyôö]|[aeouyAEOUY][ùøûõïâáàåãäêéèúüë](?:[ cmnpt]|$)|öô|[aeo][âáàåãä](?=[cmnpty])/g,
};

/** Letters that only real Unicode Vietnamese has. */
const UNICODE_VIETNAMESE = /[đơưă\u1ea0-\u1ef9]/gi;

/** Telltales that a text must have per hundred characters before it is taken for an old encoding. */
const TELLTALE_RATE = 3;

/**
 * The encoding a whole text seems to be in when no font says so, or null for Unicode.
 * Judged by statistics over all of it; short texts (under 40 characters) are never judged.
 */
export function guessEncoding(text: string): 'tcvn3' | 'vni' | null {
  if (text.length < 40) return null;
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const unicode = count(UNICODE_VIETNAMESE);
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const found = count(TELLTALES[encoding]);
    if ((found * 100) / text.length >= TELLTALE_RATE && found > unicode * 4) return encoding;
  }
  return null;
}
