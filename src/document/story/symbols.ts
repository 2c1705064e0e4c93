/** Characters of the fonts Word draws ticks, boxes, bullets and arrows with, by their codes in them. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎', 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖',
  0x77: '⬥', 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑',
  0xe2: '↓', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
}; // prettier-ignore

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '□',
}; // prettier-ignore

const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−', 0xa3: '≤', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷',
  0xb9: '≠', 0xbb: '≈', 0xde: '⇒',
}; // prettier-ignore

const FONTS = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['symbol', SYMBOL],
]);

/** Where symbol fonts keep their characters in Unicode's private area. */
const PRIVATE = 0xf000;

/**
 * The character a `w:sym` shows: one of Unicode where it is known, else the very code it has. Empty
 * for a code that is no hexadecimal number.
 */
export function symbolText(font: string, code: string): string {
  if (!/^[0-9A-F]{1,4}$/iu.test(code)) return '';
  const value = Number.parseInt(code, 16);
  const known = FONTS.get(font.toLowerCase());
  const own = known?.[value >= PRIVATE ? value - PRIVATE : value];
  const isCharacter = value >= 0x20 && !(value >= 0xd800 && value <= 0xdfff);
  return own ?? (isCharacter ? String.fromCharCode(value) : '\uFFFD');
}
